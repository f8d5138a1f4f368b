package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.serve.ReconciliationClient.BATCH;
import static org.mithaq.serve.ReconciliationClient.EXTEND;
import static org.mithaq.serve.ReconciliationClient.FORM;
import static org.mithaq.serve.ReconciliationClient.JSON_TYPE;
import static org.mithaq.serve.ReconciliationClient.MATCH;
import static org.mithaq.serve.ReconciliationClient.encode;
import static org.mithaq.serve.ReconciliationClient.features;
import static org.mithaq.serve.ReconciliationClient.ids;
import static org.mithaq.serve.ReconciliationClient.object;
import static org.mithaq.serve.ReconciliationClient.results;
import static org.mithaq.serve.ReconciliationClient.send;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Vocabulary;

/** The reconciliation service, asked over HTTP as OpenRefine asks it. */
class ReconciliationTest extends OverReconciliation {
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
        JsonObject first =
                results(client.post("", FORM, "query=" + encode(name))).get(0);

        assertThat(first.getString("id")).isEqualTo(id);
        assertThat(first.getBoolean("match")).isEqualTo(match);
        assertThat(first.getNumber("score").doubleValue()).isBetween(50.0, 100.0);
    }

    @Test
    void answersABatchByGetAndByPostUnderTheNamesOfTheClient() throws IOException, InterruptedException {
        JsonObject byPost = object(client.post("", FORM, "queries=" + encode(BATCH)));
        JsonObject byGet = object(client.get("?queries=" + encode(BATCH)));

        assertThat(byPost).isEqualTo(byGet);
        assertThat(byPost.keys()).containsExactlyInAnyOrder("q0", "q1", "q2", "q3");
        assertThat(ids(byPost.getObj("q0"))).startsWith("person/sergey-lavrov");
        assertThat(ids(byPost.getObj("q1"))).containsExactly("state/TM");
        assertThat(ids(byPost.getObj("q2"))).containsExactly("actor/1");
        assertThat(ids(byPost.getObj("q3"))).isEmpty();
    }

    @Test
    void typesAndConditionsNarrowAndFeaturesTellWhy() throws IOException, InterruptedException {
        assertThat(ids(object(client.post("", FORM, "query=" + encode("{\"query\":\"Russia\",\"type\":\"Person\"}")))))
                .isEmpty();
        JsonObject half = results(
                        client.post(
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
        server.store().put(person("namesakes", "actor/a", "Ivan Petrov"));
        server.store().put(person("namesakes-2", "actor/b", "Ivan Petrov"));
        try {
            List<JsonObject> found = results(client.post("", FORM, "query=Ivan+Petrov"));

            assertThat(found).hasSize(2).noneMatch(candidate -> candidate.getBoolean("match"));
        } finally {
            server.store().put(empty("namesakes"));
            server.store().put(empty("namesakes-2"));
        }
    }

    @Test
    void knowsWhatTheStoreHasLearntAndForgotten() throws IOException, InterruptedException {
        assertThat(results(client.post("", FORM, "query=Zygmunt+Testowy"))).isEmpty();

        server.store().put(person("learnt", "actor/z", "Zygmunt Testowy"));
        assertThat(ids(object(client.post("", FORM, "query=Zygmunt+Testowy")))).containsExactly("actor/z");

        server.store().put(empty("learnt"));
        assertThat(results(client.post("", FORM, "query=Zygmunt+Testowy"))).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheReader() throws IOException, InterruptedException {
        HttpResponse<String> byHeader =
                send(client.request("?query=Russia").header("Accept-Language", "fr, ar-EG;q=0.8, en;q=0.5"));

        assertThat(results(byHeader).get(0).getString("name")).isEqualTo("روسيا");
        assertThat(results(client.get("/ar?query=Russia")).get(0).getString("name"))
                .isEqualTo("روسيا");
        assertThat(results(client.get("?query=" + encode("روسيا"))).get(0).getString("name"))
                .isEqualTo("Russia");
        assertThat(object(client.get("/ru/suggest/type?prefix=")).toString()).contains("человек");
        assertThat(client.get("/ar/preview?id=state/RU").body()).contains("<html lang=\"ar\" dir=\"rtl\">", "روسيا");
    }

    @Test
    void suggestsEntitiesTypesAndProperties() throws IOException, InterruptedException {
        assertThat(ids(object(client.get("/suggest/entity?prefix=lav")))).containsExactly("person/sergey-lavrov");
        assertThat(ids(object(client.get("/suggest/entity?prefix=" + encode("ترك")))))
                .containsExactly("state/TM");
        assertThat(ids(object(client.get("/suggest/entity?prefix=")))).isEmpty();
        assertThat(ids(object(client.get("/suggest/type?prefix=st")))).containsExactly("State");
        assertThat(ids(object(client.get("/suggest/property?prefix=wiki")))).containsExactly("wikidata");
    }

    @Test
    void previewsAnEntityForAFrameOfAnotherPage() throws IOException, InterruptedException {
        HttpResponse<String> page = client.get("/preview?id=person/sergey-lavrov");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Sergey Lavrov", "https://www.wikidata.org/wiki/Q58217")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *");
        assertThat(client.get("/preview?id=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void namesInPreviewsCannotBeScripts() throws IOException, InterruptedException {
        server.store().put(person("evil", "actor/evil", "<script>alert(1)</script>\"' onload=x"));
        try {
            assertThat(client.get("/preview?id=actor/evil").body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script", "\"' on");
        } finally {
            server.store().put(empty("evil"));
        }
    }

    @Test
    void matchOfTheDraftAnswersInOrder() throws IOException, InterruptedException {
        for (String path : List.of("/match", "/1.0/match")) {
            JsonObject answer = object(client.post(path, JSON_TYPE, MATCH));
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
        JsonObject rows =
                object(client.post("", FORM, "extend=" + encode(EXTEND))).getObj("rows");

        assertThat(rows.getObj("state/RU").toString()).contains("Q159", "روسيا");
        assertThat(rows.getObj("person/sergey-lavrov").toString()).contains("Q58217");
        assertThat(rows.getObj("nobody").getArray("wikidata").toList()).isEmpty();
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
}
