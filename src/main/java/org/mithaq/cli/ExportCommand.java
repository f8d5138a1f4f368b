package org.mithaq.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.mithaq.store.DumpFormat;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole store to standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the whole store to standard output. Two stores with the same content give the same bytes.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    @Option(names = "--format", paramLabel = "F", description = "nquads or trig (default: nquads).")
    private DumpFormat format = DumpFormat.NQUADS;

    @Override
    public Integer call() throws IOException {
        try (GraphStore open = store.open()) {
            OutputStream out = new BufferedOutputStream(System.out);
            open.dump(out, format);
            out.flush();
        }
        return ExitCode.DONE;
    }
}
