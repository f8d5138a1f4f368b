package org.mithaq.evaluate;

/**
 * Precision, recall and their harmonic mean, each from 0 to 1.
 *
 * @param precision the part of what was extracted that is right
 * @param recall the part of what was annotated that was found
 * @param f1 0 when both are 0
 */
public record Score(double precision, double recall, double f1) {
    /** The score of so many right ones among those extracted and those annotated; of none, the part is 0. */
    static Score of(int right, int reported, int gold) {
        double precision = part(right, reported);
        double recall = part(right, gold);
        double sum = precision + recall;
        return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private static double part(int right, int all) {
        return all == 0 ? 0 : (double) right / all;
    }
}
