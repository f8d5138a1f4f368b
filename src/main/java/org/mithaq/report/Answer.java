package org.mithaq.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** What a query answers: rows, or yes or no. */
public sealed interface Answer {
    /**
     * The answer of SELECT.
     *
     * @param variables the columns in order
     * @param bindings the rows in order
     */
    record Rows(List<Var> variables, List<Binding> bindings) implements Answer {
        public Rows {
            variables = List.copyOf(variables);
            bindings = List.copyOf(bindings);
        }

        /** A fresh pass over the rows. */
        RowSet rowSet() {
            return RowSetStream.create(variables, bindings.iterator());
        }

        /** The rows as people read them: labels of literals, IRIs, and the empty string where nothing is known. */
        public List<List<String>> cells() {
            return bindings.stream()
                    .map(row -> variables.stream().map(v -> cell(row, v)).toList())
                    .toList();
        }

        /** The rows by column; a column that is not known in a row is left out of it. */
        public List<Map<String, String>> maps() {
            return bindings.stream().map(this::map).toList();
        }

        private Map<String, String> map(Binding row) {
            Map<String, String> map = new LinkedHashMap<>();
            variables.stream()
                    .filter(row::contains)
                    .forEach(variable -> map.put(variable.getVarName(), cell(row, variable)));
            return map;
        }

        /** The value of a column in a row, as {@link #cells} gives it; empty too when there is no such column. */
        static String cell(Binding row, Var variable) {
            var term = row.get(variable);
            if (term == null) {
                return "";
            }
            return term.isLiteral() ? term.getLiteralLexicalForm() : term.isURI() ? term.getURI() : term.toString();
        }
    }

    /** The answer of ASK. */
    record Truth(boolean value) implements Answer {}
}
