package org.mithaq.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;

/** Which entity a mention names, or that this cannot be told. */
public sealed interface Link {
    /** What the mention tells. */
    Naming naming();

    /** What a decision rests on. */
    enum Method {
        /** A name of the tables, with what stands beside it. */
        NAME,
        /** An office that one person holds at a time. */
        OFFICE,
        /** A human's decision. */
        REVIEW
    }

    /**
     * The mention names this one.
     *
     * @param entity from the reference tables, or null where a human named an item that they do not have
     * @param qid Wikidata id, or null where the tables have none
     * @param score from 0 to 1; 1 for a human's decision
     * @param features what the score is made of
     * @param review the human's decision, where it is one
     */
    record Linked(
            Naming naming,
            @Nullable Entity entity,
            @Nullable String qid,
            double score,
            List<Feature> features,
            Method method,
            @Nullable Mapping review)
            implements Link {
        public Linked {
            features = List.copyOf(features);
            if (entity == null && qid == null) {
                throw new IllegalArgumentException("A link leads to an entity or to a Wikidata item");
            }
        }
    }

    /**
     * Several fit too nearly alike.
     *
     * @param candidates at least two, the best first
     */
    record Ambiguous(Naming naming, List<Candidate> candidates) implements Link {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("One candidate alone is not ambiguous");
            }
        }
    }

    /**
     * Nobody known fits well enough.
     *
     * @param best who fits best though not well enough, worth a human's look, or null
     * @param review a human's decision that no item is this one, or null
     */
    record Unknown(
            Naming naming,
            @Nullable Candidate best,
            @Nullable Mapping review) implements Link {}
}
