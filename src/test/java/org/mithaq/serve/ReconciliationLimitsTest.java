package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.serve.ReconciliationClient.FORM;
import static org.mithaq.serve.ReconciliationClient.encode;
import static org.mithaq.serve.ReconciliationClient.object;
import static org.mithaq.serve.ReconciliationClient.results;
import static org.mithaq.serve.ReconciliationClient.send;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reconciliation service refuses, and how it says so. */
class ReconciliationLimitsTest extends OverReconciliation {
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
        HttpRequest.Builder request = client.request(path).method(method, BodyPublishers.ofString(body));
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

        assertThat(client.post("", FORM, "queries=" + encode(many)).statusCode())
                .isEqualTo(413);
        assertThat(client.post("", FORM, "queries=" + encode(longName)).statusCode())
                .isEqualTo(413);
        assertThat(client.post("", FORM, "queries=" + "x".repeat(150_000)).statusCode())
                .isEqualTo(413);
        assertThat(client.post("", FORM, "queries=" + "x".repeat(400_000)).statusCode())
                .isEqualTo(413);
        assertThat(client.get("/suggest/entity?prefix=" + "x".repeat(401)).statusCode())
                .isEqualTo(413);
        assertThat(results(client.post("", FORM, "query=" + encode("{\"query\":\"Moscow\",\"limit\":1e9}"))))
                .hasSizeBetween(1, 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?query=Russia", "/suggest/entity?prefix=a", "/nowhere"})
    void pagesOfOtherOriginsMayReadButNotPost(String path) throws IOException, InterruptedException {
        HttpResponse<String> read = send(client.request(path).header("Origin", "https://table.example"));
        HttpResponse<String> posted = send(client.request("")
                .header("Origin", "https://table.example")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("query=Russia")));

        assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(read.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(posted.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static Object[] numbers(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).toArray();
    }
}
