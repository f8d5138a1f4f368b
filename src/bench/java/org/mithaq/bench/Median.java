package org.mithaq.bench;

import java.util.Collection;
import java.util.List;

/** The middle of several figures, which one round with bad luck does not move. */
final class Median {
    private Median() {}

    static double of(Collection<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static Cost ofCosts(Collection<Cost> costs) {
        return new Cost(
                of(costs.stream().map(Cost::wall).toList()),
                of(costs.stream().map(Cost::cpu).toList()));
    }
}
