package org.mithaq.serve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.mithaq.reconcile.Kind;
import org.mithaq.reconcile.Property;
import org.mithaq.reconcile.Question;
import org.mithaq.reconcile.Question.Condition;

/** Reads what clients of the reconciliation service send, in the words of version 0.2 and of the draft of 1.0. */
final class ReconciliationQueries {
    /** Queries in a batch. */
    static final int MOST_QUERIES = 50;

    /** Characters of a name or value. */
    static final int LONGEST_VALUE = 400;

    /** Characters of the JSON of a request. */
    static final int LONGEST_REQUEST = 100_000;

    private static final int MOST_CANDIDATES = 50;
    private static final int FEW_CANDIDATES = 10;
    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_IDS = 200;
    private static final int DEEPEST = 16;
    private static final int BAD = 400;
    private static final int TOO_LARGE = 413;

    private ReconciliationQueries() {}

    /** A data extension request. */
    record Extension(List<String> ids, List<Property> properties) {}

    /** A batch of 0.2, by the names that the client gave its queries. */
    static Map<String, Question> batch(String json) {
        JsonObject batch = object(parse(json), "queries");
        requireFew(batch.keys().size(), MOST_QUERIES, "queries");
        Map<String, Question> questions = new LinkedHashMap<>();
        batch.keys().forEach(key -> questions.put(key, question(object(batch.get(key), "query " + key))));
        return questions;
    }

    /** A single query: JSON of 0.2, or the name alone. */
    static Question single(String text) {
        if (text.stripLeading().startsWith("{")) {
            return question(object(parse(text), "query"));
        }
        return new Question(name(text), Set.of(), List.of(), FEW_CANDIDATES);
    }

    /** A batch of the 1.0 draft, in its order. */
    static List<Question> match(String json) {
        JsonArray queries = array(object(parse(json), "the body").get("queries"), "queries");
        requireFew(queries.size(), MOST_QUERIES, "queries");
        return queries.stream()
                .map(query -> draftQuestion(object(query, "a query")))
                .toList();
    }

    static Extension extension(String json) {
        JsonObject request = object(parse(json), "extend");
        List<String> ids = array(request.get("ids"), "ids").stream()
                .map(id -> text(id, "ids"))
                .toList();
        JsonArray asked = array(request.get("properties"), "properties");
        requireFew(ids.size(), MOST_IDS, "ids");
        requireFew(asked.size(), MOST_CONDITIONS, "properties");
        List<Property> properties = asked.stream()
                .map(property -> property(text(object(property, "a property").get("id"), "the id of a property")))
                .toList();
        return new Extension(ids, properties);
    }

    private static Question question(JsonObject query) {
        JsonValue name = query.get("query");
        List<Condition> conditions = new ArrayList<>();
        if (query.hasKey("properties")) {
            for (JsonValue value : array(query.get("properties"), "properties")) {
                JsonObject property = object(value, "a property");
                Property known = property(text(property.get("pid"), "pid"));
                conditions.add(new Condition(known, values(property.get("v")), false));
            }
        }
        return question(name == null ? "" : name(text(name, "query")), kinds(query.get("type")), conditions, query);
    }

    private static Question draftQuestion(JsonObject query) {
        String name = "";
        List<Condition> conditions = new ArrayList<>();
        for (JsonValue value : array(query.get("conditions"), "conditions")) {
            JsonObject condition = object(value, "a condition");
            List<String> values = values(condition.get("propertyValue"));
            boolean required = condition.hasKey("required") && truth(condition.get("required"));
            switch (text(condition.get("matchType"), "matchType")) {
                case "name" -> name = name(values.get(0));
                case "id" -> conditions.add(new Condition(Property.ID, values, true));
                case "property" ->
                    conditions.add(
                            new Condition(property(text(condition.get("propertyId"), "propertyId")), values, required));
                default -> throw new RequestRefused(BAD, "matchType is name, id or property");
            }
        }
        return question(name, kinds(query.get("type")), conditions, query);
    }

    private static Question question(String name, Set<Kind> kinds, List<Condition> conditions, JsonObject query) {
        requireFew(conditions.size(), MOST_CONDITIONS, "properties or conditions");
        if (name.isBlank() && conditions.isEmpty()) {
            throw new RequestRefused(BAD, "A query needs a name or a property to match");
        }
        return new Question(name, kinds, conditions, limit(query.get("limit")));
    }

    private static int limit(@Nullable JsonValue limit) {
        if (limit == null) {
            return FEW_CANDIDATES;
        }
        if (!limit.isNumber() || limit.getAsNumber().value().doubleValue() < 1) {
            throw new RequestRefused(BAD, "limit is a number of 1 or more");
        }
        return Math.min(MOST_CANDIDATES, limit.getAsNumber().value().intValue());
    }

    /** An unknown type is a mistake of the client, and told as that: all candidates would come back without it. */
    private static Set<Kind> kinds(@Nullable JsonValue type) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (type != null && !type.isNull()) {
            Stream<JsonValue> types = type.isArray() ? type.getAsArray().stream() : Stream.of(type);
            types.map(value -> value.isObject() ? value.getAsObject().get("id") : value)
                    .map(value -> text(value, "type"))
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> kinds.add(kind(value)));
        }
        return kinds;
    }

    private static Kind kind(String type) {
        return Kind.find(type)
                .orElseThrow(() ->
                        new RequestRefused(BAD, "An unknown type: there are Person, State, Organization and Place"));
    }

    private static Property property(String id) {
        return Property.find(id)
                .orElseThrow(
                        () -> new RequestRefused(BAD, "An unknown property: see suggest/property for those there are"));
    }

    private static List<String> values(@Nullable JsonValue value) {
        if (value == null) {
            throw new RequestRefused(BAD, "A property needs a value");
        }
        Stream<JsonValue> all = value.isArray() ? value.getAsArray().stream() : Stream.of(value);
        List<String> values = all.map(ReconciliationQueries::value).toList();
        requireFew(values.size(), MOST_CONDITIONS, "values");
        if (values.isEmpty()) {
            throw new RequestRefused(BAD, "A property needs a value");
        }
        return values;
    }

    private static String value(JsonValue value) {
        if (value.isObject()) {
            return text(value.getAsObject().get("id"), "the id of a value");
        }
        if (value.isString()) {
            return name(value.getAsString().value());
        }
        if (value.isNumber() || value.isBoolean()) {
            return value.toString();
        }
        throw new RequestRefused(BAD, "A value is text, a number, true, false, or an object with an id");
    }

    private static String name(String text) {
        if (text.length() > LONGEST_VALUE) {
            throw new RequestRefused(TOO_LARGE, "A name or value is longer than " + LONGEST_VALUE + " characters");
        }
        return text;
    }

    /** Jena's parser calls itself for what is nested, so the depth is looked at before. */
    private static JsonValue parse(String json) {
        if (json.length() > LONGEST_REQUEST) {
            throw new RequestRefused(TOO_LARGE, "The request is longer than " + LONGEST_REQUEST + " characters");
        }
        int depth = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new RequestRefused(BAD, "The JSON is nested too deeply");
            }
        }
        try {
            return JSON.parseAny(json);
        } catch (JsonException e) {
            throw new RequestRefused(BAD, "The request is no JSON");
        }
    }

    private static JsonObject object(@Nullable JsonValue value, String what) {
        if (value == null || !value.isObject()) {
            throw new RequestRefused(BAD, "There must be a JSON object: " + what);
        }
        return value.getAsObject();
    }

    private static JsonArray array(@Nullable JsonValue value, String what) {
        if (value == null || !value.isArray()) {
            throw new RequestRefused(BAD, "There must be a JSON array: " + what);
        }
        return value.getAsArray();
    }

    private static String text(@Nullable JsonValue value, String what) {
        if (value == null || !value.isString()) {
            throw new RequestRefused(BAD, "There must be text: " + what);
        }
        return name(value.getAsString().value());
    }

    private static boolean truth(JsonValue value) {
        return value.isBoolean() && value.getAsBoolean().value();
    }

    private static void requireFew(int number, int most, String what) {
        if (number > most) {
            throw new RequestRefused(TOO_LARGE, "At most " + most + " " + what + " in a request");
        }
    }
}
