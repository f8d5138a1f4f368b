package org.mithaq.bench;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mithaq.pipeline.Arrival;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Ingestion;
import org.mithaq.store.GraphStore;
import org.mithaq.text.Article;

/**
 * The heap while many articles go into one store: in use after a collection, at every thousandth article and at the end.
 * The articles are taken again and again, each time under another name and with another last line, so that no text is the
 * same as one before; who and what they tell of is. What waits for its transaction counts, so the figures go up and down
 * with it: the slope tells.
 */
final class MemoryBench {
    private static final int STEP = 1000;

    private final List<Double> used = new ArrayList<>();
    private final long begin = System.nanoTime();
    private int seen;

    private MemoryBench() {}

    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[0]);
        Path lines = work.resolve("many.jsonl");
        write(lines, List.of(args).subList(1, args.length));
        System.out.printf(
                Locale.ROOT,
                "memory: %d articles into one store, %d MB of heap at most, %d threads%n",
                Options.articles(),
                Runtime.getRuntime().maxMemory() >> 20,
                Options.threads());
        try (GraphStore store = GraphStore.open(work.resolve("memory"))) {
            new MemoryBench().run(store, lines);
        }
    }

    /** In a call of its own, so that nothing of it is left in memory. */
    private static void write(Path lines, List<String> paths) throws IOException {
        Reading reading = new Reading();
        List<Article> articles = reading.articles(Reading.documents(paths));
        try (BufferedWriter out = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < Options.articles(); i++) {
                JsonObject object = new JsonObject();
                object.addProperty("text", articles.get(i % articles.size()).text() + "\n\n" + i + ".");
                out.write(object + "\n");
            }
        }
    }

    private void run(GraphStore store, Path lines) {
        Ingestion.into(store, Engine.load(), Options.threads())
                .run(List.of(lines.toString()), InputStream.nullInputStream(), this::count);
        say("end");
        List<Double> second = used.subList(used.size() / 2, used.size());
        System.out.printf(
                Locale.ROOT,
                "  slope: %+.3f MB a thousand articles over all, %+.3f over the second half (wanted: none)%n",
                slope(used),
                slope(second));
    }

    private void count(Arrival arrival) {
        seen++;
        if (seen % STEP == 0) {
            used.add(say(Integer.toString(seen)));
        }
    }

    private double say(String when) {
        double heap = Heap.used();
        System.out.printf(
                Locale.ROOT, "  %6s articles %8.1f MB %8.1f s%n", when, heap, (System.nanoTime() - begin) / 1e9);
        return heap;
    }

    /** Of the line with the least squares through the figures, a step apart. */
    static double slope(List<Double> figures) {
        double middle = (figures.size() - 1) / 2.0;
        double mean =
                figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < figures.size(); i++) {
            covariance += (i - middle) * (figures.get(i) - mean);
            variance += (i - middle) * (i - middle);
        }
        return variance == 0 ? 0 : covariance / variance;
    }
}
