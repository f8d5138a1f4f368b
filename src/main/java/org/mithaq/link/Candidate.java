package org.mithaq.link;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.reference.Entity;

/**
 * An entity that a mention may name, with all that speaks for and against it.
 *
 * @param entity from the reference tables
 * @param features in a fixed order
 */
public record Candidate(Entity entity, List<Feature> features) {
    private static final double THOUSAND = 1000;

    public Candidate {
        features = List.copyOf(features);
    }

    /** The sum of the weights, from 0 to 1, in thousandths. */
    public double score() {
        double sum = 0;
        for (Feature feature : features) {
            sum += feature.weight();
        }
        return thousandths(Math.min(1, Math.max(0, sum)));
    }

    /** Sums of decimal fractions, so that equal ones compare as equal. */
    static double thousandths(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }

    Candidate with(Feature feature) {
        List<Feature> all = new ArrayList<>(features);
        all.add(feature);
        return new Candidate(entity, all);
    }
}
