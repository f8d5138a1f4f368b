package org.mithaq.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.text.Folding;

/**
 * The words by which the lines around an article are known: menus, dates, credits, bylines and comment forms, as
 * {@code lang/<tag>/layout.yaml} lists them. All are {@linkplain #key keys}, ready to be compared with the key of a line.
 *
 * @param boilerplate whole lines that are no part of the article
 * @param boilerplatePrefixes beginnings of such lines
 * @param boilerplateParts parts of short lines of that sort
 * @param menuWords words of which menus, share buttons and comment counts consist
 * @param comments lines after which readers speak
 * @param related lines that announce other stories
 * @param banners beginnings of the line in which a site introduces itself
 * @param photoCredits beginnings of the line that names a picture's maker
 * @param sourceCredits beginnings of the line that names where the article was taken from
 * @param agencies names of agencies and sites that sign
 * @param bylinePrefixes beginnings of bylines
 * @param months words of month names, one word each
 * @param weekdays names of the days
 * @param dateWords words that may stand in a date line
 * @param enumerators headings of the items of a list
 */
public record LayoutTerms(
        Set<String> boilerplate,
        List<String> boilerplatePrefixes,
        List<String> boilerplateParts,
        Set<String> menuWords,
        Set<String> comments,
        List<String> related,
        List<String> banners,
        List<String> photoCredits,
        List<String> sourceCredits,
        List<String> agencies,
        List<String> bylinePrefixes,
        Set<String> months,
        Set<String> weekdays,
        Set<String> dateWords,
        Set<String> enumerators) {
    private static final Set<String> KEYS = Set.of(
            "boilerplate",
            "boilerplate_prefixes",
            "boilerplate_parts",
            "menu_words",
            "comments",
            "related",
            "banners",
            "photo_credits",
            "source_credits",
            "agencies",
            "byline_prefixes",
            "months",
            "weekdays",
            "date_words",
            "enumerators");

    public LayoutTerms {
        boilerplate = Set.copyOf(boilerplate);
        boilerplatePrefixes = List.copyOf(boilerplatePrefixes);
        boilerplateParts = List.copyOf(boilerplateParts);
        menuWords = Set.copyOf(menuWords);
        comments = Set.copyOf(comments);
        related = List.copyOf(related);
        banners = List.copyOf(banners);
        photoCredits = List.copyOf(photoCredits);
        sourceCredits = List.copyOf(sourceCredits);
        agencies = List.copyOf(agencies);
        bylinePrefixes = List.copyOf(bylinePrefixes);
        months = Set.copyOf(months);
        weekdays = Set.copyOf(weekdays);
        dateWords = Set.copyOf(dateWords);
        enumerators = Set.copyOf(enumerators);
    }

    /**
     * Reads the terms of a language.
     *
     * @param tag BCP 47 tag of the language pack
     * @throws PackException when the pack has no such file or the file is not of this format
     */
    public static LayoutTerms read(String tag) {
        Node root = Node.read("lang/" + tag + "/layout.yaml").allow(KEYS);
        return new LayoutTerms(
                keySet(root, "boilerplate"),
                keys(root, "boilerplate_prefixes"),
                keys(root, "boilerplate_parts"),
                keySet(root, "menu_words"),
                keySet(root, "comments"),
                keys(root, "related"),
                keys(root, "banners"),
                keys(root, "photo_credits"),
                keys(root, "source_credits"),
                keys(root, "agencies"),
                keys(root, "byline_prefixes"),
                keySet(root, "months"),
                keySet(root, "weekdays"),
                keySet(root, "date_words"),
                keySet(root, "enumerators"));
    }

    /** The form in which lines are compared: folded words with one space between them, nothing around them. */
    public static String key(String line) {
        String folded = Folding.fold(line);
        StringBuilder key = new StringBuilder(folded.length());
        boolean apart = false;
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            if (!isOfWord(c)) {
                apart = !key.isEmpty();
                continue;
            }
            if (apart) {
                key.append(' ');
                apart = false;
            }
            key.appendCodePoint(c);
        }
        return key.toString();
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER -> true;
                    default -> false;
                };
    }

    /** Whether the words of {@code key} begin with, or are, one of {@code prefixes}. */
    public static boolean begins(String key, List<String> prefixes) {
        return prefixes.stream()
                .anyMatch(prefix -> key.startsWith(prefix)
                        && (key.length() == prefix.length() || key.charAt(prefix.length()) == ' '));
    }

    private static Set<String> keySet(Node root, String name) {
        return Set.copyOf(keys(root, name));
    }

    /** The longest first, so that a name is taken whole before a part of it. */
    private static List<String> keys(Node root, String name) {
        return root.texts(name).stream()
                .map(LayoutTerms::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.toUnmodifiableList());
    }
}
