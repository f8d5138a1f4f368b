package org.mithaq.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * All that one article says, as triples without blank nodes: the article with its text, its mentions and reports, and
 * what these say of events, instruments and actors. Canonical events stand here too, not in a graph of their own, so
 * that replacing the graph takes away exactly what only this article contributed.
 *
 * @param name IRI of the graph and of the article
 * @param source name of the article as ingested
 * @param contentHash fingerprint of source, language and text
 * @param rulesetHash fingerprint of the rules that read it
 * @param graph the triples; not changed once they are here
 */
public record ArticleGraph(String name, String source, String contentHash, String rulesetHash, Graph graph) {
    public ArticleGraph {
        if (contentHash.isBlank() || rulesetHash.isBlank()) {
            throw new IllegalArgumentException("The graph of " + source + " needs a content hash and a ruleset hash");
        }
    }

    /** Number of triples. */
    public int size() {
        return graph.size();
    }

    /** The same, to be read from end to end: half the memory while it waits to be stored. */
    public ArticleGraph packed() {
        return new ArticleGraph(name, source, contentHash, rulesetHash, new PackedGraph(graph));
    }

    /** Number of characters of the article's text. */
    public int textLength() {
        return graph.stream(NodeFactory.createURI(name), Vocabulary.TEXT, Node.ANY)
                .mapToInt(triple -> triple.getObject().getLiteralLexicalForm().length())
                .sum();
    }
}
