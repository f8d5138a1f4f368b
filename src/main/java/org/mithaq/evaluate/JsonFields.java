package org.mithaq.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Reads fields of JSON objects where a field may be absent, null or empty and all three mean the same. */
final class JsonFields {
    private JsonFields() {}

    /** The JSON object that the file holds; an error names the file. */
    static JsonObject read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JSON.parse(in);
        } catch (JsonException | NullPointerException e) { // the parser throws the latter where a file breaks off
            throw new IOException(
                    file + " is not a JSON object: " + e.getMessage() + ". Correct or remove the file.", e);
        }
    }

    /** The field as text (a number as it is written), or the empty string. */
    static String text(JsonObject object, String field) {
        return object.hasKey(field) ? text(object.get(field)) : "";
    }

    /** A string or number as text; anything else is the empty string. */
    static String text(JsonValue value) {
        if (value.isString()) {
            return value.getAsString().value();
        }
        return value.isNumber() ? value.toString() : "";
    }

    /** The objects of an array field; an absent or null field has none. */
    static List<JsonObject> objects(JsonObject object, String field) {
        if (!object.hasKey(field) || !object.get(field).isArray()) {
            return List.of();
        }
        return object.get(field).getAsArray().stream()
                .map(JsonValue::getAsObject)
                .toList();
    }
}
