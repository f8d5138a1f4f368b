package org.mithaq.report;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.mithaq.store.GraphStore;

/**
 * Answers from a store at hand, within a read transaction. The default graph is the union of the named graphs, as it is
 * at the endpoint. Nothing outside the store is ever asked.
 *
 * @param store the graphs
 * @param timeout how long a query may take
 */
public record LocalQueryRunner(GraphStore store, Duration timeout) implements QueryRunner {
    private static final Symbol UNION_DEFAULT_GRAPH = Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

    @Override
    public Answer run(Query query) {
        QueryGuard.refuseCalls(query);
        DatasetGraph dataset = store.dataset();
        try {
            return Txn.calculateRead(dataset, () -> execute(dataset, query));
        } catch (QueryCancelledException e) {
            throw new QueryFailed(
                    "The query took longer than " + timeout.toSeconds()
                            + " s: ask for a shorter period or fewer columns",
                    e);
        }
    }

    private Answer execute(DatasetGraph dataset, Query query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(UNION_DEFAULT_GRAPH, true)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Answers.of(query, execution);
        }
    }
}
