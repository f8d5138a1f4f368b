package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Vocabulary;
import org.mithaq.store.GraphStore;

/** The reconciliation service, asked over HTTP as OpenRefine asks it. */
class ReconciliationTest {
    /** The public schemas of the Reconciliation API, where someone has put them beside the project. */
    private static final Path SCHEMAS =
            Path.of(System.getProperty("mithaq.suites", "../shared/suites"), "reconciliation");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON_TYPE = "application/json";
    private static final String BATCH = """
        {"q0": {"query": "Sergey Lavrov"},
         "q1": {"query": "وبتركمانستان", "type": "State", "limit": 3},
         "q2": {"query": "Serdar Berdimuhamedow", "type": ["Person"], "type_strict": "any",
                "properties": [{"pid": "state", "v": "Turkmenistan"}, {"pid": "wikidata", "v": {"id": "Q1", "name": "x"}}]},
         "q3": {"query": "Nobody of this name"}}\
        """;
    private static final String MATCH = """
        {"queries": [
          {"type": "Person", "limit": 5, "conditions": [
            {"matchType": "name", "propertyValue": "Lavrov, Sergey"},
            {"matchType": "property", "propertyId": "wikidata", "propertyValue": "Q58217", "required": true}]},
          {"conditions": [{"matchType": "id", "propertyValue": "state/RU"}]},
          {"conditions": [{"matchType": "property", "propertyId": "wikidata", "propertyValue": ["Q874", "Q252"]}]}]}\
        """;
    private static final String EXTEND = """
        {"ids": ["state/RU", "person/sergey-lavrov", "nobody"],
         "properties": [{"id": "wikidata"}, {"id": "name-ar"}, {"id": "state"}, {"id": "office"}, {"id": "id"}]}\
        """;

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static Server server;

    @BeforeAll
    static void startServer() {
        store = SmallStore.at(folder);
        server = Server.start(new Settings(Path.of("fuseki-config.ttl"), "127.0.0.1", 0), store, List.of());
    }

    @AfterAll
    static void stopServer() {
        server.close();
        store.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Sergey Lavrov, person/sergey-lavrov, true",
        "'Lavrov, Sergey', person/sergey-lavrov, true",
        "sergei lavrow, person/sergey-lavrov, false",
        "سيرغي لافروف, person/sergey-lavrov, false",
        "Сергея Лаврова, person/sergey-lavrov, false",
        "وروسيا, state/RU, true",
        "تركمنستان, state/TM, false",
        "Serdar Berdimuhamedov, actor/1, true",
        "Serdar Berdymukhammedov, actor/1, false",
        "Q7747, person/vladimir-putin, true",
        "person/vladimir-putin, person/vladimir-putin, true",
        "MOSCOW, place/moscow-RU, true"
    })
    void findsEntitiesOfTablesAndArticlesInAnyScript(String name, String id, boolean match)
            throws IOException, InterruptedException {
        JsonObject first = results(post("", FORM, "query=" + encode(name))).get(0);

        assertThat(first.getString("id")).isEqualTo(id);
        assertThat(first.getBoolean("match")).isEqualTo(match);
        assertThat(first.getNumber("score").doubleValue()).isBetween(50.0, 100.0);
    }

    @Test
    void answersABatchByGetAndByPostUnderTheNamesOfTheClient() throws IOException, InterruptedException {
        JsonObject byPost = object(post("", FORM, "queries=" + encode(BATCH)));
        JsonObject byGet = object(get("?queries=" + encode(BATCH)));

        assertThat(byPost).isEqualTo(byGet);
        assertThat(byPost.keys()).containsExactlyInAnyOrder("q0", "q1", "q2", "q3");
        assertThat(ids(byPost.getObj("q0"))).startsWith("person/sergey-lavrov");
        assertThat(ids(byPost.getObj("q1"))).containsExactly("state/TM");
        assertThat(ids(byPost.getObj("q2"))).containsExactly("actor/1");
        assertThat(ids(byPost.getObj("q3"))).isEmpty();
    }

    @Test
    void typesAndConditionsNarrowAndFeaturesTellWhy() throws IOException, InterruptedException {
        assertThat(ids(object(post("", FORM, "query=" + encode("{\"query\":\"Russia\",\"type\":\"Person\"}")))))
                .isEmpty();
        JsonObject half = results(
                        post(
                                "",
                                FORM,
                                "query="
                                        + encode(
                                                "{\"query\":\"Sergey"
                                                        + " Lavrov\",\"properties\":[{\"pid\":\"wikidata\",\"v\":\"Q58217\"},{\"pid\":\"code\",\"v\":\"X\"}]}")))
                .get(0);

        assertThat(half.getNumber("score").doubleValue()).isEqualTo(87.5);
        assertThat(features(half))
                .containsEntry("name_likeness", "100")
                .containsEntry("name_exact", "true")
                .containsEntry("conditions_met", "50")
                .containsEntry("in_tables", "true")
                .containsEntry("reports", "1");
    }

    @Test
    void twoOfOneNameAreNoMatch() throws IOException, InterruptedException {
        store.put(person("namesakes", "actor/a", "Ivan Petrov"));
        store.put(person("namesakes-2", "actor/b", "Ivan Petrov"));
        try {
            List<JsonObject> found = results(post("", FORM, "query=Ivan+Petrov"));

            assertThat(found).hasSize(2).noneMatch(candidate -> candidate.getBoolean("match"));
        } finally {
            store.put(empty("namesakes"));
            store.put(empty("namesakes-2"));
        }
    }

    @Test
    void knowsWhatTheStoreHasLearntAndForgotten() throws IOException, InterruptedException {
        assertThat(results(post("", FORM, "query=Zygmunt+Testowy"))).isEmpty();

        store.put(person("learnt", "actor/z", "Zygmunt Testowy"));
        assertThat(ids(object(post("", FORM, "query=Zygmunt+Testowy")))).containsExactly("actor/z");

        store.put(empty("learnt"));
        assertThat(results(post("", FORM, "query=Zygmunt+Testowy"))).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheReader() throws IOException, InterruptedException {
        HttpResponse<String> byHeader =
                send(request("?query=Russia").header("Accept-Language", "fr, ar-EG;q=0.8, en;q=0.5"));

        assertThat(results(byHeader).get(0).getString("name")).isEqualTo("روسيا");
        assertThat(results(get("/ar?query=Russia")).get(0).getString("name")).isEqualTo("روسيا");
        assertThat(results(get("?query=" + encode("روسيا"))).get(0).getString("name"))
                .isEqualTo("Russia");
        assertThat(object(get("/ru/suggest/type?prefix=")).toString()).contains("человек");
        assertThat(get("/ar/preview?id=state/RU").body()).contains("<html lang=\"ar\" dir=\"rtl\">", "روسيا");
    }

    @Test
    void suggestsEntitiesTypesAndProperties() throws IOException, InterruptedException {
        assertThat(ids(object(get("/suggest/entity?prefix=lav")))).containsExactly("person/sergey-lavrov");
        assertThat(ids(object(get("/suggest/entity?prefix=" + encode("ترك"))))).containsExactly("state/TM");
        assertThat(ids(object(get("/suggest/entity?prefix=")))).isEmpty();
        assertThat(ids(object(get("/suggest/type?prefix=st")))).containsExactly("State");
        assertThat(ids(object(get("/suggest/property?prefix=wiki")))).containsExactly("wikidata");
    }

    @Test
    void previewsAnEntityForAFrameOfAnotherPage() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/preview?id=person/sergey-lavrov");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Sergey Lavrov", "https://www.wikidata.org/wiki/Q58217")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *");
        assertThat(get("/preview?id=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void namesInPreviewsCannotBeScripts() throws IOException, InterruptedException {
        store.put(person("evil", "actor/evil", "<script>alert(1)</script>\"' onload=x"));
        try {
            assertThat(get("/preview?id=actor/evil").body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script", "\"' on");
        } finally {
            store.put(empty("evil"));
        }
    }

    @Test
    void matchOfTheDraftAnswersInOrder() throws IOException, InterruptedException {
        for (String path : List.of("/match", "/1.0/match")) {
            JsonObject answer = object(post(path, JSON_TYPE, MATCH));
            List<List<String>> ids = answer.getArray("results")
                    .map(result -> result.getAsObject()
                            .getArray("candidates")
                            .map(candidate -> candidate.getAsObject().getString("id"))
                            .toList())
                    .toList();
            assertThat(ids)
                    .containsExactly(
                            List.of("person/sergey-lavrov"), List.of("state/RU"), List.of("state/ID", "state/TM"));
        }
    }

    @Test
    void extendsATableByWhatIsKnown() throws IOException, InterruptedException {
        JsonObject rows = object(post("", FORM, "extend=" + encode(EXTEND))).getObj("rows");

        assertThat(rows.getObj("state/RU").toString()).contains("Q159", "روسيا");
        assertThat(rows.getObj("person/sergey-lavrov").toString()).contains("Q58217");
        assertThat(rows.getObj("nobody").getArray("wikidata").toList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | POST | ''       | application/x-www-form-urlencoded | queries={",
                "400 | POST | ''       | application/x-www-form-urlencoded | queries=[1]",
                "400 | POST | ''       | application/x-www-form-urlencoded | queries={\"q\":7}",
                "400 | POST | ''       | application/x-www-form-urlencoded | queries={\"q\":{}}",
                "400 | POST | ''       | application/x-www-form-urlencoded | queries={\"q\":{\"query\":7}}",
                "400 | POST | ''       | application/x-www-form-urlencoded |"
                        + " queries={\"q\":{\"query\":\"a\",\"type\":\"Dog\"}}",
                "400 | POST | ''       | application/x-www-form-urlencoded |"
                        + " queries={\"q\":{\"query\":\"a\",\"limit\":\"x\"}}",
                "400 | POST | ''       | application/x-www-form-urlencoded |"
                        + " queries={\"q\":{\"query\":\"a\",\"properties\":[{\"pid\":\"x\",\"v\":1}]}}",
                "400 | POST | ''       | application/x-www-form-urlencoded | queries=%zz",
                "400 | POST | ''       | application/x-www-form-urlencoded | nothing=1",
                "415 | POST | ''       | text/plain                        | queries={}",
                "400 | POST | /match   | application/json                  | [[[[[[[[[[[[[[[[[[[[[[",
                "400 | POST | /match   | application/json                  |"
                        + " {\"queries\":[{\"conditions\":[{\"matchType\":\"dog\",\"propertyValue\":\"a\"}]}]}",
                "400 | POST | /match   | application/x-www-form-urlencoded | queries={}",
                "400 | GET  | /match   | ''                                | ''",
                "400 | POST | /extend  | application/json                  | {\"ids\":[]}",
                "404 | GET  | /nowhere | ''                                | ''",
                "404 | GET  | /../data | ''                                | ''",
                "405 | PUT  | ''       | application/json                  | {}"
            })
    void saysWhatIsWrongWithARequest(int status, String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> response = send(request);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isNotBlank().doesNotContain("org.apache", "java.", "\tat ");
        if (status != 405) {
            assertThat(object(response).getString("error")).isNotBlank();
        }
    }

    @Test
    void refusesWhatIsTooMuch() throws IOException, InterruptedException {
        String many = "{" + "\"q%d\":{\"query\":\"a\"},".repeat(51).formatted(numbers(51)) + "\"z\":{\"query\":\"a\"}}";
        String longName = "{\"q\":{\"query\":\"" + "ق".repeat(401) + "\"}}";

        assertThat(post("", FORM, "queries=" + encode(many)).statusCode()).isEqualTo(413);
        assertThat(post("", FORM, "queries=" + encode(longName)).statusCode()).isEqualTo(413);
        assertThat(post("", FORM, "queries=" + "x".repeat(150_000)).statusCode())
                .isEqualTo(413);
        assertThat(post("", FORM, "queries=" + "x".repeat(400_000)).statusCode())
                .isEqualTo(413);
        assertThat(get("/suggest/entity?prefix=" + "x".repeat(401)).statusCode())
                .isEqualTo(413);
        assertThat(results(post("", FORM, "query=" + encode("{\"query\":\"Moscow\",\"limit\":1e9}"))))
                .hasSizeBetween(1, 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?query=Russia", "/suggest/entity?prefix=a", "/nowhere"})
    void pagesOfOtherOriginsMayReadButNotPost(String path) throws IOException, InterruptedException {
        HttpResponse<String> read = send(request(path).header("Origin", "https://table.example"));
        HttpResponse<String> posted = send(request("")
                .header("Origin", "https://table.example")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("query=Russia")));

        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(read.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(posted.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersAreValidByTheSchemasOfTheApi() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(SCHEMAS), "skipped: the schemas of the Reconciliation API are not at " + SCHEMAS);
        Map<String, HttpResponse<String>> old = new HashMap<>(Map.of(
                "manifest", get(""),
                "reconciliation-result-batch", post("", FORM, "queries=" + encode(BATCH)),
                "suggest-entities-response", get("/suggest/entity?prefix=s"),
                "suggest-types-response", get("/suggest/type?prefix="),
                "suggest-properties-response", get("/suggest/property?prefix="),
                "data-extension-response", post("", FORM, "extend=" + encode(EXTEND)),
                "data-extension-property-proposal", get("/extend/propose?type=Person")));
        Map<String, HttpResponse<String>> draft = Map.of(
                "manifest", get("/1.0"),
                "reconciliation-result-batch", post("/1.0/match", JSON_TYPE, MATCH),
                "suggest-entities-response", get("/1.0/suggest/entity?prefix=s"),
                "suggest-types-response", get("/1.0/suggest/type?prefix="),
                "suggest-properties-response", get("/1.0/suggest/property?prefix="),
                "data-extension-response", post("/1.0/extend", JSON_TYPE, EXTEND),
                "data-extension-property-proposal", get("/1.0/extend/propose?type=Person"));

        for (Map.Entry<String, HttpResponse<String>> answer : old.entrySet()) {
            assertThat(faults("0.2", answer.getKey(), answer.getValue().body()))
                    .as(answer.getKey())
                    .isEmpty();
        }
        for (Map.Entry<String, HttpResponse<String>> answer : draft.entrySet()) {
            assertThat(faults("1.0-draft", answer.getKey(), answer.getValue().body()))
                    .as(answer.getKey())
                    .isEmpty();
        }
        assertThat(faults("0.2", "reconciliation-query-batch", BATCH)).isEmpty();
        assertThat(faults("1.0-draft", "reconciliation-query-batch", MATCH)).isEmpty();
        assertThat(faults("0.2", "manifest", "{}")).as("the schemas refuse").isNotEmpty();
    }

    /** The schemas name a dialect that has no such name; they are of draft 7. */
    private static List<String> faults(String version, String schema, String json) throws IOException {
        Path schemas = SCHEMAS.resolve(version).resolve("schemas");
        Map<String, String> texts = new HashMap<>();
        String base = "https://schemas.example/";
        try (Stream<Path> files = Files.list(schemas)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String text = Files.readString(file)
                        .replaceAll("\"\\$schema\"\\s*:\\s*\"[^\"]*\",", "")
                        .replaceAll("\"\\$id\"\\s*:\\s*\"https://reconciliation-api[^\"]*\",", "")
                        .replace("http://swagger.io/v2/schema.json#", base + "openapi.json#");
                texts.put(base + file.getFileName(), text);
            }
        }
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(texts));
        return registry.getSchema(SchemaLocation.of(base + schema + ".json")).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static NamedGraph person(String graph, String id, String name) {
        Graph triples = GraphFactory.createDefaultGraph();
        Node person = NodeFactory.createURI("https://w3id.org/mithaq/" + id);
        triples.add(person, Vocabulary.TYPE, Vocabulary.PERSON);
        triples.add(person, Vocabulary.LABEL, NodeFactory.createLiteralLang(name, "en"));
        return new NamedGraph("https://w3id.org/mithaq/article/" + graph, triples);
    }

    private static NamedGraph empty(String graph) {
        return new NamedGraph("https://w3id.org/mithaq/article/" + graph, GraphFactory.createDefaultGraph());
    }

    private static Object[] numbers(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).toArray();
    }

    private static JsonObject object(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        return JSON.parse(response.body());
    }

    private static List<JsonObject> results(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return object(response).getArray("result").map(JsonValue::getAsObject).toList();
    }

    private static List<String> ids(JsonObject answer) {
        return answer.getArray("result")
                .map(result -> result.getAsObject().getString("id"))
                .toList();
    }

    private static Map<String, String> features(JsonObject candidate) {
        Map<String, String> features = new HashMap<>();
        candidate
                .getArray("features")
                .forEach(feature -> features.put(
                        feature.getAsObject().getString("id"),
                        feature.getAsObject().get("value").toString().replaceAll("\\.0$", "")));
        return features;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", type));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + "mithaq/reconcile" + path));
    }

    /** By a new client for each request: the server closes a connection on which it refused a body. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
