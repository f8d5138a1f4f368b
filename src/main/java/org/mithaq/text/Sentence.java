package org.mithaq.text;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param number position in the document, from 0
 * @param span from its first to its last character, without surrounding white space
 * @param kind the part its line plays: a headline, a sub-heading or running text
 * @param tokens its tokens in order
 */
public record Sentence(int number, Span span, Line.Kind kind, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The span of the tokens from {@code first} up to but without {@code last}. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(last - 1).span().end());
    }

    public int size() {
        return tokens.size();
    }
}
