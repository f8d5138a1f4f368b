package org.mithaq.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.Report;
import org.mithaq.link.Linking;
import org.mithaq.reference.Entity;
import org.mithaq.text.Article;

/**
 * Writes what was read out of an article as triples. The same extraction gives the same triples on every run: no blank
 * nodes, no clock, no counter. Safe for use by several threads.
 */
public final class GraphWriter {
    private final Iris iris;
    private final String rulesetHash;
    private final Actors actors;
    private final Identity identity;

    /**
     * @param iris where individuals live
     * @param rulesetHash fingerprint of the rules and tables the extractions come from
     * @param entities the reference tables: the states and organizations among them give {@code dip:represents}
     */
    public GraphWriter(Iris iris, String rulesetHash, Collection<Entity> entities) {
        if (rulesetHash.isBlank()) {
            throw new IllegalArgumentException("A ruleset hash is needed to tell later what must be read again");
        }
        this.iris = iris;
        this.rulesetHash = rulesetHash;
        this.actors = new Actors(iris, entities);
        this.identity = new Identity(iris, Ontology.bundled());
    }

    /** Fingerprint by which the store knows that an article has not changed: of its source, language and text. */
    public static String contentHash(Article article) {
        return Fingerprint.of(List.of(article.source(), article.language(), article.text()));
    }

    /**
     * The graph of one article.
     *
     * @throws IllegalArgumentException if a span lies outside the article's text
     */
    public ArticleGraph write(Linking linking) {
        Extraction extraction = linking.extraction();
        Article article = extraction.document().article();
        Node name = iris.article(article.source());
        String contentHash = contentHash(article);
        Triples triples = new Triples();
        Mentions mentions = new Mentions(triples, name, extraction.document());
        ArticleTriples.write(triples, name, extraction, contentHash, rulesetHash);
        Map<Integer, CanonicalEvent> events = identity.of(extraction);
        Participants participants = new Participants(triples, mentions, actors, article);
        ReportTriples reports = new ReportTriples(triples, name, mentions, actors, iris, events, participants);
        for (Report report : extraction.reports()) {
            reports.write(report, linking.of(report));
        }
        return new ArticleGraph(name.getURI(), article.source(), contentHash, rulesetHash, triples.graph());
    }
}
