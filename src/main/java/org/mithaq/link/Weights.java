package org.mithaq.link;

import java.util.HashMap;
import java.util.Map;

/** What each feature counts and where a link begins, from {@code link/weights.tsv}. */
final class Weights {
    private static final Weights BUNDLED = new Weights();

    private final Map<String, Double> weights = new HashMap<>();

    private Weights() {
        DataFile.rows("weights.tsv", 4).forEach(row -> weights.put(key(row.get(0), row.get(1)), number(row.get(2))));
        threshold();
        suggestion();
        margin();
    }

    /** Those that come with the program. */
    static Weights bundled() {
        return BUNDLED;
    }

    /** A feature with its weight. */
    Feature feature(String name, String value) {
        return new Feature(name, value, get(name, value));
    }

    /** Least score of a link. */
    double threshold() {
        return get("threshold", "link");
    }

    /** Least score at which an entity is worth a human's look. */
    double suggestion() {
        return get("threshold", "suggest");
    }

    /** How far the best must be ahead. */
    double margin() {
        return get("threshold", "margin");
    }

    private double get(String name, String value) {
        Double weight = weights.get(key(name, value));
        if (weight == null) {
            throw new IllegalStateException(
                    "link/weights.tsv has no row for " + name + " " + value + "; add one with its weight");
        }
        return weight;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("link/weights.tsv: the weight '" + text + "' must be a number", e);
        }
    }

    private static String key(String name, String value) {
        return name + "=" + value;
    }
}
