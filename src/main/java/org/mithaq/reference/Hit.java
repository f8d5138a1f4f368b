package org.mithaq.reference;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param length number of tokens it covers, at least 1
 * @param proclitic what stands before the name in its first token ({@code و}, {@code ب}, {@code ول}), or empty; the
 *     article that belongs to the name does not count
 * @param senses what it may mean, at least one
 */
public record Hit(int length, String proclitic, List<Sense> senses) {
    public Hit {
        senses = List.copyOf(senses);
        if (length < 1 || senses.isEmpty()) {
            throw new IllegalArgumentException("A hit covers a token and has a sense");
        }
    }
}
