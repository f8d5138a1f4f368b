package org.mithaq.store;

import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.mithaq.rdf.NamedGraph;

/** A process of its own that writes graphs with changing labels into a store until it is killed. */
public final class LabelWriter {
    private static final int GRAPHS = 7;
    private static final int LABELS = 50;

    private LabelWriter() {}

    public static void main(String[] arguments) {
        int round = Integer.parseInt(arguments[1]);
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            for (int write = 0; write < 100_000; write++) {
                store.put(graph(round, write));
                if (write == 0) {
                    System.out.println("writing");
                }
            }
        }
    }

    private static NamedGraph graph(int round, int write) {
        Triple[] labels = new Triple[LABELS];
        for (int i = 0; i < LABELS; i++) {
            labels[i] = LabelIndexTest.label("thing" + i, "اسم " + round + " " + (write + i) % (LABELS + 13));
        }
        return LabelIndexTest.graph("graph" + write % GRAPHS, labels);
    }
}
