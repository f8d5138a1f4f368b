package org.mithaq.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mithaq.reference.TableSource;
import org.mithaq.wikidata.Build;
import org.mithaq.wikidata.BuildSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds reference tables from a dump of Wikidata. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Adds to the program's tables what a dump of Wikidata knows.",
            "Taken are persons with their offices and terms, states, organizations, cities and treaties, with",
            "their names in Arabic, English and Russian. Interrupted, it goes on where it stopped when the same",
            "command is run again. Tables that are there are replaced at the very end, and only if all went well."
        },
        footer = {"", "Example:", "  mithaq reference build --wikidata wikidata-20260105-all.json.gz"})
final class ReferenceBuildCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--wikidata",
            paramLabel = "DUMP",
            required = true,
            description = "JSON dump of Wikidata, packed by gzip (.json.gz) or plain.")
    private Path dump = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Folder for the tables (default: ${DEFAULT-VALUE}, where the other commands look for them).")
    private Path into = ReferenceOption.USUAL;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(dump)) {
            throw new ParameterException(spec.commandLine(), "No such file: " + dump);
        }
        BuildSummary summary;
        try (Progress progress = Progress.onTerminal("Reading", " MB", MEGABYTE)) {
            Build build = new Build(dump, into, TableSource.classpath(), (reading, position, size) -> {
                progress.expect(2 * size);
                progress.at("reading " + reading + " of 2", (reading - 1) * size + position);
            });
            summary = CtrlC.stopping(build::stop, () -> tellIfStopped(build.run()));
        }
        if (!summary.interrupted()) {
            tell(summary);
        }
        return summary.interrupted() ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    /** When interrupted it is told at once: the process may end before the caller could. */
    private static BuildSummary tellIfStopped(BuildSummary summary) {
        if (summary.interrupted()) {
            System.err.println("interrupted: run the same command again to go on");
        }
        return summary;
    }

    private void tell(BuildSummary summary) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(into + ": " + counts(summary.rows()));
        if (!summary.leftOut().isEmpty()) {
            err.println("left out: " + counts(summary.leftOut()));
        }
        err.flush();
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
