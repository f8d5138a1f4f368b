package org.mithaq.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.link.MappingFile;
import org.mithaq.link.Mappings;
import org.mithaq.pipeline.Engine;
import picocli.CommandLine.Option;

/** The option that names the file of human decisions on who is who. */
final class MappingsOption {
    @Option(
            names = "--mappings",
            paramLabel = "FILE",
            description = "SSSOM/TSV file with human decisions on links (default: " + MappingFile.NAME
                    + " beside the store).")
    private @Nullable Path file;

    /** The file, for a store in this folder. */
    Path file(Path store) {
        return file == null ? MappingFile.beside(store) : file;
    }

    /** The decisions in the file; none where there is no such file. */
    Mappings read(Path store, Engine engine) {
        return MappingFile.read(file(store), engine.base());
    }

    /** The engine with the decisions. */
    Engine applied(Engine engine, Path store) {
        return engine.with(read(store, engine));
    }
}
