package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * Asks the reconciliation service over HTTP, as OpenRefine does.
 *
 * @param server address of the server
 */
record ReconciliationClient(URI server) {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON_TYPE = "application/json";
    static final String BATCH = """
        {"q0": {"query": "Sergey Lavrov"},
         "q1": {"query": "وبتركمانستان", "type": "State", "limit": 3},
         "q2": {"query": "Serdar Berdimuhamedow", "type": ["Person"], "type_strict": "any",
                "properties": [{"pid": "state", "v": "Turkmenistan"}, {"pid": "wikidata", "v": {"id": "Q1", "name": "x"}}]},
         "q3": {"query": "Nobody of this name"}}\
        """;
    static final String MATCH = """
        {"queries": [
          {"type": "Person", "limit": 5, "conditions": [
            {"matchType": "name", "propertyValue": "Lavrov, Sergey"},
            {"matchType": "property", "propertyId": "wikidata", "propertyValue": "Q58217", "required": true}]},
          {"conditions": [{"matchType": "id", "propertyValue": "state/RU"}]},
          {"conditions": [{"matchType": "property", "propertyId": "wikidata", "propertyValue": ["Q874", "Q252"]}]}]}\
        """;
    static final String EXTEND = """
        {"ids": ["state/RU", "person/sergey-lavrov", "nobody"],
         "properties": [{"id": "wikidata"}, {"id": "name-ar"}, {"id": "state"}, {"id": "office"}, {"id": "id"}]}\
        """;

    static JsonObject object(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        return JSON.parse(response.body());
    }

    static List<JsonObject> results(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return object(response).getArray("result").map(JsonValue::getAsObject).toList();
    }

    static List<String> ids(JsonObject answer) {
        return answer.getArray("result")
                .map(result -> result.getAsObject().getString("id"))
                .toList();
    }

    static Map<String, String> features(JsonObject candidate) {
        Map<String, String> features = new HashMap<>();
        candidate
                .getArray("features")
                .forEach(feature -> features.put(
                        feature.getAsObject().getString("id"),
                        feature.getAsObject().get("value").toString().replaceAll("\\.0$", "")));
        return features;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", type));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "mithaq/reconcile" + path));
    }

    /** By a new client for each request: the server closes a connection on which it refused a body. */
    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
