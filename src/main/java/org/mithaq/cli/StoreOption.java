package org.mithaq.cli;

import java.nio.file.Path;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that names the store. */
final class StoreOption {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--db", paramLabel = "DIR", description = "Folder of the store (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }

    /** Opens a store that is there. */
    GraphStore open() {
        if (!GraphStore.exists(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No store in " + folder + ": make one with mithaq ingest --db " + folder
                            + " PATH, or name another with --db");
        }
        return GraphStore.open(folder);
    }
}
