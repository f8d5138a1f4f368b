package org.mithaq.evaluate;

import java.util.Locale;
import java.util.Map;

/** Writes errors by class, a line for each type. */
final class ErrorTable {
    private static final String HEADER = "type          missed spurious argument  date status instrument%n";
    private static final String LINE = "%-14s%6d %8d %8d %5d %6d %10d%n";

    private ErrorTable() {}

    static String of(Map<String, ErrorCounts> errors) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, HEADER));
        errors.forEach((type, counts) -> table.append(line(type, counts)));
        return table.toString();
    }

    private static String line(String type, ErrorCounts counts) {
        return String.format(
                Locale.ROOT,
                LINE,
                type,
                counts.missed(),
                counts.spurious(),
                counts.wrongArgument(),
                counts.wrongDate(),
                counts.wrongStatus(),
                counts.wrongInstrument());
    }
}
