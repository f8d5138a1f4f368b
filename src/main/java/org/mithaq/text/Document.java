package org.mithaq.text;

import java.util.List;

/**
 * An article cut in sentences. Boilerplate and credits are no sentences; headline, date line, byline, sub-headings and
 * body are.
 */
public record Document(Article article, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The characters of the article under {@code span}. */
    public String text(Span span) {
        return span.of(article.text());
    }
}
