package org.mithaq.rdf;

import org.apache.jena.graph.Node;
import org.mithaq.text.Document;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;

/** Writes stretches of one article's text; the same stretch is the same mention. */
final class Mentions {
    private final Triples triples;
    private final Node article;
    private final Document document;

    Mentions(Triples triples, Node article, Document document) {
        this.triples = triples;
        this.article = article;
        this.document = document;
    }

    /**
     * The mention of a span, {@code article/001.txt#m10-25}.
     *
     * @throws IllegalArgumentException if the span lies outside the text
     */
    Node of(Span span) {
        String text = document.article().text();
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "The span " + span.begin() + ".." + span.end() + " lies outside the text of "
                            + document.article().source() + ", which has " + text.length() + " characters");
        }
        Node mention = Iris.part(article, "m" + span.begin() + "-" + span.end());
        triples.add(mention, Vocabulary.TYPE, Vocabulary.MENTION)
                .add(mention, Vocabulary.IN_ARTICLE, article)
                .number(mention, "beginOffset", span.begin())
                .number(mention, "endOffset", span.end())
                .text(
                        mention,
                        Vocabulary.ANCHOR_TEXT,
                        span.of(text),
                        document.article().language());
        document.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .mapToInt(Sentence::number)
                .forEach(number -> triples.number(mention, "sentenceNumber", number));
        return mention;
    }
}
