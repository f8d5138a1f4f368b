package org.mithaq.link;

import java.util.HashMap;
import java.util.Map;

/** What each feature counts and where a link begins, from {@code link/weights.tsv}. */
final class Weights {
    private static final Weights BUNDLED = new Weights();

    private final Map<String, Map<String, Feature>> features = new HashMap<>();
    private final double threshold;
    private final double suggestion;
    private final double margin;

    private Weights() {
        DataFile.rows("weights.tsv", 4)
                .forEach(row -> features.computeIfAbsent(row.get(0), absent -> new HashMap<>())
                        .put(row.get(1), new Feature(row.get(0), row.get(1), number(row.get(2)))));
        threshold = feature("threshold", "link").weight();
        suggestion = feature("threshold", "suggest").weight();
        margin = feature("threshold", "margin").weight();
    }

    /** Those that come with the program. */
    static Weights bundled() {
        return BUNDLED;
    }

    /** A feature with its weight. */
    Feature feature(String name, String value) {
        Feature feature = features.getOrDefault(name, Map.of()).get(value);
        if (feature == null) {
            throw new IllegalStateException(
                    "link/weights.tsv has no row for " + name + " " + value + "; add one with its weight");
        }
        return feature;
    }

    /** Least score of a link. */
    double threshold() {
        return threshold;
    }

    /** Least score at which an entity is worth a human's look. */
    double suggestion() {
        return suggestion;
    }

    /** How far the best must be ahead. */
    double margin() {
        return margin;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("link/weights.tsv: the weight '" + text + "' must be a number", e);
        }
    }
}
