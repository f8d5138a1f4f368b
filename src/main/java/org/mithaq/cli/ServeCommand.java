package org.mithaq.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the store over HTTP until interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the store over HTTP, read only, until Ctrl-C.",
            "SPARQL at /mithaq/sparql, graphs at /mithaq/data, the state of the store at /health."
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Mixin
    private ListenOptions listen;

    @Override
    public Integer call() throws IOException {
        try (GraphStore open = store.open()) {
            Serving.until(open, listen.settings(), spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
