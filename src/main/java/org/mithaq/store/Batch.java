package org.mithaq.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.rdf.ArticleGraph;

/**
 * Gathers article graphs and stores them together. A transaction for each article is slow and swells the store; one for
 * too many loses much when the process is killed. What {@link #add} and {@link #flush} have counted is on the disk.
 */
public final class Batch {
    /** Articles in a transaction. */
    public static final int ARTICLES = 200;

    /** How long an article waits at most, as long as others come in. */
    public static final Duration AGE = Duration.ofSeconds(5);

    private final GraphStore store;
    private final int articles;
    private final Duration age;
    private final InstantSource clock;
    private final List<ArticleGraph> waiting = new ArrayList<>();
    private Instant oldest = Instant.MAX;

    /** A batch of about 200 articles or 5 seconds. */
    public Batch(GraphStore store) {
        this(store, ARTICLES, AGE, InstantSource.system());
    }

    public Batch(GraphStore store, int articles, Duration age, InstantSource clock) {
        this.store = store;
        this.articles = articles;
        this.age = age;
        this.clock = clock;
    }

    /** Takes one more; stores all that wait when they are many or the first has waited long. */
    public Changes add(ArticleGraph article) {
        if (waiting.isEmpty()) {
            oldest = clock.instant();
        }
        waiting.add(article);
        return flushIfDue();
    }

    /** Stores all that wait if they are many or the first has waited long; to be called while nothing comes in. */
    public Changes flushIfDue() {
        return isDue() ? flush() : Changes.NONE;
    }

    /** Stores all that wait. If that fails they still wait. */
    public Changes flush() {
        if (waiting.isEmpty()) {
            return Changes.NONE;
        }
        Changes changes = store.replace(waiting);
        waiting.clear();
        return changes;
    }

    /** Number of articles not yet stored. */
    public int waiting() {
        return waiting.size();
    }

    private boolean isDue() {
        return waiting.size() >= articles
                || (!waiting.isEmpty() && !clock.instant().isBefore(oldest.plus(age)));
    }
}
