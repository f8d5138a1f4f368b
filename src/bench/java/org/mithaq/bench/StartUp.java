package org.mithaq.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mithaq.ingest.Input;

/** What a fresh JVM needs until it can read, and how slowly it reads at first. */
final class StartUp {
    private static final int FIRST = 100;

    private StartUp() {}

    /** Starts JVMs one after the other and prints the medians. */
    static void measure(List<String> articles) {
        List<double[]> runs = IntStream.range(0, Options.rounds())
                .mapToObj(round -> Arrays.stream(
                                Jvm.ask("512m", StartUp.class, articles).split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        System.out.println("start-up, medians of " + runs.size() + " fresh JVMs");
        print(runs, 0, "engine loaded, ms on the clock");
        print(runs, 1, "engine loaded, ms of the processors");
        print(runs, 2, "heap in use after a collection, engine alone, MB");
        print(runs, 3, "cold: first " + FIRST + " articles, ms of the processors each");
    }

    private static void print(List<double[]> runs, int figure, String name) {
        double median = Median.of(runs.stream().map(run -> run[figure]).toList());
        System.out.printf(Locale.ROOT, "  %-56s %10.1f%n", name, median);
    }

    /** One measurement, in this JVM. */
    public static void main(String[] paths) {
        List<Reading> engine = new ArrayList<>();
        Cost load = Cost.of(() -> engine.add(new Reading()));
        Reading reading = engine.get(0);
        double heap = Heap.used();
        List<Input> documents = Reading.sample(Reading.documents(List.of(paths)), FIRST);
        Cost cold = Cost.of(() -> reading.extract(reading.articles(documents))).dividedBy(documents.size());
        System.out.printf(Locale.ROOT, "%.1f %.1f %.1f %.2f%n", load.wall(), load.cpu(), heap, cold.cpu());
    }
}
