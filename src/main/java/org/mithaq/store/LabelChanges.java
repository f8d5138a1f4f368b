package org.mithaq.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The labels that a write brings into the store and takes out of it. Many graphs may say the same of a well-known name:
 * it comes with the first and goes with the last of them.
 */
final class LabelChanges {
    private final Map<Triple, Boolean> before = new LinkedHashMap<>();
    private final Set<Triple> added = new HashSet<>();
    private final List<Triple> come = new ArrayList<>();
    private final List<Triple> gone = new ArrayList<>();

    /** Whether a triple is a label that can be found: a literal of something that has an IRI. */
    static boolean counts(Triple triple) {
        return LabelIndex.isLabel(triple.getPredicate())
                && triple.getObject().isLiteral()
                && triple.getSubject().isURI();
    }

    /** To be called before a triple is added. */
    void add(DatasetGraph dataset, Triple triple) {
        if (counts(triple)) {
            before.computeIfAbsent(triple, label -> isThere(dataset, label));
            added.add(triple);
        }
    }

    /** To be called before a triple is deleted. */
    void delete(DatasetGraph dataset, Triple triple) {
        if (counts(triple)) {
            before.computeIfAbsent(triple, label -> isThere(dataset, label));
            added.remove(triple);
        }
    }

    /** Compares at the end of the write, while its transaction is open. */
    void compare(DatasetGraph dataset) {
        before.forEach((label, was) -> {
            boolean is = added.contains(label) || isThere(dataset, label);
            if (is && !was) {
                come.add(label);
            } else if (was && !is) {
                gone.add(label);
            }
        });
    }

    List<Triple> come() {
        return come;
    }

    List<Triple> gone() {
        return gone;
    }

    boolean isEmpty() {
        return come.isEmpty() && gone.isEmpty();
    }

    private static boolean isThere(DatasetGraph dataset, Triple label) {
        return dataset.contains(Node.ANY, label.getSubject(), label.getPredicate(), label.getObject());
    }
}
