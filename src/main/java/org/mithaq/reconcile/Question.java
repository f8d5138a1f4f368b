package org.mithaq.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What is asked of one cell.
 *
 * @param name the name to find; empty where only conditions are given
 * @param kinds kinds that are wanted; empty for all
 * @param conditions what is known besides
 * @param limit most candidates wanted
 */
public record Question(String name, Set<Kind> kinds, List<Condition> conditions, int limit) {
    public Question {
        kinds = Set.copyOf(kinds);
        conditions = List.copyOf(conditions);
    }

    /**
     * A value that a property of the entity should have.
     *
     * @param property what is compared
     * @param values values of which one should be met
     * @param required whether an entity that meets none is left out
     */
    public record Condition(Property property, List<String> values, boolean required) {
        public Condition {
            values = List.copyOf(values);
        }
    }
}
