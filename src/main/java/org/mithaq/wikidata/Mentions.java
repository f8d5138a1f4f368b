package org.mithaq.wikidata;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Whether a line names one of some properties or items, found without taking the line apart: most of the hundred million
 * items need no more. A text that looks like an id counts too, so a line may be taken apart for nothing, but none is
 * missed.
 */
final class Mentions {
    private final long[] properties;
    private final LongPredicate items;

    Mentions(Set<String> properties, LongPredicate items) {
        this.properties = properties.stream().mapToLong(Ids::number).sorted().toArray();
        this.items = items;
    }

    /** Whether the line names one of them at least. */
    boolean in(byte[] line, int length) {
        int last = length - 3;
        for (int i = 0; i < last; i++) {
            if (line[i] == '"' && isWanted(line, i + 1, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWanted(byte[] line, int at, int length) {
        if (line[at] == 'P') {
            return Arrays.binarySearch(properties, Ids.at(line, at + 1, length)) >= 0;
        }
        return line[at] == 'Q' && items.test(Ids.at(line, at + 1, length));
    }
}
