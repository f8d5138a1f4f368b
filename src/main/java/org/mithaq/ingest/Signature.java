package org.mithaq.ingest;

import java.util.regex.Pattern;
import org.mithaq.language.LayoutTerms;

/** Knows lines that sign: {@code الخرطوم – عبد العزيز ابراهيم}, {@code لندن: «الشرق الأوسط»}, {@code فرانس 24}. */
final class Signature {
    private static final Pattern DASHED = Pattern.compile("(.{2,40}?)(?:\\s[-–—ـ]\\s?|\\s?[-–—ـ]\\s)(.{2,40})");
    private static final Pattern PLACED = Pattern.compile("([^:]{2,30}):\\s?(.{2,40})");
    private static final int LONGEST = 9;
    private static final int LONGEST_NAME = 4;

    private final LayoutTerms terms;

    Signature(LayoutTerms terms) {
        this.terms = terms;
    }

    /** Whether a line above the body is a byline. */
    boolean isByline(TextLine line) {
        if (line.words() > LONGEST || line.words() == 0 || line.hasStop() || line.isListItem()) {
            return false;
        }
        String raw = line.raw().replaceAll("[:،]$", "");
        return isAgencies(line)
                || endsWithAgency(line)
                || LayoutTerms.begins(line.key(), terms.bylinePrefixes())
                || parts(DASHED, raw, LONGEST_NAME)
                || parts(PLACED, raw, LONGEST_NAME - 1);
    }

    /** Whether a line could be a person's name: two to four words without numbers, quotes or marks. */
    boolean isName(TextLine line) {
        return line.words() >= 2
                && line.words() <= LONGEST_NAME
                && line.raw().matches("(?:[\\p{L}\\p{M}\\u00A0 .]|\\([\\p{L}\\p{M} ]+\\)$)+")
                && !line.hasStop();
    }

    /** Whether the line consists of names of agencies. */
    boolean isAgencies(TextLine line) {
        String rest = " " + line.key() + " ";
        if (line.words() > LONGEST) {
            return false;
        }
        for (String agency : terms.agencies()) {
            rest = rest.replace(" " + agency + " ", "  ");
        }
        return rest.isBlank();
    }

    private boolean endsWithAgency(TextLine line) {
        return line.words() <= LONGEST - 2
                && !line.raw().contains("\"")
                && terms.agencies().stream().anyMatch(agency -> line.key().endsWith(" " + agency))
                && line.raw().matches("(?s).*[-–—ـ:،,/(«].*");
    }

    private static boolean parts(Pattern pattern, String raw, int longest) {
        var matcher = pattern.matcher(raw);
        return matcher.matches()
                && matcher.group(1).strip().split("\\s+").length <= LONGEST_NAME
                && matcher.group(2).strip().split("\\s+").length <= longest;
    }
}
