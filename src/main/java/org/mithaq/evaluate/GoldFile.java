package org.mithaq.evaluate;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads one {@code *.gold.json} file of the annotated corpus. */
final class GoldFile {
    static final String SUFFIX = ".gold.json";

    private static final Set<String> PRINCIPAL_ROLES = Set.of("", "principal", "host", "signatory", "speaker", "guest");
    private static final Pattern INTERVAL = Pattern.compile("/");

    private GoldFile() {}

    /** The annotation of the article that the file is named after; an error names the file. */
    static GoldArticle read(Path file) throws IOException {
        JsonObject gold = JsonFields.read(file);
        if (!gold.hasKey("events") || !gold.get("events").isArray()) {
            throw new IOException(
                    file + " lists no \"events\". An article without any has the empty list: \"events\": [].");
        }
        try {
            String fileName = file.getFileName().toString();
            String article = fileName.substring(0, fileName.length() - SUFFIX.length());
            List<GoldEvent> events = JsonFields.objects(gold, "events").stream()
                    .map(GoldFile::event)
                    .toList();
            return new GoldArticle(article, JsonFields.text(gold, "lang"), events);
        } catch (JsonException e) {
            throw new IOException(
                    file + " is not an annotation: " + e.getMessage() + ". Compare it with another file of its folder.",
                    e);
        }
    }

    private static GoldEvent event(JsonObject event) {
        List<JsonObject> participants = JsonFields.objects(event, "participants");
        return new GoldEvent(
                JsonFields.text(event, "type"),
                event.hasKey("status") ? JsonFields.text(event, "status") : "occurred",
                firstDate(event),
                JsonFields.text(event, "date_basis"),
                JsonFields.text(event, "place"),
                participants.stream()
                        .filter(GoldFile::isPrincipal)
                        .map(GoldFile::participant)
                        .toList(),
                participants.stream().map(GoldFile::participant).toList(),
                instrument(event),
                JsonFields.text(event, "evidence"),
                JsonFields.text(event, "salience").equals("vague"));
    }

    private static boolean isPrincipal(JsonObject participant) {
        return PRINCIPAL_ROLES.contains(JsonFields.text(participant, "role"));
    }

    private static Participant participant(JsonObject participant) {
        List<String> names = Stream.of("name_en", "name_ar", "name_orig")
                .map(field -> JsonFields.text(participant, field))
                .toList();
        return new Participant(names, JsonFields.text(participant, "kind"), JsonFields.text(participant, "country"));
    }

    private static @Nullable Instrument instrument(JsonObject event) {
        if (!event.hasKey("agreement") || event.get("agreement").isNull()) {
            return null;
        }
        JsonObject agreement = event.get("agreement").getAsObject();
        return agreement.isEmpty()
                ? null
                : new Instrument(JsonFields.text(agreement, "title_orig"), JsonFields.text(agreement, "kind"));
    }

    /** The first date of a day, an interval {@code a/b}, a pair {@code {"start": a, "end": b}} or a list. */
    private static String firstDate(JsonObject event) {
        String dates = event.hasKey("date") ? dates(event.get("date")) : "";
        return INTERVAL.splitAsStream(dates)
                .map(IsoDate::leading)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String dates(JsonValue date) {
        if (date.isObject()) {
            JsonObject pair = date.getAsObject();
            return firstGiven(pair, "start", "from") + "/" + firstGiven(pair, "end", "to");
        }
        if (date.isArray()) {
            return date.getAsArray().stream().map(JsonFields::text).collect(joining("/"));
        }
        return JsonFields.text(date);
    }

    private static String firstGiven(JsonObject pair, String field, String otherwise) {
        String given = JsonFields.text(pair, field);
        return given.isEmpty() ? JsonFields.text(pair, otherwise) : given;
    }
}
