package org.mithaq.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.cli.PipelineToWire.IngestChoices;
import org.mithaq.evaluate.Evaluation;
import org.mithaq.evaluate.Gold;
import org.mithaq.evaluate.ResultsFile;
import org.mithaq.evaluate.Row;
import org.mithaq.evaluate.ScoredTypes;
import org.mithaq.evaluate.Scorer;
import org.mithaq.report.Answer;
import org.mithaq.report.LocalQueryRunner;
import org.mithaq.report.SavedQuery;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what is extracted against annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what is extracted against articles annotated by hand: precision, recall, F1 by type and language.",
            "Reads the articles of the folder anew, unless --db or --results names what was extracted before."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder with *.gold.json and the articles they annotate.")
    private Path folder;

    @Option(names = "--db", paramLabel = "DIR", description = "Score what this store holds.")
    private @Nullable Path database;

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "Score this answer of queries/events.rq, in the format json.")
    private @Nullable Path results;

    @Option(names = "--lang", paramLabel = "TAG", description = "Score this language alone.")
    private String language = "";

    @Option(names = "--types", paramLabel = "T", split = ",", description = "Score these types alone.")
    private Set<String> types = new LinkedHashSet<>();

    @Option(names = "--findings", description = "List every miss and false alarm, and the kinds of errors.")
    private boolean findings;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "No such folder: " + folder);
        }
        Gold gold = Gold.read(folder);
        List<Row> rows = rows();
        Set<String> scored = types.isEmpty() ? ScoredTypes.usual() : types;
        PrintWriter out = spec.commandLine().getOut();
        print(out, Scorer.score(gold, rows, scored, language));
        if (language.isEmpty() && gold.languages().size() > 1) {
            for (String tag : gold.languages()) {
                out.println("\nlanguage " + tag);
                print(out, Scorer.score(gold, rows, scored, tag));
            }
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, Evaluation evaluation) {
        out.print(evaluation.table());
        if (findings) {
            out.print(evaluation.errorTable());
            evaluation.findings().forEach(out::println);
        }
        out.flush();
    }

    private List<Row> rows() throws IOException {
        if (results != null) {
            return ResultsFile.read(results);
        }
        if (database != null) {
            if (!GraphStore.exists(database)) {
                throw new ParameterException(spec.commandLine(), "No store in " + database);
            }
            return stored(database);
        }
        return fresh();
    }

    private List<Row> fresh() throws IOException {
        Path scratch = Files.createTempDirectory("mithaq-evaluate");
        try (Progress progress = Progress.onTerminal("Reading")) {
            int threads = Runtime.getRuntime().availableProcessors();
            IngestSummary summary = PipelineToWire.current()
                    .ingest(List.of(folder), new IngestChoices(scratch, threads, false, false), progress);
            spec.commandLine().getErr().print(summary.text());
            return stored(scratch);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private static List<Row> stored(Path database) throws IOException {
        SavedQuery events = SavedQuery.read(Home.queries().resolve("events.rq"));
        try (GraphStore store = GraphStore.open(database)) {
            Answer answer =
                    new LocalQueryRunner(store, PATIENCE).run(events, Map.of(), LocalDate.now(ZoneId.systemDefault()));
            return answer instanceof Answer.Rows found
                    ? found.maps().stream().map(Row::of).toList()
                    : List.of();
        }
    }
}
