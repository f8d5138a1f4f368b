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
import picocli.CommandLine.Mixin;
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
            "Reads the articles of the folder anew, unless --db or --results names what was extracted before.",
            "With --verbose lists every miss and false alarm with its sentence."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

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

    @Option(names = "--json", description = "Print the figures as JSON, by type, under the names of the table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "No such folder: " + folder);
        }
        Gold gold = Gold.read(folder);
        List<Row> rows = rows();
        Set<String> scored = types.isEmpty() ? ScoredTypes.usual() : types;
        PrintWriter out = spec.commandLine().getOut();
        Evaluation whole = Scorer.score(gold, rows, scored, language);
        if (json) {
            out.println(EvaluationJson.of(whole));
        } else {
            print(out, whole);
            languages(gold).forEach(tag -> {
                out.println("\nlanguage " + tag);
                print(out, Scorer.score(gold, rows, scored, tag));
            });
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** Those that get a table of their own. */
    private Set<String> languages(Gold gold) {
        return language.isEmpty() && gold.languages().size() > 1 ? gold.languages() : Set.of();
    }

    private void print(PrintWriter out, Evaluation evaluation) {
        out.print(evaluation.table());
        out.print("\n" + evaluation.errorTable());
        if (isVerbose()) {
            evaluation.findings().forEach(out::println);
        }
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
        try {
            int threads = Runtime.getRuntime().availableProcessors();
            IngestSummary summary =
                    Ingesting.into(scratch, reference.checkedEngine(), threads, List.of(folder.toString()));
            spec.commandLine().getErr().print(isVerbose() ? summary.text() : summary.counts());
            spec.commandLine().getErr().flush();
            return stored(scratch);
        } finally {
            Scratch.delete(scratch);
        }
    }

    private boolean isVerbose() {
        return spec.parent() != null && spec.parent().userObject() instanceof Mithaq mithaq && mithaq.isVerbose();
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
