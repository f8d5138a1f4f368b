package org.mithaq.report;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Keeps queries from calling other servers: a graph of news must not be a way into someone's network. */
public final class QueryGuard {
    private QueryGuard() {}

    /**
     * Refuses a query that holds SERVICE, wherever it stands: in a group, a subquery or a filter.
     *
     * @throws QueryRefused when it does
     */
    public static void refuseCalls(Query query) {
        AtomicBoolean calls = new AtomicBoolean();
        QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementService service, Node endpoint, Element inner) {
                calls.set(true);
                return service;
            }
        });
        if (calls.get()) {
            throw new QueryRefused("SERVICE is not allowed: queries are answered from this graph alone");
        }
    }
}
