package org.mithaq.link;

import java.math.BigDecimal;

/**
 * One reason for or against a link.
 *
 * @param name what was compared: name, office, country, date, rivals
 * @param value how it came out, as {@code link/weights.tsv} names it
 * @param weight what this adds to the score
 */
public record Feature(String name, String value, double weight) {
    /** For people: {@code date=in-term +0.15}. */
    @Override
    public String toString() {
        String number = BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
        return name + "=" + value + " " + (weight < 0 ? "" : "+") + number;
    }
}
