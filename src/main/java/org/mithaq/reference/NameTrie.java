package org.mithaq.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Proclitics.Cut;

/**
 * Names by their words. Filled once, then only read. Words and nodes are numbers, so that a million names fit into some
 * hundred megabytes.
 */
final class NameTrie {
    private static final int MOST_GAPS = 2;
    private static final Sense[] NO_SENSES = {};

    private final NameForms forms;
    private final boolean loose;
    private final WordIds words = new WordIds();
    private final Steps steps = new Steps();

    /** What the name that ends at a node may mean; null or beyond the end where none ends there. */
    private @Nullable Sense[][] senses = new @Nullable Sense[64][];

    /** A trie that compares words exactly, or, if {@code loose}, whatever the hamza. */
    NameTrie(NameForms forms, boolean loose) {
        this.forms = forms;
        this.loose = loose;
    }

    /** Adds a meaning of a name; the same meaning twice counts once. */
    void add(List<String> name, Sense sense) {
        int node = Steps.ROOT;
        for (String word : name) {
            node = steps.add(node, words.add(loose ? NameForms.loosen(word) : word));
        }
        Sense[] before = sensesAt(node);
        for (Sense other : before) {
            if (other.entity().equals(sense.entity()) && other.use() == sense.use()) {
                return;
            }
        }
        if (node >= senses.length) {
            senses = Arrays.copyOf(senses, Math.max(node + 1, senses.length + senses.length / 2));
        }
        Sense[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = sense;
        senses[node] = after;
    }

    /** The meanings of exactly this name. */
    List<Sense> senses(List<String> name) {
        int node = Steps.ROOT;
        for (int i = 0; i < name.size() && node != Steps.NONE; i++) {
            node = child(node, name.get(i));
        }
        return node == Steps.NONE ? List.of() : List.of(sensesAt(node));
    }

    /** Adds to {@code hits} all names that begin at {@code from}, whose first token was cut as {@code cut} says. */
    void walk(List<String> tokens, int from, Cut cut, List<Hit> hits) {
        int node = Steps.ROOT;
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
            if (node == Steps.NONE) {
                return;
            }
            report(node, i + 1 - from, cut, hits);
        }
    }

    private int descend(int node, String word) {
        if (NameForms.isPlain(word)) {
            return child(node, word);
        }
        List<String> pieces = NameForms.pieces(word);
        int below = pieces.isEmpty() ? Steps.NONE : node;
        for (int i = 0; i < pieces.size() && below != Steps.NONE; i++) {
            below = child(below, pieces.get(i));
        }
        return below;
    }

    private int child(int node, String word) {
        int id = words.find(loose ? NameForms.loosen(word) : word);
        return id == WordIds.NONE ? Steps.NONE : steps.find(node, id);
    }

    private Sense[] sensesAt(int node) {
        Sense[] known = node < senses.length ? senses[node] : null;
        return known == null ? NO_SENSES : known;
    }

    private void report(int node, int length, Cut cut, List<Hit> hits) {
        Sense[] known = sensesAt(node);
        if (known.length == 0) {
            return;
        }
        List<Sense> admitted = Stream.of(known).filter(cut::admits).toList();
        if (!admitted.isEmpty()) {
            hits.add(new Hit(length, cut.proclitic(), admitted));
        }
    }
}
