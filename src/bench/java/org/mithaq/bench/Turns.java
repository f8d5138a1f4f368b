package org.mithaq.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lets several works take turns, so that a machine that is slow for a while is slow for all of them. */
final class Turns {
    private Turns() {}

    /** The median cost of each work, in their order. A round before the first is not counted: in it they get warm. */
    static Map<String, Cost> take(Map<String, Runnable> works, int rounds) {
        return take(works, rounds, Median::ofCosts);
    }

    /** The least cost of each work: other users of the machine can only add to it. */
    static Map<String, Cost> best(Map<String, Runnable> works, int rounds) {
        return take(works, rounds, Turns::least);
    }

    private static Cost least(List<Cost> costs) {
        return new Cost(
                costs.stream().mapToDouble(Cost::wall).min().orElseThrow(),
                costs.stream().mapToDouble(Cost::cpu).min().orElseThrow());
    }

    private static Map<String, Cost> take(Map<String, Runnable> works, int rounds, Function<List<Cost>, Cost> figure) {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Runnable> work : works.entrySet()) {
                Cost cost = Cost.of(work.getValue());
                if (round > 0) {
                    costs.computeIfAbsent(work.getKey(), name -> new ArrayList<>())
                            .add(cost);
                }
            }
        }
        Map<String, Cost> figures = new LinkedHashMap<>();
        costs.forEach((name, all) -> figures.put(name, figure.apply(all)));
        return figures;
    }
}
