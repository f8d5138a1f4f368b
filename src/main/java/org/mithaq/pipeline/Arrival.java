package org.mithaq.pipeline;

import org.mithaq.rdf.ArticleGraph;

/** What became of one document on its way: ready to be stored, stored already, or rejected. */
public sealed interface Arrival {
    /** File name as ingested, or {@code FILE#LINE}. */
    String source();

    /**
     * An article whose graph may be stored.
     *
     * @param reports number of reports of events in it
     */
    record Ready(ArticleGraph graph, int reports) implements Arrival {
        @Override
        public String source() {
            return graph.source();
        }
    }

    /**
     * An article that the store holds as it is, read by the same rules.
     *
     * @param contentHash its fingerprint
     */
    record Unchanged(String source, String contentHash) implements Arrival {}

    /**
     * A document that is not stored.
     *
     * @param reason what happened and what can be done about it, one sentence for the user
     */
    record Rejected(String source, String reason) implements Arrival {}
}
