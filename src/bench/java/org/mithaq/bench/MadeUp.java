package org.mithaq.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.mithaq.extract.Transliteration;
import org.mithaq.reference.Entity;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;
import org.mithaq.wikidata.Build;

/** Entities that nobody has heard of, as many as are wanted: always the same ones. */
final class MadeUp {
    private static final long SEED = 20210706;
    private static final String LETTERS = "ابتجحدرزسشصطعغفقكلمنهوي";
    /** Numbers of the first office and the first item. */
    private static final long OFFICES = 900_000_000;

    private static final long ITEMS = 900_010_000;
    /** One in so many items is a foreign minister, others are ministers. */
    private static final int FOREIGN = 50;

    private static final int GIVEN_NAMES = 30_000;

    private static final int STATES = 150;
    private static final List<String> STATE_QIDS = states();

    private MadeUp() {}

    /** The tables with so many made-up entities, built in the folder from a dump of them if they are not there. */
    static ReferenceTables tables(Path folder, int entities) {
        Path tables = folder.resolve("tables-" + entities);
        if (!Files.exists(tables)) {
            build(dump(folder, entities), tables);
        }
        return ReferenceTables.load(tables);
    }

    /** The dump with so many items, written in the folder if it is not there. */
    static Path dump(Path folder, int entities) {
        Path dump = folder.resolve("dump-" + entities + ".json.gz");
        if (!Files.exists(dump)) {
            write(dump, entities);
        }
        return dump;
    }

    static void build(Path dump, Path tables) {
        new Build(dump, tables, TableSource.classpath(), (a, b, c) -> {}).run();
    }

    private static List<String> states() {
        List<String> qids = new ArrayList<>();
        ReferenceTables.load().entities(Entity.Kind.STATE).stream()
                .flatMap(state -> state.findQid().stream())
                .limit(STATES)
                .forEach(qids::add);
        return qids;
    }

    /** Items as dumps write them: six in ten persons with an office, three cities, one an organization. */
    private static void write(Path dump, int entities) {
        Random random = new Random(SEED);
        dump.toAbsolutePath().getParent().toFile().mkdirs();
        try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(dump), 1 << 16), StandardCharsets.UTF_8))) {
            lines.write("[");
            for (int i = 0; i < STATE_QIDS.size(); i++) {
                lines.write((i == 0 ? "\n" : ",\n") + offices(i));
            }
            for (int i = 1; i <= entities; i++) {
                lines.write(",\n" + entity("Q" + (ITEMS + i), i, random));
            }
            lines.write("\n]\n");
        } catch (IOException fault) {
            throw new IllegalStateException("The dump cannot be written: " + fault.getMessage(), fault);
        }
    }

    /** Two offices of a state: its foreign minister, and a minister of something. */
    private static String offices(int state) {
        return item(office(state, true), "Foreign minister of state " + state, "", claims("Q7330070", state)) + ",\n"
                + item(office(state, false), "Minister of state " + state, "", claims("Q83307", state));
    }

    private static String claims(String office, int state) {
        return claim("P279", office, "") + "," + claim("P1001", STATE_QIDS.get(state), "");
    }

    private static String office(int state, boolean foreign) {
        return "Q" + (OFFICES + 2L * state + (foreign ? 0 : 1));
    }

    private static String entity(String id, int number, Random random) {
        String state = STATE_QIDS.get(random.nextInt(STATE_QIDS.size()));
        if (number % 10 < 6) {
            String father = random.nextInt(5) == 0 ? " بن " + given(random) : "";
            String name = given(random) + father + " " + word(random);
            String office = office(random.nextInt(STATE_QIDS.size()), number % FOREIGN == 0);
            String term = "\"qualifiers\":{" + term(random) + "},\"qualifiers-order\":[\"P580\",\"P582\"],";
            String claims = claim("P31", "Q5", "") + "," + claim("P39", office, term);
            return item(id, Transliteration.of(name), name, claims);
        }
        if (number % 10 < 9) {
            String name = random.nextBoolean() ? word(random) : word(random) + " " + word(random);
            return item(id, "City " + id, name, claim("P31", "Q515", "") + "," + claim("P17", state, ""));
        }
        String name = "منظمة " + word(random) + " " + word(random);
        return item(id, "Organization " + id, name, claim("P31", "Q245065", ""));
    }

    /** Four years somewhere between 1950 and 2024. */
    private static String term(Random random) {
        int start = 1950 + random.nextInt(70);
        return day("P580", start) + "," + day("P582", start + 4);
    }

    private static String day(String property, int year) {
        return ("\"%s\":[{\"snaktype\":\"value\",\"property\":\"%s\",\"hash\":\"0\",\"datavalue\":{\"value\":{\"time\":"
                        + "\"+%d-01-01T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":11,\"calendarmodel\":"
                        + "\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"},\"datatype\":\"time\"}]")
                .formatted(property, property, year);
    }

    /** A first name: few of them are those of many, as in life. */
    private static String given(Random random) {
        double rank = Math.pow(GIVEN_NAMES, random.nextDouble()) - 1;
        return word(new Random(SEED + 1 + (long) rank));
    }

    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 3 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String item(String id, String english, String arabic, String claims) {
        String labels = "\"en\":" + term("en", english) + (arabic.isEmpty() ? "" : ",\"ar\":" + term("ar", arabic));
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":{" + labels
                + "},\"descriptions\":[],\"aliases\":[]," + "\"claims\":{" + claims
                + "},\"sitelinks\":[],\"lastrevid\":1}";
    }

    private static String term(String language, String value) {
        return "{\"language\":\"" + language + "\",\"value\":\"" + value + "\"}";
    }

    private static String claim(String property, String item, String qualifiers) {
        return ("\"%s\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"%s\",\"hash\":\"0\",\"datavalue\":{\"value\":"
                        + "{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"},\"type\":\"wikibase-entityid\"},"
                        + "\"datatype\":\"wikibase-item\"},\"type\":\"statement\",%s\"id\":\"x\",\"rank\":\"normal\"}]")
                .formatted(property, property, item.substring(1), item, qualifiers);
    }
}
