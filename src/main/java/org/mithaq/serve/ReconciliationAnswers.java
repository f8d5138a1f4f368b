package org.mithaq.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Vocabulary;
import org.mithaq.reconcile.Candidate;
import org.mithaq.reconcile.Kind;
import org.mithaq.reconcile.Name;
import org.mithaq.reconcile.NameIndex;
import org.mithaq.reconcile.Named;
import org.mithaq.reconcile.Property;
import org.mithaq.serve.ReconciliationQueries.Extension;

/**
 * Writes what the reconciliation service answers.
 *
 * @param words the language that the client reads
 * @param index where the states that entities belong to are looked up
 */
record ReconciliationAnswers(Words words, NameIndex index) {
    private static final int WIDTH = 430;
    private static final int HEIGHT = 220;

    /** The manifest of 0.2; {@code base} is the address of the service. */
    JsonObject manifest(String base) {
        JsonObject manifest = manifest("0.2", base + "/view?id={{id}}");
        manifest.put("identifierSpace", Iris.DEFAULT_BASE);
        manifest.put("schemaSpace", Vocabulary.NS);
        JsonObject preview = size();
        preview.put("url", base + "/preview?id={{id}}");
        manifest.put("preview", preview);
        JsonObject suggest = new JsonObject();
        for (String what : List.of("entity", "type", "property")) {
            suggest.put(what, service(base, "/suggest/" + what));
        }
        manifest.put("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.put("propose_properties", service(base, "/extend/propose"));
        extend.put("property_settings", new JsonArray());
        manifest.put("extend", extend);
        return manifest;
    }

    /** The manifest of the 1.0 draft. */
    JsonObject draftManifest(String base) {
        JsonObject manifest = manifest("1.0-draft", base + "/view?id={id}");
        textual(manifest);
        manifest.put("standardizedScore", true);
        manifest.put("preview", size());
        JsonObject suggest = new JsonObject();
        List.of("entity", "type", "property").forEach(what -> suggest.put(what, true));
        manifest.put("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.put("proposeProperties", true);
        manifest.put("extend", extend);
        return manifest;
    }

    /** The candidates of a batch of 0.2. */
    JsonObject batch(Map<String, List<Candidate>> candidates) {
        JsonObject batch = new JsonObject();
        candidates.forEach((key, found) -> batch.put(key, result(candidates(found))));
        return batch;
    }

    /** The candidates of one query of 0.2. */
    JsonObject single(List<Candidate> candidates) {
        return result(candidates(candidates));
    }

    /** The candidates of a batch of the 1.0 draft. */
    JsonObject match(List<List<Candidate>> candidates) {
        JsonArray results = new JsonArray();
        for (List<Candidate> found : candidates) {
            JsonObject result = new JsonObject();
            result.put("candidates", candidates(found));
            results.add(result);
        }
        JsonObject answer = new JsonObject();
        answer.put("results", results);
        return answer;
    }

    JsonObject suggestedEntities(List<Named> entities) {
        JsonArray result = new JsonArray();
        for (Named entity : entities) {
            JsonObject suggested = described(entity);
            suggested.put("notable", array(Stream.of(type(entity.kind()))));
            result.add(suggested);
        }
        return result(result);
    }

    JsonObject suggestedTypes(String prefix) {
        return result(array(Stream.of(Kind.values()).map(this::type).filter(type -> begins(type, prefix))));
    }

    JsonObject suggestedProperties(String prefix) {
        return result(
                array(Stream.of(Property.values()).map(this::property).filter(property -> begins(property, prefix))));
    }

    /** The properties of a type; all have the same. */
    JsonObject proposed(String type) {
        JsonObject proposal = new JsonObject();
        proposal.put("type", type);
        proposal.put("properties", array(Stream.of(Property.values()).map(this::property)));
        return proposal;
    }

    /** Values of properties of entities, for 0.2. */
    JsonObject extended(Extension extension) {
        JsonObject rows = new JsonObject();
        for (String id : extension.ids()) {
            JsonObject row = new JsonObject();
            extension.properties().forEach(property -> row.put(property.id(), values(id, property)));
            rows.put(id, row);
        }
        return extended(extension, rows);
    }

    /** The same for the 1.0 draft. */
    JsonObject draftExtended(Extension extension) {
        JsonArray rows = new JsonArray();
        for (String id : extension.ids()) {
            JsonArray properties = new JsonArray();
            for (Property property : extension.properties()) {
                JsonObject cell = new JsonObject();
                cell.put("id", property.id());
                cell.put("values", values(id, property));
                properties.add(cell);
            }
            JsonObject row = new JsonObject();
            row.put("id", id);
            row.put("properties", properties);
            rows.add(row);
        }
        return extended(extension, rows);
    }

    /** What tells an entity from others of its name. */
    String description(Named entity) {
        String state = entity.findState()
                .flatMap(index::find)
                .map(of -> of.shown(words.language()).text())
                .orElse("");
        String what = entity.offices().isEmpty() ? "" : entity.offices().get(0);
        String known = entity.inTables() ? "" : words.of("only-articles") + " (" + entity.reports() + ")";
        return Stream.of(what.isEmpty() ? state : what, entity.findCode().orElse(""), known)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse(words.of(entity.kind().id()));
    }

    private JsonArray candidates(List<Candidate> candidates) {
        JsonArray all = new JsonArray();
        for (Candidate candidate : candidates) {
            Named entity = candidate.entity();
            JsonObject written = described(entity);
            written.put("score", JsonNumber.value(candidate.score()));
            written.put("match", candidate.match());
            written.put("type", array(Stream.of(type(entity.kind()))));
            JsonArray features = new JsonArray();
            features.add(feature("name_likeness", JsonNumber.value(100 * candidate.likeness())));
            features.add(feature("name_exact", new JsonBoolean(candidate.exact())));
            features.add(feature("conditions_met", JsonNumber.value(100 * candidate.met())));
            features.add(feature("in_tables", new JsonBoolean(entity.inTables())));
            features.add(feature("reports", JsonNumber.value(entity.reports())));
            written.put("features", features);
            all.add(written);
        }
        return all;
    }

    private JsonObject feature(String id, JsonValue value) {
        JsonObject feature = new JsonObject();
        feature.put("id", id);
        feature.put("name", words.of(id));
        feature.put("value", value);
        return feature;
    }

    private JsonObject described(Named entity) {
        Name name = entity.shown(words.language());
        JsonObject described = new JsonObject();
        described.put("id", entity.id());
        described.put("name", name.text());
        described.put("description", description(entity));
        described.put("lang", name.language());
        described.put("dir", "auto");
        return described;
    }

    private JsonArray values(String id, Property property) {
        return index.find(id).map(entity -> values(entity, property)).orElseGet(JsonArray::new);
    }

    private JsonArray values(Named entity, Property property) {
        return switch (property) {
            case ID -> array(Stream.of(text(entity.id())));
            case WIKIDATA -> array(entity.findWikidata().stream().map(this::text));
            case CODE -> array(entity.findCode().stream().map(this::text));
            case STATE -> array(entity.findState().flatMap(index::find).stream().map(this::reference));
            case OFFICE -> array(entity.offices().stream().map(this::text));
            case NAME_AR, NAME_EN, NAME_RU ->
                array(entity.names().stream()
                        .filter(name -> name.vouched() && name.language().equals(property.language()))
                        .map(name -> text(name.text())));
        };
    }

    private JsonObject extended(Extension extension, JsonValue rows) {
        JsonObject answer = new JsonObject();
        answer.put("meta", array(extension.properties().stream().map(this::property)));
        answer.put("rows", rows);
        return answer;
    }

    private JsonObject text(String value) {
        JsonObject cell = new JsonObject();
        cell.put("str", value);
        return cell;
    }

    private JsonObject reference(Named entity) {
        JsonObject cell = new JsonObject();
        cell.put("id", entity.id());
        cell.put("name", entity.shown(words.language()).text());
        return cell;
    }

    private JsonObject type(Kind kind) {
        return term(kind.id());
    }

    private JsonObject property(Property property) {
        return term(property.id());
    }

    private JsonObject term(String id) {
        JsonObject term = new JsonObject();
        term.put("id", id);
        term.put("name", words.of(id));
        return term;
    }

    private static boolean begins(JsonObject term, String prefix) {
        String begin = prefix.strip().toLowerCase(Locale.ROOT);
        return Stream.of("id", "name")
                .anyMatch(key -> term.getString(key).toLowerCase(Locale.ROOT).startsWith(begin));
    }

    private JsonObject manifest(String version, String view) {
        JsonObject manifest = new JsonObject();
        JsonArray versions = new JsonArray();
        versions.add(new JsonString(version));
        manifest.put("versions", versions);
        manifest.put("name", words.of("service"));
        JsonObject url = new JsonObject();
        url.put("url", view);
        manifest.put("view", url);
        manifest.put("defaultTypes", array(Stream.of(Kind.values()).map(this::type)));
        return manifest;
    }

    private void textual(JsonObject object) {
        object.put("lang", words.language());
        object.put("dir", words.direction());
    }

    private static JsonObject size() {
        JsonObject size = new JsonObject();
        size.put("width", WIDTH);
        size.put("height", HEIGHT);
        return size;
    }

    private static JsonObject service(String base, String path) {
        JsonObject service = new JsonObject();
        service.put("service_url", base);
        service.put("service_path", path);
        return service;
    }

    private static JsonObject result(JsonArray values) {
        JsonObject result = new JsonObject();
        result.put("result", values);
        return result;
    }

    private static JsonArray array(Stream<JsonObject> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
