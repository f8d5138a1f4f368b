package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiMainRunner;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.report.Answer;
import org.mithaq.report.EndpointQueryRunner;
import org.mithaq.report.SavedQuery;

/** The configuration file in a Fuseki as its makers start it from the command line, without anything of this program. */
class StockFusekiTest {
    @TempDir
    static Path folder;

    private static FusekiServer fuseki;

    @BeforeAll
    static void startFuseki() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        SmallStore.at(data).close();
        String text = Files.readString(Path.of("fuseki-config.ttl"));
        assertThat(text).contains("tdb2:location \"data\"", "text:directory \"data/labels\"");
        Path config = folder.resolve("config.ttl");
        Files.writeString(
                config,
                text.replace("location \"data", "location \"" + data)
                        .replace("directory \"data", "directory \"" + data));
        fuseki = FusekiMainRunner.construct("--port=0", "--config=" + config).start();
    }

    @AfterAll
    static void stopFuseki() {
        fuseki.stop();
    }

    @Test
    void answersUnderTheSamePaths() throws IOException, InterruptedException {
        assertThat(get("/mithaq/sparql?query=ASK%7B%3Fs%20a%20%3Chttps://w3id.org/mithaq/ontology%23Report%3E%7D")
                        .body())
                .contains("true");
        assertThat(get("/mithaq/data?graph=https://w3id.org/mithaq/article/001.txt")
                        .body())
                .contains("إعلان تعميق الشراكة");
    }

    @Test
    void findsLabelsAsTheProgramDoes() throws IOException {
        SavedQuery find = SavedQuery.read(Path.of("queries", "find.rq"));
        Answer answer = new EndpointQueryRunner(address("/mithaq/sparql"), Duration.ofSeconds(10))
                .run(find, Map.of("text", "وبتركمنستان"), LocalDate.EPOCH);

        assertThat(((Answer.Rows) answer).maps())
                .extracting(row -> row.get("entity"))
                .containsExactly("https://w3id.org/mithaq/state/TM");
    }

    @Test
    void onlyReads() throws IOException, InterruptedException {
        assertThat(post("/mithaq/sparql", "application/sparql-update", "CLEAR ALL")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(post("/mithaq/data?default", "text/turtle", "<http://a> <http://b> <http://c> .")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(post("/mithaq", "application/sparql-update", "CLEAR ALL").statusCode())
                .isGreaterThanOrEqualTo(400);
        answersUnderTheSamePaths();
    }

    @Test
    void callsNobody() throws IOException, InterruptedException {
        String query = "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }";

        HttpResponse<String> response = post("/mithaq/sparql", "application/sparql-query", query);

        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(response.body()).containsIgnoringCase("service").doesNotContain("Connection refused");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client().send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .build();
        return client().send(request, BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + fuseki.getPort() + path);
    }

    /** A new one for each request: the server closes a connection on which it refused a body. */
    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
