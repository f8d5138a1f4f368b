package org.mithaq.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes figures as {@code score.py} prints them. */
final class ScoreTable {
    private static final String HEADER =
            "type           gold  sys   P    R    F1 | args F1 | date  status place agreement | full tuple F1%n";
    private static final String LINE = "%-14s%5d%5d %s %s %s |  %s   | %s  %s  %s  %s     | %s%n";
    private static final String FOOTER =
            "articles %d; articles without gold events on which something was extracted: %d of %d%n";

    private ScoreTable() {}

    static String of(Evaluation evaluation) {
        StringBuilder table = new StringBuilder(format(HEADER));
        evaluation.figures().forEach((type, figures) -> table.append(line(type, figures)));
        Share alarmed = evaluation.alarmed();
        return table.append(format(FOOTER, evaluation.articles(), alarmed.right(), alarmed.asked()))
                .toString();
    }

    private static String line(String type, Figures figures) {
        return format(
                LINE,
                type,
                figures.gold(),
                figures.reported(),
                digits(figures.events().precision()),
                digits(figures.events().recall()),
                digits(figures.events().f1()),
                digits(figures.arguments().f1()),
                share(figures.dates()),
                share(figures.statuses()),
                share(figures.places()),
                share(figures.instruments()),
                digits(figures.tuples().f1()));
    }

    private static String share(Share share) {
        return share.isGiven() ? digits(share.value()) : "  - ";
    }

    /** Two digits, rounded from the exact binary value as Python does; String.format rounds its decimal writing. */
    private static String digits(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
