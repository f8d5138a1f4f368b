package org.mithaq.language;

/**
 * A lexicon entry found in a sentence.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param split how the first token was cut
 * @param term the entry
 */
public record Match(int from, int to, Split split, Term term) {
    public int length() {
        return to - from;
    }
}
