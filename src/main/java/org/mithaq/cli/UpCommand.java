package org.mithaq.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mithaq.pipeline.Engine;
import org.mithaq.report.Answer;
import org.mithaq.report.LocalQueryRunner;
import org.mithaq.report.SavedQuery;
import org.mithaq.report.SigningDigest;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: reads the seed articles, prints who signed what with whom and when, and serves the graph. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "The main job: reads the articles in seeds/ into the store, prints who signed what with whom and when,",
            "and serves the graph on http://localhost:3030 until Ctrl-C."
        })
final class UpCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Mixin
    private MappingsOption mappings;

    @Mixin
    private ListenOptions listen;

    @Option(names = "--no-serve", description = "Stop after the answers.")
    private boolean noServe;

    @Override
    public Integer call() throws IOException {
        IngestSummary summary = ingest();
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            out.print(signings(open));
            out.flush();
            if (!noServe) {
                Serving.until(open, listen.settings(), out);
            }
        }
        return summary.exitCode();
    }

    private IngestSummary ingest() {
        int threads = Runtime.getRuntime().availableProcessors();
        Engine engine = mappings.applied(reference.checkedEngine(), store.folder());
        IngestSummary summary = Ingesting.into(
                store.folder(), engine, threads, List.of(Home.seeds().toString()));
        spec.commandLine().getErr().print(summary.text());
        spec.commandLine().getErr().flush();
        return summary;
    }

    private static String signings(GraphStore store) throws IOException {
        SavedQuery query = SavedQuery.read(Home.queries().resolve("who-signed-what.rq"));
        Answer answer =
                new LocalQueryRunner(store, PATIENCE).run(query, Map.of(), LocalDate.now(ZoneId.systemDefault()));
        return answer instanceof Answer.Rows rows ? SigningDigest.of(rows) : "";
    }
}
