package org.mithaq.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Proclitics.Cut;

/** Names by their words. Filled once, then only read. */
final class NameTrie {
    private static final int MOST_GAPS = 2;

    private final NameForms forms;
    private final boolean loose;
    private final Node root = new Node();

    /** A trie that compares words exactly, or, if {@code loose}, whatever the hamza. */
    NameTrie(NameForms forms, boolean loose) {
        this.forms = forms;
        this.loose = loose;
    }

    /** Adds a meaning of a name; the same meaning twice counts once. */
    void add(List<String> steps, Sense sense) {
        Node node = root;
        for (String step : steps) {
            node = node.children.computeIfAbsent(loose ? NameForms.loosen(step) : step, absent -> new Node());
        }
        boolean known = node.senses.stream()
                .anyMatch(other -> other.entity().equals(sense.entity()) && other.use() == sense.use());
        if (!known) {
            node.senses.add(sense);
        }
    }

    /** The meanings of exactly this name. */
    List<Sense> senses(List<String> steps) {
        @Nullable Node node = root;
        for (int i = 0; i < steps.size() && node != null; i++) {
            node = node.children.get(steps.get(i));
        }
        return node == null ? List.of() : node.senses;
    }

    /** Adds to {@code hits} all names that begin at {@code from}, whose first token was cut as {@code cut} says. */
    void walk(List<String> tokens, int from, Cut cut, List<Hit> hits) {
        @Nullable Node node = root;
        String pending = "";
        int gaps = 0;
        for (int i = from; i < tokens.size(); i++) {
            String form = i == from ? cut.rest() : tokens.get(i);
            if (NameForms.isGap(form)) {
                if (i == from || ++gaps > MOST_GAPS) {
                    return;
                }
                continue;
            }
            gaps = 0;
            String word = pending + forms.word(form);
            if (pending.isEmpty() && forms.leans(word)) {
                pending = word;
                continue;
            }
            pending = "";
            node = descend(node, word);
            if (node == null) {
                return;
            }
            node.report(i + 1 - from, cut, hits);
        }
    }

    private @Nullable Node descend(Node node, String word) {
        if (NameForms.isPlain(word)) {
            return node.child(loose ? NameForms.loosen(word) : word);
        }
        List<String> pieces = NameForms.pieces(word);
        @Nullable Node below = pieces.isEmpty() ? null : node;
        for (int i = 0; i < pieces.size() && below != null; i++) {
            below = below.child(loose ? NameForms.loosen(pieces.get(i)) : pieces.get(i));
        }
        return below;
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>(2);
        private final List<Sense> senses = new ArrayList<>(1);

        private @Nullable Node child(String step) {
            return children.get(step);
        }

        private void report(int length, Cut cut, List<Hit> hits) {
            if (senses.isEmpty()) {
                return;
            }
            List<Sense> admitted = senses.stream().filter(cut::admits).toList();
            if (!admitted.isEmpty()) {
                hits.add(new Hit(length, cut.proclitic(), admitted));
            }
        }
    }
}
