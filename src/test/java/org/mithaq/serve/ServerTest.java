package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.report.SavedQuery;
import org.mithaq.store.GraphStore;

/** The server asked as strangers ask it. */
class ServerTest {
    private static final Path CONFIG = Path.of("fuseki-config.ttl");
    private static final String FIND_NOTHING_SLOWLY =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";

    /** The namespace of the search in a saved query, which the start page shows. */
    private static final String SEARCH = "PREFIX text: &lt;http://jena.apache.org/text#&gt;";

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static Server server;
    private static HttpServer stranger;
    private static final AtomicInteger CALLS = new AtomicInteger();

    @BeforeAll
    static void startServer() throws IOException {
        Path database = Files.createDirectory(folder.resolve("db"));
        store = SmallStore.at(database);
        server = Server.start(new Settings(impatient(), "127.0.0.1", 0), store, SavedQuery.readAll(Path.of("queries")));
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        stranger.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
        stranger.stop(0);
        store.close();
    }

    @Test
    void healthIsGoodWhileTheStoreAnswers() throws IOException, InterruptedException {
        HttpResponse<String> response = get("health");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("ok\n");
    }

    @Test
    void startPageListsTheSavedQueriesAndAsksNobodyElse() throws IOException, InterruptedException {
        HttpResponse<String> response = get("");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(response.body())
                .contains("/mithaq/sparql", "who-signed-what", "من وقّع ماذا مع مَن ومتى")
                .doesNotContain("<script", "src=\"http", "{{");
        assertThat(get("style.css").statusCode()).isEqualTo(200);
    }

    @Test
    void answersByGetAndByPost() throws IOException, InterruptedException {
        String query =
                "SELECT ?l { <https://w3id.org/mithaq/state/RU> <http://www.w3.org/2000/01/rdf-schema#label> ?l }";
        HttpResponse<String> byGet = get("mithaq/sparql?query=" + encode(query));
        HttpResponse<String> byForm =
                post("mithaq/sparql", "application/x-www-form-urlencoded", "query=" + encode(query));
        HttpResponse<String> byBody = post("mithaq/sparql", "application/sparql-query", query);

        assertThat(List.of(byGet, byForm, byBody)).allSatisfy(response -> {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("روسيا");
        });
    }

    @Test
    void givesOutWholeGraphs() throws IOException, InterruptedException {
        HttpResponse<String> response = get("mithaq/data?graph=" + encode("https://w3id.org/mithaq/article/001.txt"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("إعلان تعميق الشراكة");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, mithaq/update, application/sparql-update, CLEAR ALL",
        "POST, mithaq/sparql, application/sparql-update, CLEAR ALL",
        "POST, mithaq/sparql, application/x-www-form-urlencoded, update=CLEAR+ALL",
        "POST, mithaq/sparql, application/sparql-query, LOAD <http://localhost:1/>",
        "POST, mithaq/data?default, text/turtle, <http://a> <http://b> <http://c> .",
        "PUT, mithaq/data?default, text/turtle, <http://a> <http://b> <http://c> .",
        "DELETE, mithaq/data?default, text/turtle, ''",
        "PATCH, mithaq/data?default, text/turtle, ''",
        "POST, mithaq, application/sparql-update, CLEAR ALL",
        "PUT, mithaq, text/turtle, ''",
        "POST, mithaq/upload, text/turtle, <http://a> <http://b> <http://c> .",
        "POST, $/compact/mithaq, text/plain, ''",
        "POST, $/datasets, text/plain, ''"
    })
    void refusesToWrite(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = client().send(
                        HttpRequest.newBuilder(server.address().resolve(path))
                                .method(method, BodyPublishers.ofString(body))
                                .header("Content-Type", type)
                                .build(),
                        BodyHandlers.ofString());

        assertThat(response.statusCode()).isBetween(400, 415);
        assertThat(response.body()).doesNotContain("org.apache", "java.", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <STRANGER> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <STRANGER> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <STRANGER> { ?s ?p ?o } } }",
                "SELECT * { SERVICE ?where { ?s ?p ?o } VALUES ?where { <STRANGER> } }"
            })
    void refusesToCallOthers(String query) throws IOException, InterruptedException {
        assertThat(ask(query.replace("STRANGER", strangersAddress())).statusCode())
                .isEqualTo(400);
        assertThat(CALLS).hasValue(0);
    }

    @Test
    void doesNotFetchGraphsNamedInFrom() throws IOException, InterruptedException {
        ask("SELECT * FROM <" + strangersAddress() + "> { ?s ?p ?o }");
        get("mithaq/sparql?default-graph-uri=" + encode(strangersAddress()) + "&query=ASK%7B%7D");

        assertThat(CALLS).hasValue(0);
    }

    @Test
    void stopsQueriesThatTakeTooLong() throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> response = ask(FIND_NOTHING_SLOWLY);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void clientsCannotRaiseTheTimeout() throws IOException, InterruptedException {
        HttpResponse<String> response = client().send(
                        HttpRequest.newBuilder(server.address().resolve("mithaq/sparql?timeout=600"))
                                .POST(BodyPublishers.ofString(FIND_NOTHING_SLOWLY))
                                .header("Content-Type", "application/sparql-query")
                                .header("Timeout", "600")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(response.statusCode()).isIn(400, 503);
    }

    @ParameterizedTest
    @ValueSource(ints = {SavedQuery.LONGEST + 1, 700_000, 2_000_000})
    void refusesQueriesThatAreTooLong(int length) throws IOException, InterruptedException {
        String query = "ASK {} #" + "x".repeat(length);

        assertThat(ask(query).statusCode()).isEqualTo(413);
        assertThat(post("mithaq/sparql", "application/x-www-form-urlencoded", "query=" + encode(query))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void answersTheLongestQueryAllowed() throws IOException, InterruptedException {
        String query = "ASK {} #" + "ق".repeat(SavedQuery.LONGEST - 8);

        assertThat(ask(query).statusCode()).isEqualTo(200);
        assertThat(post("mithaq/sparql", "application/x-www-form-urlencoded", "query=" + encode(query))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesBodiesOfUnknownLength() throws IOException, InterruptedException {
        HttpResponse<String> response = client().send(
                        HttpRequest.newBuilder(server.address().resolve("mithaq/sparql"))
                                .version(HttpClient.Version.HTTP_1_1)
                                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("ASK {}")))
                                .header("Content-Type", "application/sparql-query")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "health", "mithaq/sparql?query=ASK%7B%7D", "mithaq/sparql?query=nonsense", "nowhere"})
    void tellsNeitherVersionsNorOtherOrigins(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client().send(
                        HttpRequest.newBuilder(server.address().resolve(path))
                                .header("Origin", "https://evil.example")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(response.headers().map())
                .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin")
                .containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(response.body().replace(SEARCH, ""))
                .doesNotContainIgnoringCase("jetty", "fuseki", "jena", "org.apache");
    }

    @Test
    void saysWhenThePortIsTaken() throws IOException {
        Settings taken = new Settings(CONFIG, "127.0.0.1", server.address().getPort());

        try (GraphStore other = GraphStore.open(folder.resolve("other"))) {
            assertThatThrownBy(() -> Server.start(taken, other, List.of()))
                    .isInstanceOf(ServeException.class)
                    .hasMessageContaining("127.0.0.1:" + taken.port())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void saysWhenThereIsNoConfiguration() {
        Settings nowhere = new Settings(folder.resolve("none.ttl"), "127.0.0.1", 0);

        assertThatThrownBy(() -> Server.start(nowhere, store, List.of()))
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("none.ttl")
                .hasMessageContaining("--config");
    }

    /** The real configuration with a timeout of one second. */
    private static Path impatient() throws IOException {
        String text = Files.readString(CONFIG).replace("30000,60000", "1000");
        return Files.writeString(folder.resolve("impatient.ttl"), text);
    }

    private static String strangersAddress() {
        return "http://127.0.0.1:" + stranger.getAddress().getPort() + "/sparql";
    }

    private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return post("mithaq/sparql", "application/sparql-query", query);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = server.address().resolve(path);
        return client().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .build();
        return client().send(request, BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A new one for each request: the server closes a connection on which it refused a body. */
    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
