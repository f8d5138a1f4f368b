package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mithaq.link.MappingFault;
import org.mithaq.link.MappingFile;
import org.mithaq.link.Mappings;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Relinking;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over the decisions of another file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the decisions of an SSSOM/TSV file to yours and brings the store in line. Rows that no human decided"
                    + " are",
            "left out. If one contradicts a decision of yours, nothing is taken and the two are named."
        })
final class LinkImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Mixin
    private MappingsOption mappings;

    @Parameters(paramLabel = "FILE", description = "SSSOM/TSV with its metadata in the head of the file.")
    private Path source;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(source)) {
            throw new ParameterException(spec.commandLine(), "No such file: " + source);
        }
        Engine engine = reference.engine();
        Path file = mappings.file(store.folder());
        Mappings own = mappings.read(store.folder(), engine);
        Mappings all = merged(own, MappingFile.read(source, engine.base()));
        MappingFile.write(file, all, engine.base());
        int articles = GraphStore.exists(store.folder()) ? relinked(engine.with(all)) : 0;
        int added = all.rows().size() - own.rows().size();
        spec.commandLine()
                .getErr()
                .println(added + " decisions added to " + file + "; " + articles + " articles read anew");
        spec.commandLine().getErr().flush();
        return ExitCode.DONE;
    }

    private int relinked(Engine engine) {
        try (GraphStore open = store.open()) {
            return Relinking.bring(open, engine);
        }
    }

    private Mappings merged(Mappings own, Mappings others) {
        try {
            return own.plusAll(others);
        } catch (IllegalArgumentException e) {
            throw new MappingFault(source + ": " + e.getMessage(), e);
        }
    }
}
