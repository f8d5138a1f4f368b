package org.mithaq.pipeline;

import org.jspecify.annotations.Nullable;
import org.mithaq.link.Mappings;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.RunGraph;
import org.mithaq.store.Batch;
import org.mithaq.store.Changes;
import org.mithaq.store.GraphStore;
import org.mithaq.store.Held;

/** Where graphs go: into a store, or nowhere but with the same answers. */
sealed interface Target {
    /** Whether the article of this IRI is stored with this content, read by these rules. From any thread. */
    boolean holds(String name, String contentHash, String rulesetHash);

    /** Takes a graph; what it and those that waited have changed. */
    Changes add(ArticleGraph graph);

    /** Ends: what those that still waited have changed. */
    Changes finish();

    /**
     * A store; its graphs {@code runs} and {@code clusters} are brought in line at the end, even when nothing else has
     * changed.
     */
    record Stored(GraphStore store, Batch batch, Iris iris, Mappings mappings) implements Target {
        Stored(GraphStore store, Iris iris, Mappings mappings) {
            this(store, new Batch(store), iris, mappings);
        }

        @Override
        public boolean holds(String name, String contentHash, String rulesetHash) {
            return store.held(name, contentHash, rulesetHash) == Held.SAME;
        }

        @Override
        public Changes add(ArticleGraph graph) {
            return batch.add(graph);
        }

        @Override
        public Changes finish() {
            Changes last = batch.flush();
            store.putIfChanged(RunGraph.of(iris, store.articlesByRuleset()));
            Relinking.cluster(store, iris, mappings);
            return last;
        }
    }

    /**
     * Nothing is written; says what would be.
     *
     * @param store what graphs are compared with, or null where there is no store yet
     */
    record Dry(@Nullable GraphStore store) implements Target {
        @Override
        public boolean holds(String name, String contentHash, String rulesetHash) {
            return held(name, contentHash, rulesetHash) == Held.SAME;
        }

        @Override
        public Changes add(ArticleGraph graph) {
            return switch (held(graph.name(), graph.contentHash(), graph.rulesetHash())) {
                case NOTHING -> new Changes(1, 0, 0);
                case OTHER -> new Changes(0, 1, 0);
                case SAME -> new Changes(0, 0, 1);
            };
        }

        @Override
        public Changes finish() {
            return Changes.NONE;
        }

        private Held held(String name, String contentHash, String rulesetHash) {
            return store == null ? Held.NOTHING : store.held(name, contentHash, rulesetHash);
        }
    }
}
