package org.mithaq.wikidata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * That something was so for a time: an office held, a membership.
 *
 * @param item the office, the holder or the organization
 * @param start ISO date as precisely as it is known, or empty
 * @param end likewise; empty while it lasts
 * @param of item of the state or organization that the statement names beside it, or empty
 */
record Term(String item, String start, String end, String of) {
    /** The term, unless it ends before it begins. */
    static Optional<Term> of(String item, String start, String end, String of) {
        boolean backwards = !start.isEmpty() && !end.isEmpty() && !mayPrecede(start, end);
        return backwards ? Optional.empty() : Optional.of(new Term(item, start, end, of));
    }

    /** Dates of different precision are compared as far as both go. */
    private static boolean mayPrecede(String start, String end) {
        int common = Math.min(start.length(), end.length());
        return start.substring(0, common).compareTo(end.substring(0, common)) <= 0;
    }

    /** Terms in one cell. */
    static String join(Collection<Term> terms) {
        return terms.stream()
                .map(term -> String.join(";", term.item, term.start, term.end, term.of))
                .collect(Collectors.joining("|"));
    }

    static List<Term> split(String cell) {
        return Cells.split(cell).stream().map(Term::parse).toList();
    }

    private static Term parse(String text) {
        String[] parts = text.split(";", -1);
        return new Term(parts[0], parts[1], parts[2], parts[3]);
    }
}
