package org.mithaq.rdf;

import java.util.List;
import java.util.SortedMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Writes the graph {@code runs}: by which version of the program and its rules the articles of a store were read.
 *
 * <p>There is one {@code prov:Activity} for each ruleset, not for each time that the command was given, and it holds no
 * clock time: the same articles read by the same rules give the same graph whether they came in one run or many, in
 * whatever order, and whether or not a run was killed on the way. Its IRI is made from the ruleset hash, by which the
 * articles refer to it.
 */
public final class RunGraph {
    private static final Node ACTIVITY = Vocabulary.iri(Vocabulary.PROV + "Activity");

    private RunGraph() {}

    /**
     * One activity for each ruleset.
     *
     * @param articles number of articles in the store by the hash of the ruleset that read them, in the form
     *     {@code VERSION-HASH}
     */
    public static NamedGraph of(Iris iris, SortedMap<String, Integer> articles) {
        Triples triples = new Triples();
        articles.forEach((ruleset, count) -> {
            Node run = iris.hashed("run", List.of(ruleset));
            triples.add(run, Vocabulary.TYPE, ACTIVITY)
                    .text(run, "rulesetHash", ruleset)
                    .text(run, "programVersion", ruleset.substring(0, Math.max(0, ruleset.lastIndexOf('-'))))
                    .typed(run, "articleCount", Integer.toString(count), XSDDatatype.XSDinteger);
        });
        return new NamedGraph(iris.graph("runs").getURI(), triples.graph());
    }
}
