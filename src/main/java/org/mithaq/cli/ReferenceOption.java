package org.mithaq.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.RuleCheck;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;
import org.mithaq.wikidata.BuiltTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * The option that names the reference tables. Without it those in {@code reference} below the current folder are taken if
 * they were built there, else those that come with the program.
 */
final class ReferenceOption {
    /** Where tables are built when nothing else is said. */
    static final Path USUAL = Path.of("reference");

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description =
                    "Folder of reference tables (default: reference if tables were built there, else the program's own).")
    private @Nullable Path folder;

    /** The folder of tables that is to be used; empty for the program's own. */
    Optional<Path> folder() {
        Path named = folder;
        if (named == null) {
            BuiltTables.recover(USUAL);
            return BuiltTables.isIn(USUAL) ? Optional.of(USUAL) : Optional.empty();
        }
        BuiltTables.recover(named);
        if (!Files.isDirectory(named)) {
            throw new ParameterException(spec.commandLine(), "No such folder of reference tables: " + named);
        }
        return Optional.of(named);
    }

    /** Loads the language packs and the tables. */
    Engine engine() {
        Optional<Path> tables = folder();
        if (tables.isEmpty()) {
            return Engine.load();
        }
        spec.commandLine().getErr().println("reference tables: " + tables.get());
        try {
            return Engine.load(TableSource.folder(tables.get()));
        } catch (IllegalArgumentException | UncheckedIOException fault) {
            throw new TablesUnusable(tables.get(), fault);
        }
    }

    /** Loads them, and holds the rules against their examples if that was not done since they or the program changed. */
    Engine checkedEngine() {
        Engine engine = engine();
        Home.findCheckedRules()
                .ifPresent(file ->
                        new RuleCheck(file).check(engine, spec.commandLine().getErr()::println));
        return engine;
    }

    /** Loads the tables alone. */
    ReferenceTables tables() {
        Optional<Path> tables = folder();
        if (tables.isEmpty()) {
            return ReferenceTables.load();
        }
        try {
            return ReferenceTables.load(tables.get());
        } catch (IllegalArgumentException | UncheckedIOException fault) {
            throw new TablesUnusable(tables.get(), fault);
        }
    }
}
