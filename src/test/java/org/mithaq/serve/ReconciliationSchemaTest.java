package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.serve.ReconciliationClient.BATCH;
import static org.mithaq.serve.ReconciliationClient.EXTEND;
import static org.mithaq.serve.ReconciliationClient.FORM;
import static org.mithaq.serve.ReconciliationClient.JSON_TYPE;
import static org.mithaq.serve.ReconciliationClient.MATCH;
import static org.mithaq.serve.ReconciliationClient.encode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The answers of the reconciliation service against the public schemas of the Reconciliation API. */
class ReconciliationSchemaTest extends OverReconciliation {
    /** The public schemas of the Reconciliation API, where someone has put them beside the project. */
    private static final Path SCHEMAS =
            Path.of(System.getProperty("mithaq.suites", "../shared/suites"), "reconciliation");

    @Test
    void answersAreValidByTheSchemasOfTheApi() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(SCHEMAS), "skipped: the schemas of the Reconciliation API are not at " + SCHEMAS);
        Map<String, HttpResponse<String>> old = new HashMap<>(Map.of(
                "manifest", client.get(""),
                "reconciliation-result-batch", client.post("", FORM, "queries=" + encode(BATCH)),
                "suggest-entities-response", client.get("/suggest/entity?prefix=s"),
                "suggest-types-response", client.get("/suggest/type?prefix="),
                "suggest-properties-response", client.get("/suggest/property?prefix="),
                "data-extension-response", client.post("", FORM, "extend=" + encode(EXTEND)),
                "data-extension-property-proposal", client.get("/extend/propose?type=Person")));
        Map<String, HttpResponse<String>> draft = Map.of(
                "manifest", client.get("/1.0"),
                "reconciliation-result-batch", client.post("/1.0/match", JSON_TYPE, MATCH),
                "suggest-entities-response", client.get("/1.0/suggest/entity?prefix=s"),
                "suggest-types-response", client.get("/1.0/suggest/type?prefix="),
                "suggest-properties-response", client.get("/1.0/suggest/property?prefix="),
                "data-extension-response", client.post("/1.0/extend", JSON_TYPE, EXTEND),
                "data-extension-property-proposal", client.get("/1.0/extend/propose?type=Person"));

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
}
