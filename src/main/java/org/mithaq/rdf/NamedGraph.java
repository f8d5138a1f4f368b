package org.mithaq.rdf;

import org.apache.jena.graph.Graph;

/**
 * A graph and the name it is stored under.
 *
 * @param name IRI of the graph
 * @param graph its triples; not changed once it is here
 */
public record NamedGraph(String name, Graph graph) {
    public NamedGraph {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A graph that is stored needs a name");
        }
    }
}
