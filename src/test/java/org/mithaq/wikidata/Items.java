package org.mithaq.wikidata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Items that nobody knows, in the very format of Wikidata's dumps: an object a line between brackets, empty maps written
 * as empty lists, hashes and sort orders that nobody needs. Ids begin at Q900000000, far above all that are in use.
 */
final class Items {
    private Items() {}

    /** A dump packed by gzip. */
    static Path dump(Path file, String... items) {
        return write(file, gzip(text(items)));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] text(String... items) {
        return ("[\n" + String.join(",\n", items) + "\n]\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return packed.toByteArray();
    }

    static Builder item(String id) {
        return new Builder(id);
    }

    /** A value as a snak holds it, with its datatype. */
    record Value(String datatype, String json) {}

    static Value entity(String id) {
        return new Value(
                "wikibase-item",
                "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"},\"type\":\"wikibase-entityid\"}"
                        .formatted(id.substring(1), id));
    }

    static Value string(String text) {
        return new Value("external-id", "{\"value\":\"%s\",\"type\":\"string\"}".formatted(text));
    }

    static Value text(String language, String text) {
        return new Value(
                "monolingualtext",
                "{\"value\":{\"text\":\"%s\",\"language\":\"%s\"},\"type\":\"monolingualtext\"}"
                        .formatted(text, language));
    }

    static Value time(String time, int precision) {
        return time(time, precision, "Q1985727");
    }

    static Value julian(String time, int precision) {
        return time(time, precision, "Q1985786");
    }

    private static Value time(String time, int precision, String calendar) {
        return new Value(
                "time",
                ("{\"value\":{\"time\":\"%s\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":%d,\"calendarmodel\":"
                                + "\"http:\\/\\/www.wikidata.org\\/entity\\/%s\"},\"type\":\"time\"}")
                        .formatted(time, precision, calendar));
    }

    static Value day(String date) {
        return time("+" + date + "T00:00:00Z", 11);
    }

    static Value point(double latitude, double longitude, String globe) {
        return new Value(
                "globe-coordinate",
                ("{\"value\":{\"latitude\":%s,\"longitude\":%s,\"altitude\":null,\"precision\":0.0001,\"globe\":"
                                + "\"http:\\/\\/www.wikidata.org\\/entity\\/%s\"},\"type\":\"globecoordinate\"}")
                        .formatted(latitude, longitude, globe));
    }

    /** A value of a datatype that was not there when this program was written. */
    static Value unheardOf() {
        return new Value("thought", "{\"value\":{\"depth\":3},\"type\":\"thought\"}");
    }

    /** A qualifier. */
    record Qualifier(String property, String snak) {}

    static Qualifier with(String property, Value value) {
        return new Qualifier(property, snak(property, value));
    }

    static Qualifier without(String property, String snaktype) {
        return new Qualifier(property, valueless(property, snaktype));
    }

    private static String snak(String property, Value value) {
        return "{\"snaktype\":\"value\",\"property\":\"%s\",\"hash\":\"0f0f\",\"datavalue\":%s,\"datatype\":\"%s\"}"
                .formatted(property, value.json(), value.datatype());
    }

    private static String valueless(String property, String snaktype) {
        return "{\"snaktype\":\"%s\",\"property\":\"%s\",\"hash\":\"0f0f\",\"datatype\":\"wikibase-item\"}"
                .formatted(snaktype, property);
    }

    /** An item in the making. */
    static final class Builder {
        private final String id;
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, List<String>> aliases = new LinkedHashMap<>();
        private final Map<String, List<String>> claims = new LinkedHashMap<>();

        private Builder(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        Builder label(String language, String label) {
            labels.put(language, label);
            return this;
        }

        Builder alias(String language, String... more) {
            aliases.put(language, Arrays.asList(more));
            return this;
        }

        Builder claim(String property, String item, Qualifier... qualifiers) {
            return claim(property, entity(item), "normal", qualifiers);
        }

        Builder claim(String property, Value value, Qualifier... qualifiers) {
            return claim(property, value, "normal", qualifiers);
        }

        Builder claim(String property, Value value, String rank, Qualifier... qualifiers) {
            return statement(property, snak(property, value), rank, qualifiers);
        }

        /** A statement with an unknown value or without one. */
        Builder claimWithout(String property, String snaktype) {
            return statement(property, valueless(property, snaktype), "normal");
        }

        private Builder statement(String property, String snak, String rank, Qualifier... qualifiers) {
            List<String> others = claims.computeIfAbsent(property, absent -> new ArrayList<>());
            String further = qualifiers.length == 0
                    ? ""
                    : "\"qualifiers\":%s,\"qualifiers-order\":%s,".formatted(byProperty(qualifiers), order(qualifiers));
            others.add("{\"mainsnak\":%s,\"type\":\"statement\",%s\"id\":\"%s$%d\",\"rank\":\"%s\",\"references\":[]}"
                    .formatted(snak, further, id, others.size(), rank));
            return this;
        }

        private static String order(Qualifier... qualifiers) {
            return Arrays.stream(qualifiers)
                    .map(qualifier -> "\"" + qualifier.property() + "\"")
                    .distinct()
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private static String byProperty(Qualifier... qualifiers) {
            return Arrays.stream(qualifiers)
                    .collect(Collectors.groupingBy(
                            Qualifier::property,
                            LinkedHashMap::new,
                            Collectors.mapping(Qualifier::snak, Collectors.joining(","))))
                    .entrySet()
                    .stream()
                    .map(entry -> "\"%s\":[%s]".formatted(entry.getKey(), entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }

        String json() {
            return ("{\"type\":\"item\",\"id\":\"%s\",\"labels\":%s,\"descriptions\":[],\"aliases\":%s,\"claims\":%s,"
                            + "\"sitelinks\":[],\"pageid\":1,\"ns\":0,\"title\":\"%s\",\"lastrevid\":%s,"
                            + "\"modified\":\"2026-01-02T03:04:05Z\"}")
                    .formatted(
                            id,
                            terms(),
                            moreTerms(),
                            statements(),
                            id,
                            "7" + id.substring(Math.max(1, id.length() - 3)));
        }

        private String terms() {
            return map(labels.entrySet().stream()
                    .map(label -> "\"%s\":%s".formatted(label.getKey(), term(label.getKey(), label.getValue())))
                    .toList());
        }

        private String moreTerms() {
            return map(aliases.entrySet().stream()
                    .map(entry -> "\"%s\":[%s]"
                            .formatted(
                                    entry.getKey(),
                                    entry.getValue().stream()
                                            .map(alias -> term(entry.getKey(), alias))
                                            .collect(Collectors.joining(","))))
                    .toList());
        }

        private String statements() {
            return map(claims.entrySet().stream()
                    .map(entry -> "\"%s\":[%s]".formatted(entry.getKey(), String.join(",", entry.getValue())))
                    .toList());
        }

        private static String term(String language, String value) {
            return "{\"language\":\"%s\",\"value\":\"%s\"}".formatted(language, value);
        }

        private static String map(List<String> entries) {
            return entries.isEmpty() ? "[]" : "{" + String.join(",", entries) + "}";
        }
    }
}
