package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.Samples;

/** Abort, read, write, then open anew: in TDB2 left to itself the last step finds a damaged database. */
class AbortContainmentTest {
    private static final int ROUNDS = 50;

    @TempDir
    Path folder;

    @Test
    void staysWholeOverManyAbortedWrites() {
        for (int round = 0; round < ROUNDS; round++) {
            try (GraphStore store = GraphStore.open(folder)) {
                String before = GraphStoreTest.dump(store);
                assertThat(before.lines().count()).isEqualTo((long) round * article(10).size());
                ArticleGraph broken = broken(10 + round);
                assertThatThrownBy(() -> store.replace(List.of(broken))).isInstanceOf(WriteFailed.class);
                assertThat(GraphStoreTest.dump(store)).isEqualTo(before);
                store.replace(List.of(article(10 + round)));
            }
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(GraphStoreTest.dump(store).lines().count()).isEqualTo((long) ROUNDS * article(10).size());
        }
    }

    private static ArticleGraph article(int round) {
        return Samples.writer().write(Samples.twoReports("round-" + round + ".txt"));
    }

    /** Gives all the triples of an article whose nodes are new, and fails at the end. */
    private static ArticleGraph broken(int round) {
        ArticleGraph whole = article(round);
        return new ArticleGraph(
                whole.name(), whole.source(), whole.contentHash(), whole.rulesetHash(), new FailingGraph(whole.graph()));
    }

    private static final class FailingGraph extends GraphBase {
        private final Graph whole;

        FailingGraph(Graph whole) {
            this.whole = whole;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            Graph last = GraphFactory.createDefaultGraph();
            last.add(NodeFactory.createURI("urn:x"), NodeFactory.createURI("urn:x"), NodeFactory.createURI("urn:x"));
            return whole.find(pattern).andThen(last.find().mapWith(triple -> {
                throw new IllegalStateException("This graph fails at its end");
            }));
        }

        @Override
        protected int graphBaseSize() {
            return whole.size();
        }
    }
}
