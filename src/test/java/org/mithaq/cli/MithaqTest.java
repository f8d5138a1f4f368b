package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.pipeline.Arrival;
import org.mithaq.pipeline.Summary;
import org.mithaq.serve.Server;
import org.mithaq.serve.Settings;
import org.mithaq.serve.SmallStore;
import org.mithaq.store.Changes;
import org.mithaq.store.GraphStore;

/** The commands as a shell sees them: exit code, standard output, standard error. */
class MithaqTest {
    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;

    @BeforeAll
    static void makeStore() {
        SmallStore.at(folder.resolve("db")).close();
    }

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Say what to do",
                "fly|Unmatched argument at index 0: 'fly'",
                "ingest|Missing required parameter: 'PATH'",
                "ingest nowhere.txt|No such file or folder: nowhere.txt",
                "ingest seeds --threads -1|--threads is a number from 1, not -1",
                "serve --db nowhere|No store in nowhere: make one with mithaq ingest",
                "serve --port high|Invalid value for option '--port'",
                "query|Name a query file, or see them with --list",
                "query nowhere.rq --db DB|No such file: nowhere.rq",
                "query events --db DB --format pdf|No format \"pdf\": choose one of table, csv, tsv, json, xml, md, html, xlsx",
                "query events --db nowhere|No store in nowhere",
                "query events --db DB --param colour=red|The query events has no parameter colour: it has none",
                "query overdue --db DB --param on=yesterday|Parameter on must be a date such as 2022-06-10",
                "query person-diary --db DB|The query person-diary needs a value: --param person=an IRI",
                "query events --endpoint file:///etc/passwd|An endpoint is an http or https address",
                "query events --endpoint ::|Not an address: ::",
                "evaluate nowhere|No such folder: nowhere",
                "export --db DB --format pdf|Invalid value for option '--format'",
                "explain|Missing required parameter: 'SENTENCE'"
            })
    void usageErrorsSayWhatIsWrong(String line, String message) {
        assertThat(run(line == null ? "" : line)).isEqualTo(2);
        assertThat(err()).contains(message);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "up",
                "ingest",
                "serve",
                "query",
                "explain",
                "lint",
                "evaluate",
                "reference",
                "reference build",
                "export"
            })
    void everyCommandHasHelp(String command) {
        assertThat(run(command + " --help")).isZero();
        assertThat(out()).contains("Usage: mithaq").doesNotContain("null");
        assertThat(err()).isEmpty();
    }

    @Test
    void listsSavedQueriesWithTheirParameters() {
        assertThat(run("query --list")).isZero();
        assertThat(out())
                .contains("who-signed-what  Who signed what with whom and when, in a period")
                .contains("--param from=a date such as 2022-06-10; optional")
                .contains("--param status=text of 1 to 1,000 characters; one of occurred, planned, denied; optional");
    }

    @Test
    void queryAnswersFromTheStore() {
        assertThat(run("query queries/overdue.rq --db DB --format csv -p on=2022-01-01"))
                .isZero();
        assertThat(out().lines())
                .hasSize(3)
                .first()
                .isEqualTo("start,end,type,status,participantLabel,source,evidence,event");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, 'source,event,canonicalEvent'",
        "tsv, '?source\t?event'",
        "json, '\"type\": \"uri\"'",
        "xml, '<binding name=\"source\">'",
        "md, '| source | event |'",
        "html, '<bdi dir=\"auto\">'",
        "table, 'participantLabel    Vladimir Putin'"
    })
    void queryWritesTheFormatAskedFor(String format, String expected) {
        assertThat(run("query events --db DB --format " + format)).isZero();
        assertThat(out()).contains(expected, "إعلان تعميق الشراكة");
    }

    @Test
    void queryWritesWorkbooks() throws IOException {
        assertThat(run("query events --db DB --format xlsx")).isZero();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void queryAnswersFromAnEndpoint() {
        try (GraphStore store = GraphStore.open(folder.resolve("db"));
                Server server =
                        Server.start(new Settings(Path.of("fuseki-config.ttl"), "127.0.0.1", 0), store, List.of())) {
            String endpoint = server.address() + "mithaq/sparql";

            assertThat(run("query who-signed-what --format csv --endpoint " + endpoint))
                    .isZero();
        }
        assertThat(out().lines()).hasSize(9);
    }

    @Test
    void anEndpointThatDoesNotAnswerIsAnErrorOfTheEnvironment() {
        assertThat(run("query events --endpoint http://127.0.0.1:1/sparql")).isEqualTo(1);
        assertThat(err()).contains("No answer from http://127.0.0.1:1/sparql").doesNotContain("\tat ");
    }

    @Test
    void aStoreInUseGivesFour() {
        GraphStore held = GraphStore.open(folder.resolve("db"));
        try {
            assertThat(run("query events --db DB")).isEqualTo(4);
        } finally {
            held.close();
        }
        assertThat(err()).contains("is open in");
    }

    @Test
    void exportsTheWholeStore() {
        assertThat(run("export --db DB")).isZero();
        assertThat(out())
                .contains("<https://w3id.org/mithaq/article/001.txt#r1>")
                .doesNotContain("PREFIX");
    }

    @Test
    void evaluatesWhatAStoreHolds() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("001.gold.json"), """
                {"id": "001", "language": "ar", "events": [
                  {"id": "e1", "type": "Signing", "status": "occurred", "date": "2022-06-10", "date_basis": "explicit",
                   "place": "Moscow", "evidence": "وقع بوتين", "salience": "main", "participants": [
                     {"name": "Vladimir Putin", "mention": "بوتين", "kind": "person", "represents": "Russia", "role": "principal"},
                     {"name": "Serdar Berdimuhamedov", "mention": "بردي محمدوف", "kind": "person",
                      "represents": "Turkmenistan", "role": "principal"}]}]}
                """);

        assertThat(run("evaluate " + gold + " --db DB")).isZero();
        assertThat(out()).contains("Signing");
    }

    @Test
    void summaryTellsScriptsWhatWasRejected() {
        IngestSummary summary = new IngestSummary(
                new Summary(
                        new Changes(3, 1, 0),
                        7,
                        List.of(new Arrival.Rejected("bad \"one\".pdf", "encrypted\n")),
                        false),
                Duration.ofMillis(1500));

        assertThat(summary.exitCode()).isEqualTo(3);
        assertThat(summary.json())
                .isEqualTo(
                        "{\"added\":3,\"replaced\":1,\"unchanged\":0,\"events\":7,\"rejected\":"
                                + "[{\"source\":\"bad \\\"one\\\".pdf\",\"reason\":\"encrypted\\u000a\"}],\"interrupted\":false,\"milliseconds\":1500}");
        assertThat(summary.text()).startsWith("3 added, 1 replaced, 0 unchanged, 1 rejected; 7 events; 1.5 s\n");
    }

    private static int run(String line) {
        String[] words = line.isBlank()
                ? new String[0]
                : line.strip().replace("DB", folder.resolve("db").toString()).split(" +");
        return Mithaq.run(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
