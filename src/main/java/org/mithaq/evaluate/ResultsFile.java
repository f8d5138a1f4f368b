package org.mithaq.evaluate;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;

/** The saved answer of {@code queries/events.rq}, in the SPARQL 1.1 Query Results JSON Format. */
public final class ResultsFile {
    private ResultsFile() {}

    /**
     * The rows of the file, in its order.
     *
     * @throws IOException if the file cannot be read or is not such an answer; the message names it
     */
    public static List<Row> read(Path file) throws IOException {
        JsonObject answer = JsonFields.read(file);
        if (!answer.hasKey("results")) {
            throw new IOException(
                    file + " holds no query results. Write it with: mithaq query --format json queries/events.rq");
        }
        try {
            return JsonFields.objects(answer.get("results").getAsObject(), "bindings").stream()
                    .map(binding -> Row.of(values(binding)))
                    .toList();
        } catch (JsonException | IllegalArgumentException e) {
            throw new IOException(
                    file + " is not the answer of queries/events.rq in SPARQL JSON: " + e.getMessage()
                            + ". Write it anew with: mithaq query --format json queries/events.rq",
                    e);
        }
    }

    private static Map<String, String> values(JsonObject binding) {
        return binding.keys().stream()
                .collect(toMap(variable -> variable, variable -> JsonFields.text(binding.getObj(variable), "value")));
    }
}
