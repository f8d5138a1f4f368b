package org.mithaq.rdf;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.mithaq.link.Cluster;
import org.mithaq.link.LocalEntity;

/**
 * Writes the graph {@code clusters}: which of those who are in no table are taken for one. It is made from all articles
 * of a store and says the same in whatever order they came.
 */
public final class ClusterGraph {
    private ClusterGraph() {}

    /** The clusters of more than one spelling; whoever is spelled in one way only needs none. */
    public static NamedGraph of(Iris iris, Collection<Cluster> clusters) {
        Triples triples = new Triples();
        for (Cluster cluster : clusters) {
            if (cluster.members().size() > 1) {
                write(triples, iris, cluster);
            }
        }
        return new NamedGraph(iris.graph("clusters").getURI(), triples.graph());
    }

    private static void write(Triples triples, Iris iris, Cluster cluster) {
        Node node = iris.cluster(cluster.id());
        LocalEntity head = cluster.head();
        triples.add(node, Vocabulary.TYPE, Vocabulary.CLUSTER)
                .text(node, Vocabulary.LABEL, head.label(), "en")
                .number(node, "mentionCount", cluster.mentions())
                .number(node, "articleCount", cluster.sources().size());
        cluster.members().forEach(member -> triples.add(node, "spelling", iris.actor(member.subject())));
    }
}
