package org.mithaq.evaluate;

import java.util.Locale;
import java.util.Map;

/** Writes errors by class, a line for each type. */
final class ErrorTable {
    private ErrorTable() {}

    static String of(Map<String, ErrorCounts> errors) {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "type          missed spurious argument  date status instrument%n"));
        errors.forEach((type, counts) -> table.append(line(type, counts)));
        return table.toString();
    }

    private static String line(String type, ErrorCounts counts) {
        return String.format(
                Locale.ROOT,
                "%-14s%6d %8d %8d %5d %6d %10d%n",
                type,
                counts.missed(),
                counts.spurious(),
                counts.wrongArgument(),
                counts.wrongDate(),
                counts.wrongStatus(),
                counts.wrongInstrument());
    }
}
