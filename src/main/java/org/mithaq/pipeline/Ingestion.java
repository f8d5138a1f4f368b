package org.mithaq.pipeline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Inputs;
import org.mithaq.ingest.Limits;
import org.mithaq.language.ResourceFolder;
import org.mithaq.rdf.Ontology;
import org.mithaq.rdf.ReferenceGraph;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Membership;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.store.Changes;
import org.mithaq.store.GraphStore;

/**
 * The way of many articles into a store. Several threads read; one, the caller's, stores, in the order of the input.
 * The store comes out the same for any number of threads and any order, and an ingestion of what is stored already
 * leaves it as it is. A document that does not come through is listed with the reason, and the rest go on.
 */
public final class Ingestion {
    private final Pipeline pipeline;
    private final Target target;
    private final int threads;
    private final Names names = new Names();
    private final List<Arrival.Rejected> rejected = new ArrayList<>();
    private Changes changes = Changes.NONE;
    private int reports;
    private volatile boolean stopped;

    private Ingestion(Engine engine, Target target, int threads) {
        this.pipeline = new Pipeline(engine, target);
        this.target = target;
        this.threads = threads;
    }

    /**
     * An ingestion into a store, which also gets the ontology and the reference tables. Articles that it holds are first
     * brought in line with what humans decided on links since they were read.
     */
    public static Ingestion into(GraphStore store, Engine engine, int threads) {
        Relinking.bring(store, engine);
        Target.Stored target = new Target.Stored(store, engine.iris(), engine.mappings());
        target.batch().precede(() -> putSharedGraphs(store, engine));
        return new Ingestion(engine, target, threads);
    }

    /**
     * An ingestion that writes nothing.
     *
     * @param store what the articles are compared with, or null where there is no store yet
     */
    public static Ingestion dry(@Nullable GraphStore store, Engine engine, int threads) {
        return new Ingestion(engine, new Target.Dry(store), threads);
    }

    /**
     * Reads and stores everything below the paths; to be called once.
     *
     * @param paths files, folders, or {@code -} for standard input
     * @param listener is told of each document when it is through
     */
    public Summary run(List<String> paths, InputStream standardInput, Consumer<Arrival> listener) {
        Inputs inputs = new Inputs(standardInput, Limits.DEFAULT);
        try (Stream<Input> documents = inputs.walk(paths);
                Workers workers = new Workers(threads, () -> stopped)) {
            workers.each(documents, pipeline::run, arrival -> {
                take(arrival);
                listener.accept(arrival);
            });
        }
        changes = changes.plus(target.finish());
        return new Summary(changes, reports, rejected, stopped);
    }

    /** Makes a running ingestion end soon, with what it has read by then stored. From any thread. */
    public void stop() {
        stopped = true;
    }

    private void take(Arrival arrival) {
        if (arrival instanceof Arrival.Rejected refusal) {
            rejected.add(refusal);
        } else if (!names.claim(arrival.source(), contentHash(arrival))) {
            rejected.add(new Arrival.Rejected(
                    arrival.source(),
                    "another document of this name came before it with other content; rename one, or name the folder"
                            + " above both"));
        } else if (arrival instanceof Arrival.Ready ready) {
            reports += ready.reports();
            changes = changes.plus(target.add(ready.graph()));
        } else {
            changes = changes.plus(new Changes(0, 0, 1));
        }
    }

    private static String contentHash(Arrival arrival) {
        return arrival instanceof Arrival.Ready ready
                ? ready.graph().contentHash()
                : ((Arrival.Unchanged) arrival).contentHash();
    }

    private static void putSharedGraphs(GraphStore store, Engine engine) {
        store.putUnlessHeld(
                engine.iris().graphName("ontology"),
                Ruleset.hashOf(ResourceFolder.of("ontology")),
                () -> Ontology.bundled().named(engine.iris()));
        store.putUnlessHeld(
                engine.iris().graphName("reference"),
                Ruleset.hashOf(engine.tablesHash()),
                () -> ReferenceGraph.of(
                        engine.iris(), engine.entities(), holdings(engine.tables()), memberships(engine.tables())));
    }

    private static List<OfficeHolding> holdings(ReferenceTables tables) {
        return tables.entities(Entity.Kind.PERSON).stream()
                .flatMap(person -> tables.holdings(person.id()).stream())
                .toList();
    }

    private static List<Membership> memberships(ReferenceTables tables) {
        return tables.entities(Entity.Kind.ORGANIZATION).stream()
                .flatMap(organization -> tables.memberships(organization.id()).stream())
                .toList();
    }
}
