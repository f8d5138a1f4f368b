package org.mithaq.serve;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.store.GraphStore;

/** A store with three small articles. */
public final class SmallStore {
    private SmallStore() {}

    /** Makes the store in {@code folder} and leaves it open. */
    public static GraphStore at(Path folder) {
        GraphStore store = GraphStore.open(folder);
        DatasetGraph read = RDFDataMgr.loadDatasetGraph(
                SmallStore.class.getResource("small.trig").toString());
        for (Node name : (Iterable<Node>) read::listGraphNodes) {
            Graph graph = read.getGraph(name);
            store.put(new NamedGraph(name.getURI(), graph));
        }
        return store;
    }
}
