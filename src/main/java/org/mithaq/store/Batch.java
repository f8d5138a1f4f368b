package org.mithaq.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mithaq.rdf.ArticleGraph;

/**
 * Gathers article graphs and stores them together, on a thread of its own while the next ones come in. A transaction for
 * each article is slow and swells the store, since it writes each page of an index anew that it touches; one for too many
 * loses much when the process is killed, and fills the memory. So at most two batches are in memory, one that is stored
 * and one that gathers. What {@link #add} and {@link #flush} have counted is on the disk.
 */
public final class Batch {
    /** Quads in a transaction, some 700 articles. Measured: a third of it costs a quarter more time and half more room. */
    public static final long QUADS = 100_000;

    /** How long an article waits at most, as long as others come in. */
    public static final Duration AGE = Duration.ofSeconds(10);

    /** Characters of text that take as much memory as a quad. */
    private static final int CHARACTERS = 100;

    private final GraphStore store;
    private final long quads;
    private final Duration age;
    private final InstantSource clock;
    private List<ArticleGraph> waiting = new ArrayList<>();
    private long weight;
    private Instant oldest = Instant.MAX;
    private @Nullable FutureTask<Changes> underWay;

    /** A batch of about 100,000 quads or 10 seconds. */
    public Batch(GraphStore store) {
        this(store, QUADS, AGE, InstantSource.system());
    }

    public Batch(GraphStore store, long quads, Duration age, InstantSource clock) {
        this.store = store;
        this.quads = quads;
        this.age = age;
        this.clock = clock;
    }

    /**
     * Takes one more. When many wait, or the first has waited long, their storing begins; it may first have to end for
     * those before them.
     *
     * @return what of earlier ones has been stored since it was last told
     */
    public Changes add(ArticleGraph article) {
        if (waiting.isEmpty()) {
            oldest = clock.instant();
        }
        waiting.add(article);
        weight += article.size() + article.textLength() / CHARACTERS;
        return isDue() ? begin() : Changes.NONE;
    }

    /** Stores all that wait, and returns when they are stored. */
    public Changes flush() {
        return begin().plus(end());
    }

    /**
     * Lets something else be stored before all articles, while these are read.
     *
     * @param write is called once, on the thread that stores
     */
    public void precede(Runnable write) {
        if (underWay != null || !waiting.isEmpty()) {
            throw new IllegalStateException("Articles came before what is to be stored before them");
        }
        start(new FutureTask<>(write, Changes.NONE));
    }

    private Changes begin() {
        Changes before = end();
        if (!waiting.isEmpty()) {
            List<ArticleGraph> full = waiting;
            start(new FutureTask<>(() -> store.replace(full)));
            waiting = new ArrayList<>();
            weight = 0;
        }
        return before;
    }

    private void start(FutureTask<Changes> task) {
        underWay = task;
        Thread thread = new Thread(task, "store");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until nothing is under way any more; what that has changed. */
    private Changes end() {
        FutureTask<Changes> task = underWay;
        underWay = null;
        return task == null ? Changes.NONE : result(task);
    }

    /** Interrupted or not, it waits: a write is short, and whoever closes the store next must not meet it. */
    private static Changes result(FutureTask<Changes> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException stop) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("Articles could not be stored: " + cause, cause);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isDue() {
        return weight >= quads || (!waiting.isEmpty() && !clock.instant().isBefore(oldest.plus(age)));
    }
}
