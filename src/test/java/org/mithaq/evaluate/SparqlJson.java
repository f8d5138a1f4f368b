package org.mithaq.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Writes rows as the query's answer in SPARQL JSON; unbound variables are left out. */
final class SparqlJson {
    private SparqlJson() {}

    static void write(List<Row> rows, Path file) throws IOException {
        JsonArray bindings = new JsonArray();
        rows.forEach(row -> bindings.add(binding(row)));
        JsonObject results = new JsonObject();
        results.put("bindings", bindings);
        JsonObject answer = new JsonObject();
        answer.put("results", results);
        try (OutputStream out = Files.newOutputStream(file)) {
            JSON.write(out, answer);
        }
    }

    private static JsonObject binding(Row row) {
        JsonObject binding = new JsonObject();
        for (RecordComponent variable : Row.class.getRecordComponents()) {
            String value = value(row, variable);
            if (!value.isEmpty()) {
                JsonObject term = new JsonObject();
                term.put("type", "literal");
                term.put("value", value);
                binding.put(variable.getName(), term);
            }
        }
        return binding;
    }

    private static String value(Row row, RecordComponent variable) {
        try {
            return (String) variable.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + variable + " of a row", e);
        }
    }
}
