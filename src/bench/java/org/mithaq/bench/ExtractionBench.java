package org.mithaq.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.mithaq.ingest.Input;
import org.mithaq.text.Article;

/**
 * Reading on one thread, warm: first alone over all articles, then in turns with its peers over a sample. The peers get
 * the same texts; what they do with them is less (tokens and stems) or other (tags of every word).
 */
final class ExtractionBench {
    private final Reading reading = new Reading();
    private final List<Input> documents;
    private final List<Article> articles;

    private ExtractionBench(List<String> paths) {
        documents = Reading.documents(paths);
        articles = reading.articles(documents);
    }

    public static void main(String[] paths) {
        ExtractionBench bench = new ExtractionBench(List.of(paths));
        bench.alone();
        bench.besidePeers();
    }

    /** All documents: layout and language apart from the rest, since peers have nothing like it. */
    private void alone() {
        List<Cost> layouts = new ArrayList<>();
        List<Cost> extractions = new ArrayList<>();
        AtomicLong reports = new AtomicLong();
        for (int round = 0; round <= Options.rounds(); round++) {
            Cost layout = Cost.of(() -> reading.articles(documents));
            Cost extraction = Cost.of(() -> reports.set(reading.extract(articles)));
            if (round > 0) {
                layouts.add(layout.dividedBy(articles.size()));
                extractions.add(extraction.dividedBy(articles.size()));
            }
        }
        tell(Median.ofCosts(layouts), Median.ofCosts(extractions), reports.get());
    }

    private void tell(Cost layout, Cost extraction, long reports) {
        double megabytes = Reading.megabytes(articles);
        double each = layout.cpu() + extraction.cpu();
        System.out.printf(
                Locale.ROOT,
                "reading, warm, one thread: %d articles of %d documents, %.1f MB, %d reports, medians of %d rounds%n",
                articles.size(),
                documents.size(),
                megabytes,
                reports,
                Options.rounds());
        line("language and layout", layout);
        line("extraction", extraction);
        line("together", new Cost(layout.wall() + extraction.wall(), each));
        System.out.printf(
                Locale.ROOT,
                "  %.2f MB in a second of one processor; limit 5 ms an article%n",
                megabytes / (each * articles.size()) * 1000);
    }

    private void besidePeers() {
        List<Article> sample = Reading.sample(articles, Options.sample());
        double before = Heap.used();
        Peer core = new CoreNlpPeer();
        System.out.printf(
                Locale.ROOT,
                "in turns over %d articles, medians of %d rounds; CoreNLP's models take %.0f MB of heap%n",
                sample.size(),
                Options.rounds(),
                Heap.used() - before);
        Map<String, Runnable> turns = new LinkedHashMap<>();
        turns.put("Mithaq extraction", () -> reading.extract(sample));
        for (Peer peer : List.of(core, new LucenePeer())) {
            turns.put(peer.name(), () -> sample.forEach(peer::read));
        }
        Map<String, Cost> medians = Turns.take(turns, Options.rounds());
        Cost own = medians.values().iterator().next();
        medians.forEach((name, cost) -> {
            line(name, cost.dividedBy(sample.size()));
            System.out.printf(Locale.ROOT, "  %34s %9.2f times Mithaq's%n", "", cost.cpu() / own.cpu());
        });
    }

    private static void line(String name, Cost each) {
        System.out.printf(
                Locale.ROOT,
                "  %-34s %9.3f ms of one processor, %9.3f ms on the clock%n",
                name,
                each.cpu(),
                each.wall());
    }
}
