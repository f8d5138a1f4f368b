package org.mithaq.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;
import org.mithaq.text.Folding;
import org.mithaq.wikidata.Build;

/**
 * What a million entities cost: building tables from a dump of that many made-up items, loading them, building the Arabic
 * gazetteer, looking mentions up (the best of five rounds), and the memory of each. Arguments: number of entities (default
 * 1,000,000), folder for the dump and the tables (default target/bench-gazetteer; a million entities need half a
 * gigabyte). To run it:
 *
 * <pre>
 * mvn -q -Pbench -DskipTests package
 * java -Xmx2g -XX:+UseSerialGC -cp 'target/test-classes:target/classes:target/lib/*' org.mithaq.bench.GazetteerBench
 * </pre>
 */
public final class GazetteerBench {
    private static final long SEED = 20210706;
    private static final int MENTIONS = 200_000;
    private static final String LETTERS = "ابتجحدرزسشصطعغفقكلمنهوي";

    private final int entities;
    private final Path folder;
    private final PrintStream out = System.out;

    private GazetteerBench(int entities, Path folder) {
        this.entities = entities;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        int entities = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "target/bench-gazetteer"));
        new GazetteerBench(entities, folder).run();
    }

    private void run() throws IOException {
        Path dump = folder.resolve("dump-" + entities + ".json.gz");
        Path tables = folder.resolve("tables-" + entities);
        if (!Files.exists(dump)) {
            timed("write the dump", () -> writeDump(dump));
        }
        say("dump: %d items, %.0f MB packed", entities, Files.size(dump) / 1e6);
        timed(
                "build the tables (two readings)",
                () -> new Build(dump, tables, TableSource.classpath(), (a, b, c) -> {}).run());
        ReferenceTables loaded = timed("load the tables", () -> ReferenceTables.load(tables));
        say(
                "entities: %d",
                List.of(Entity.Kind.values()).stream()
                        .mapToInt(kind -> loaded.entities(kind).size())
                        .sum());
        Gazetteer gazetteer = timed("build the gazetteer (ar)", () -> Gazetteer.of(loaded, "ar"));
        lookUp("a name of a table in a sentence", gazetteer, mentions(loaded));
        lookUp("words that name nothing", gazetteer, strangers());
        say("capital of Germany, from the tables that were held until here: %s", capital(loaded));
    }

    private static String capital(ReferenceTables tables) {
        return tables.findNationality("DE").orElseThrow().capital().label();
    }

    /** Items as dumps write them: six in ten persons with an office, three cities, one an organization. */
    private void writeDump(Path dump) {
        Random random = new Random(SEED);
        try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(dump), 1 << 16), StandardCharsets.UTF_8))) {
            lines.write("[\n"
                    + item(
                            "Q900000000",
                            "Minister of France",
                            "",
                            claim("P279", "Q7330070") + "," + claim("P1001", qid("FR"))));
            for (int i = 1; i <= entities; i++) {
                lines.write(",\n" + entity("Q" + (900_000_000 + i), i % 10, random));
            }
            lines.write("\n]\n");
        } catch (IOException fault) {
            throw new IllegalStateException("The dump cannot be written: " + fault.getMessage(), fault);
        }
    }

    private static String entity(String id, int tenth, Random random) {
        if (tenth < 6) {
            String father = random.nextInt(5) == 0 ? " بن " + word(random) : "";
            String name = word(random) + father + " " + word(random);
            String term =
                    "\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"property\":\"P580\",\"hash\":\"0\",\"datavalue\":"
                            + "{\"value\":{\"time\":\"+%d-01-01T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":11,"
                                    .formatted(1950 + random.nextInt(70))
                            + "\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"},\"datatype\":\"time\"}"
                            + "]},\"qualifiers-order\":[\"P580\"],";
            return item(id, "Person " + id, name, claim("P31", "Q5") + "," + claim("P39", "Q900000000", term));
        }
        if (tenth < 9) {
            String name = random.nextBoolean() ? word(random) : word(random) + " " + word(random);
            return item(id, "City " + id, name, claim("P31", "Q515") + "," + claim("P17", qid("FR")));
        }
        return item(id, "Organization " + id, "منظمة " + word(random) + " " + word(random), claim("P31", "Q245065"));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 3 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String qid(String state) {
        return Shipped.TABLES
                .find(Entity.Kind.STATE, state)
                .orElseThrow()
                .findQid()
                .orElseThrow();
    }

    private static final class Shipped {
        private static final ReferenceTables TABLES = ReferenceTables.load();
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

    private static String claim(String property, String item) {
        return claim(property, item, "");
    }

    private static String claim(String property, String item, String qualifiers) {
        return ("\"%s\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"%s\",\"hash\":\"0\",\"datavalue\":{\"value\":"
                        + "{\"entity-type\":\"item\",\"numeric-id\":%s,\"id\":\"%s\"},\"type\":\"wikibase-entityid\"},"
                        + "\"datatype\":\"wikibase-item\"},\"type\":\"statement\",%s\"id\":\"x\",\"rank\":\"normal\"}]")
                .formatted(property, property, item.substring(1), item, qualifiers);
    }

    /** Names as a sentence has them, each with a proclitic now and then and with words behind it. */
    private static List<List<String>> mentions(ReferenceTables tables) {
        Random random = new Random(SEED);
        List<Entity> all = new ArrayList<>();
        List.of(Entity.Kind.values()).forEach(kind -> all.addAll(tables.entities(kind)));
        List<List<String>> mentions = new ArrayList<>();
        while (mentions.size() < MENTIONS) {
            Entity entity = all.get(random.nextInt(all.size()));
            if (!entity.arabic().isEmpty()) {
                String proclitic = List.of("", "و", "ل", "").get(random.nextInt(4));
                String text = proclitic + entity.arabic().get(0) + " في اجتماع اليوم";
                mentions.add(List.of(Folding.fold(text).split(" ")));
            }
        }
        return mentions;
    }

    private static List<List<String>> strangers() {
        Random random = new Random(SEED + 1);
        List<List<String>> strangers = new ArrayList<>();
        while (strangers.size() < MENTIONS) {
            strangers.add(List.of("و" + word(random) + word(random), word(random), word(random)));
        }
        return strangers;
    }

    private void lookUp(String what, Gazetteer gazetteer, List<List<String>> mentions) {
        double best = Double.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < 5; round++) {
            found = 0;
            long start = threadNanos();
            for (List<String> tokens : mentions) {
                found += gazetteer.longestAt(tokens, 0).isPresent() ? 1 : 0;
            }
            best = Math.min(best, (threadNanos() - start) / 1e3 / mentions.size());
        }
        say("look-up, %s: %.2f µs each, %d of %d found", what, best, found, mentions.size());
    }

    private interface Work<T> {
        T run();
    }

    private void timed(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return what;
        });
    }

    private <T> T timed(String what, Work<T> work) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long startOfWork = threadNanos();
        T result = work.run();
        double processor = (threadNanos() - startOfWork) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.gc();
        say(
                "%s: %.1f s of the processor, %.1f s by the clock; heap at its peak %.0f MB, then in use %.0f MB",
                what, processor, seconds, peak / 1e6, used() / 1e6);
        return result;
    }

    /** What the processor has spent on this thread: a clock on the wall counts the neighbours too. */
    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void say(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
    }
}
