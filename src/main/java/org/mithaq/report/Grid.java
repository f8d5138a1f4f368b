package org.mithaq.report;

import java.util.List;
import org.apache.jena.sparql.core.Var;

/**
 * An answer as columns of plain strings, ready to be laid out.
 *
 * @param columns the headings
 * @param rows the cells; each row as long as the headings
 */
record Grid(List<String> columns, List<List<String>> rows) {
    static Grid of(Answer answer) {
        if (answer instanceof Answer.Rows rows) {
            return new Grid(rows.variables().stream().map(Var::getVarName).toList(), rows.cells());
        }
        boolean value = ((Answer.Truth) answer).value();
        return new Grid(List.of("answer"), List.of(List.of(value ? "yes" : "no")));
    }
}
