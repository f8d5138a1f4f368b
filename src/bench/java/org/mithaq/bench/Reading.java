package org.mithaq.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.ingest.ArticleReader;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Inputs;
import org.mithaq.ingest.Limits;
import org.mithaq.ingest.Outcome;
import org.mithaq.pipeline.Engine;
import org.mithaq.text.Article;

/** The program as a bench sees it: documents to articles (language, layout), articles to reports. */
final class Reading {
    private final Engine engine;
    private final ArticleReader reader;

    Reading() {
        this(Engine.load());
    }

    Reading(Engine engine) {
        this.engine = engine;
        this.reader = new ArticleReader(engine.packs().keySet());
    }

    /** The documents below the paths, held in memory: finding and decompressing them is not measured. */
    static List<Input> documents(List<String> paths) {
        try (Stream<Input> inputs = new Inputs(InputStream.nullInputStream(), Limits.DEFAULT).walk(paths)) {
            return inputs.toList();
        }
    }

    /** As many as named, evenly spread. */
    static <T> List<T> sample(List<T> all, int count) {
        int size = Math.min(count, all.size());
        return IntStream.range(0, size)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / size)))
                .toList();
    }

    static double megabytes(List<Article> articles) {
        return articles.stream()
                        .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }

    /** The documents that are articles in a known language. */
    List<Article> articles(List<Input> documents) {
        return documents.stream()
                .flatMap(document -> reader.read(document) instanceof Outcome.Accepted accepted
                        ? Stream.of(accepted.article())
                        : Stream.empty())
                .toList();
    }

    /** Reads articles that are laid out already; number of reports. */
    int extract(List<Article> articles) {
        return articles.stream()
                .mapToInt(article -> engine.extract(article).reports().size())
                .sum();
    }

    /** Reads and extracts everything below the paths with several threads; nothing is kept. */
    void read(List<String> paths, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Stream<Input> inputs = new Inputs(InputStream.nullInputStream(), Limits.DEFAULT).walk(paths)) {
            List<Future<Integer>> all = new ArrayList<>();
            inputs.forEachOrdered(input -> all.add(pool.submit(() -> extract(articles(List.of(input))))));
            for (Future<Integer> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException("Reading did not come to its end", fault);
        } finally {
            pool.shutdownNow();
        }
    }
}
