package org.mithaq.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.mithaq.report.QueryGuard;
import org.mithaq.report.QueryRefused;
import org.mithaq.report.SavedQuery;

/** Fuseki's query operation, which refuses queries that are too long to be parsed safely or that call other servers. */
final class GuardedQuery extends SPARQL_QueryDataset {
    private static final int TOO_LARGE = 413;

    @Override
    protected void execute(String queryText, HttpAction action) {
        if (queryText != null && queryText.length() > SavedQuery.LONGEST) {
            ServletOps.error(TOO_LARGE, "The query is longer than " + SavedQuery.LONGEST + " characters");
        }
        super.execute(queryText, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        try {
            QueryGuard.refuseCalls(query);
        } catch (QueryRefused e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
    }
}
