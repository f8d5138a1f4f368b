package org.mithaq.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Takes the whole answer out of an execution, so that no transaction or connection outlives it. */
final class Answers {
    private Answers() {}

    static Answer of(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        if (!query.isSelectType()) {
            throw new QueryRefused("Only SELECT and ASK can be answered here: rewrite the query, or use mithaq export");
        }
        RowSet rows = execution.select();
        List<Var> variables = rows.getResultVars();
        List<Binding> bindings = new ArrayList<>();
        // a row of TDB2 looks its terms up when asked; detached, it still has them after the transaction
        rows.forEachRemaining(row -> bindings.add(row.detach()));
        return new Answer.Rows(variables, bindings);
    }
}
