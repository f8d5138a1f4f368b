package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.cli.PipelineToWire.IngestChoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles into the store. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the store.",
            "An article read again replaces itself. A broken one is rejected with the reason, and the rest go on."
        })
final class IngestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, .jsonl, .warc(.gz), or - for standard input.")
    private List<Path> inputs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of threads (default: as many as the machine has processors).")
    private int threads;

    @Option(names = "--dry-run", description = "Read and report, but leave the store as it is.")
    private boolean dryRun;

    @Option(names = "--watch", description = "Go on with files that appear later, until Ctrl-C.")
    private boolean watch;

    @Option(names = "--json", description = "Print the summary as JSON on standard output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        for (Path input : inputs) {
            if (!input.toString().equals("-") && !Files.exists(input)) {
                throw new ParameterException(spec.commandLine(), "No such file or folder: " + input);
            }
        }
        IngestSummary summary;
        try (Progress progress = Progress.onTerminal("Reading")) {
            IngestChoices choices = new IngestChoices(store.folder(), threads(), dryRun, watch);
            summary = PipelineToWire.current().ingest(inputs, choices, progress);
        }
        if (json) {
            spec.commandLine().getOut().println(summary.json());
        } else {
            spec.commandLine().getErr().print(summary.text());
        }
        spec.commandLine().getErr().flush();
        return summary.exitCode();
    }

    private int threads() {
        if (threads < 0) {
            throw new ParameterException(spec.commandLine(), "--threads is a number from 1, not " + threads);
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
