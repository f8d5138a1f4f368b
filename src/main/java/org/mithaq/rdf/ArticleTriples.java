package org.mithaq.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.mithaq.extract.Extraction;
import org.mithaq.text.Article;
import org.mithaq.text.Line;

/** Writes what an article is: its text, its headline and credits, its own date, and the fingerprints. */
final class ArticleTriples {
    private static final Map<Line.Kind, String> CREDITS = Map.of(
            Line.Kind.BYLINE, "byline",
            Line.Kind.SOURCE_CREDIT, "sourceCredit",
            Line.Kind.PHOTO_CREDIT, "photoCredit",
            Line.Kind.PUBLISHER, "publisher");

    private ArticleTriples() {}

    static void write(Triples triples, Node name, Extraction extraction, String contentHash, String rulesetHash) {
        Article article = extraction.document().article();
        triples.add(name, Vocabulary.TYPE, Vocabulary.ARTICLE)
                .text(name, "source", article.source())
                .text(name, "language", article.language())
                .text(name, Vocabulary.TEXT, article.text(), article.language())
                .text(name, "contentHash", contentHash)
                .text(name, "rulesetHash", rulesetHash);
        article.find(Line.Kind.HEADLINE)
                .ifPresent(title -> triples.text(name, Vocabulary.dip("title"), title, article.language())
                        .text(name, Vocabulary.LABEL, title, article.language()));
        CREDITS.forEach((kind, property) -> triples.text(name, property, article.find(kind)));
        extraction.findPublished().ifPresent(when -> triples.date(name, "published", when.start()));
    }
}
