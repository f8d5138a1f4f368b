package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.pipeline.Engine;
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
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Mixin
    private MappingsOption mappings;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Articles as .txt, .html, .pdf, .docx or .jsonl, folders of them, or - for standard input.")
    private List<String> inputs;

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
    public Integer call() {
        check();
        Engine engine = mappings.applied(reference.checkedEngine(), store.folder());
        if (watch) {
            return new Watch(inputs, paths -> tell(ingest(engine, paths))).untilStopped();
        }
        return tell(ingest(engine, inputs));
    }

    private void check() {
        for (String input : inputs) {
            if (input.equals("-") && watch) {
                throw new ParameterException(
                        spec.commandLine(), "Standard input cannot be watched: name files or folders");
            }
            if (!input.equals("-") && !Files.exists(Path.of(input))) {
                throw new ParameterException(spec.commandLine(), "No such file or folder: " + input);
            }
        }
    }

    private IngestSummary ingest(Engine engine, List<String> paths) {
        return dryRun
                ? Ingesting.dry(store.folder(), engine, threads(), paths)
                : Ingesting.into(store.folder(), engine, threads(), paths);
    }

    private int tell(IngestSummary summary) {
        if (summary.summary().interrupted()) {
            return summary.exitCode();
        }
        if (json) {
            spec.commandLine().getOut().println(summary.json());
            spec.commandLine().getOut().flush();
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
