package org.mithaq.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Folding;

/** Knows lines that are dates: {@code ١٠ يونيو ٢٠٢٢}, ISO and mail forms, {@code 05/04/2017}, an agency's dateline. */
final class DateLine {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[هم]?|\\d{1,2}t\\d{1,2}|\\d{1,2}z|\\d{3}z");
    private static final Pattern YEAR = Pattern.compile("(?:1[34]\\d\\d|19\\d\\d|20\\d\\d)[هم]?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?\\s*\\p{L}{0,3}(?:\\s\\p{L})?");
    private static final Pattern DIGITS = Pattern.compile(
            "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}.*|\\d{4}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}.*");
    private static final int LONGEST = 14;
    private static final int LONGEST_PLACE = 3;

    private final LayoutTerms terms;

    DateLine(LayoutTerms terms) {
        this.terms = terms;
    }

    /** Whether the line is a date and nothing else. */
    boolean isDate(TextLine line) {
        List<String> words = words(line);
        return words.size() <= LONGEST && words.stream().allMatch(this::isDateWord) && holdsDate(line, words);
    }

    /** Whether the line is a full date between a place and an agency, as agencies open a report. */
    boolean isDateline(TextLine line) {
        List<String> words = words(line);
        String key = withoutAgency(line.key());
        List<String> rest = Arrays.asList(key.split(" "));
        int place = 0;
        while (place < rest.size() && place < LONGEST_PLACE && !isDateWord(rest.get(place))) {
            place++;
        }
        return words.size() <= LONGEST
                && rest.stream().anyMatch(word -> YEAR.matcher(word).matches())
                && rest.stream().anyMatch(terms.months()::contains)
                && rest.subList(place, rest.size()).stream().allMatch(this::isDateWord);
    }

    /** Whether the line is a time of day only. */
    boolean isTime(TextLine line) {
        return TIME.matcher(Folding.fold(line.raw())).matches();
    }

    boolean holdsYear(TextLine line) {
        return words(line).stream().anyMatch(word -> YEAR.matcher(word).lookingAt());
    }

    private boolean holdsDate(TextLine line, List<String> words) {
        boolean number = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        boolean month = words.stream().anyMatch(terms.months()::contains);
        return (number && month) || DIGITS.matcher(Folding.fold(line.raw())).lookingAt();
    }

    private boolean isDateWord(String word) {
        return NUMBER.matcher(word).matches()
                || terms.months().contains(word)
                || terms.weekdays().contains(word)
                || terms.dateWords().contains(word);
    }

    private String withoutAgency(String key) {
        return terms.agencies().stream()
                .filter(agency -> key.endsWith(" " + agency))
                .findFirst()
                .map(agency -> key.substring(0, key.length() - agency.length() - 1))
                .orElse(key);
    }

    private static List<String> words(TextLine line) {
        return line.key().isEmpty() ? List.of() : List.of(line.key().split(" "));
    }
}
