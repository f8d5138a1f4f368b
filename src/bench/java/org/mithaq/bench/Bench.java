package org.mithaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs benches over articles: {@code Bench NAME ARTICLES}. Each bench writes its figures to standard output.
 *
 * <p>System properties: {@code bench.rounds}, {@code bench.sample} (articles that peers read too),
 * {@code bench.articles} (how many pass through the store), {@code bench.heap} (of that run), {@code bench.threads};
 * {@code gazetteer} and {@code links} take no articles, but {@code bench.entities}, a million if nothing is said, and
 * {@code bench.folder}, where the tables made up are kept for the next time.
 */
public final class Bench {
    private static final List<String> NAMES = List.of("extraction", "memory", "ingest");
    /** Those that make up the tables they measure, and need no articles. */
    private static final Map<String, Class<?>> OF_TABLES =
            Map.of("gazetteer", GazetteerBench.class, "links", LinkBench.class);

    private static final String USAGE = "Say what to measure and with which articles: " + NAMES
            + " or all, then a folder or a .jsonl or .jsonl.xz; or one of " + new TreeSet<>(OF_TABLES.keySet());

    private Bench() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && OF_TABLES.containsKey(args[0])) {
            Jvm.run(
                    System.getProperty("bench.heap", "2g"),
                    OF_TABLES.get(args[0]),
                    List.of(
                            System.getProperty("bench.folder", "target/bench-tables"),
                            System.getProperty("bench.entities", "1000000")));
            return;
        }
        if (args.length != 2
                || !(NAMES.contains(args[0]) || args[0].equals("all"))
                || !Files.exists(Path.of(args[1]))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path work = Files.createTempDirectory("mithaq-bench");
        try {
            List<String> articles = Unpacked.below(Path.of(args[1]), work.resolve("articles"));
            NAMES.stream()
                    .filter(name -> args[0].equals(name) || args[0].equals("all"))
                    .forEach(name -> run(name, articles, work));
        } finally {
            delete(work);
        }
    }

    private static void run(String name, List<String> articles, Path work) {
        switch (name) {
            case "extraction" -> {
                StartUp.measure(articles);
                Jvm.run("3g", ExtractionBench.class, articles);
            }
            case "memory" -> Jvm.run(System.getProperty("bench.heap", "512m"), MemoryBench.class, with(work, articles));
            default -> Jvm.run("2g", IngestBench.class, with(work, articles));
        }
    }

    private static List<String> with(Path work, List<String> articles) {
        return Stream.concat(Stream.of(work.toString()), articles.stream()).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
