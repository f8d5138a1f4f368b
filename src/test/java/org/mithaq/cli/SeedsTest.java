package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.evaluate.Script;
import org.mithaq.report.Answer;
import org.mithaq.report.EndpointQueryRunner;
import org.mithaq.report.LocalQueryRunner;
import org.mithaq.report.SavedQuery;
import org.mithaq.serve.Server;
import org.mithaq.serve.Settings;
import org.mithaq.store.GraphStore;

/** The main job, from the seed articles to the answers. */
class SeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static String first;

    @BeforeAll
    static void ingestSeeds() {
        first = stdout(0, "up", "--no-serve", "--db", db());
    }

    @Test
    void upNamesWhoSignedWhatWithWhomAndWhen() {
        assertThat(first)
                .contains("2021-07-06", "Retno Marsudi", "Sergey Lavrov", "2022-06-10", "Turkmenistan", "Russia");
    }

    @Test
    void upAgainPrintsTheSameAndLeavesTheStoreAsItIs() {
        String before = stdout(0, "export", "--db", db());

        assertThat(stdout(0, "up", "--no-serve", "--db", db())).isEqualTo(first);
        assertThat(stdout(0, "export", "--db", db())).isEqualTo(before);
    }

    @Test
    void everySourceOfEveryQuotedSentenceHoldsIt() throws IOException {
        try (GraphStore store = GraphStore.open(folder.resolve("db"))) {
            List<Map<String, String>> rows = rows(new LocalQueryRunner(store, PATIENCE).run(events(), Map.of(), TODAY));

            assertThat(rows)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(row -> assertThat(Files.readString(Path.of("seeds", row.get("source"))))
                            .contains(row.get("evidence"), row.getOrDefault("participantMention", "")));
        }
    }

    @Test
    void theEndpointAnswersAsTheStoreDoes() throws IOException {
        try (GraphStore store = GraphStore.open(folder.resolve("db"));
                Server server =
                        Server.start(new Settings(Path.of("fuseki-config.ttl"), "127.0.0.1", 0), store, List.of())) {
            EndpointQueryRunner endpoint =
                    new EndpointQueryRunner(server.address().resolve("mithaq/sparql"), PATIENCE);

            assertThat(rows(endpoint.run(events(), Map.of(), TODAY)))
                    .isEqualTo(rows(new LocalQueryRunner(store, PATIENCE).run(events(), Map.of(), TODAY)));
        }
    }

    @Test
    void evaluationGivesTheFiguresOfTheScriptOverWhatTheQueryAnswers() throws IOException {
        Script script = Script.orSkip();
        String gold = script.annotations().toString();
        String corpus = folder.resolve("corpus").toString();
        stdout(3, "ingest", "--db", corpus, gold);
        Path results = folder.resolve("out.json");
        Files.writeString(results, stdout(0, "query", "--db", corpus, "--format", "json", "queries/events.rq"));

        String evaluated = stdout(0, "evaluate", gold);

        assertThat(evaluated).startsWith(script.score(List.of(gold, results.toString())));
        assertThat(evaluated)
                .contains("\nlanguage ar\n" + script.score(List.of("--lang", "ar", gold, results.toString())));
    }

    private static SavedQuery events() throws IOException {
        return SavedQuery.read(Path.of("queries/events.rq"));
    }

    private static List<Map<String, String>> rows(Answer answer) {
        return ((Answer.Rows) answer).maps();
    }

    private static String db() {
        return folder.resolve("db").toString();
    }

    private static String stdout(int exitCode, String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream real = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Mithaq.run(command)).isEqualTo(exitCode);
        } finally {
            System.setOut(real);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
