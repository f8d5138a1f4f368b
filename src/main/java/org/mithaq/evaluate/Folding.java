package org.mithaq.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds the differences of writing that do not make a different name. */
final class Folding {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern BLANK = Pattern.compile(" ");

    /** Dropped from names. Compared after folding, so that the two with a final alef maqsura never match; kept as published. */
    private static final Set<String> STOP_WORDS = Set.of(
            "the",
            "of",
            "and",
            "for",
            "in",
            "a",
            "an",
            "mr",
            "mrs",
            "dr",
            "al",
            "el",
            "de",
            "la",
            "republic",
            "kingdom",
            "state",
            "sheikh",
            "prince",
            "king",
            "president",
            "minister",
            "في",
            "من",
            "على",
            "الى",
            "عن",
            "و",
            "ال");

    /** Signs within a word that do not end it, as Unicode's Case_Ignorable lists them. */
    private static final String IGNORABLE =
            "[\\p{Mn}\\p{Me}\\p{Cf}\\p{Lm}\\p{Sk}'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027"
                    + "\ufe13\ufe52\ufe55\uff07\uff0e\uff1a]";

    private static final String CASED = "[\\p{IsLowercase}\\p{IsUppercase}\\p{Lt}&&[^\\p{Lm}\\p{Mn}]]";
    private static final Pattern FINAL_SIGMA =
            Pattern.compile("(" + CASED + IGNORABLE + "*+)\u03a3(?!" + IGNORABLE + "*+" + CASED + ")");

    private static final String MARK_OF_LOWEST_CLASS = "\u0334";
    private static final String MARK_OF_HIGH_CLASS = "\u0301";

    private Folding() {}

    /**
     * The text without case, diacritics, tatweel, variants of Arabic letters, compatibility forms and punctuation; its words
     * separated by one space.
     */
    static String fold(String text) {
        String bare = withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD));
        String folded = foldArabic(lowerCase(bare)).replace('ё', 'е');
        return NOT_WORD.matcher(folded).replaceAll(" ").strip();
    }

    /** The words of the folded text without Arabic article and stop words, in order. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String word : BLANK.split(fold(text))) {
            String token = withoutArticle(word);
            if (!token.isEmpty() && !STOP_WORDS.contains(token)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static String withoutArticle(String word) {
        int length = word.codePointCount(0, word.length());
        if (word.startsWith("وال") && length > 5) {
            return word.substring(3);
        }
        if ((word.startsWith("ال") || word.startsWith("لل")) && length > 4) {
            return word.substring(2);
        }
        return word;
    }

    /** The JDK takes some sigmas for final ones that Unicode does not, and the reverse, so they are settled first. */
    private static String lowerCase(String text) {
        String settled = FINAL_SIGMA.matcher(text).replaceAll("$1\u03c2").replace('\u03a3', '\u03c3');
        return settled.toLowerCase(Locale.ROOT);
    }

    private static String foldArabic(String text) {
        return text.replace("ـ", "")
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ٱ', 'ا')
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي');
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isCombining(c)).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /**
     * True for characters whose canonical combining class is not 0. The JDK does not tell the class, but a mark gives it away:
     * normalization puts marks in the order of their classes, and leaves class 0 where it stands.
     */
    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
            return false;
        }
        String mark = Character.toString(character);
        return isReordered(mark + MARK_OF_LOWEST_CLASS) || isReordered(MARK_OF_HIGH_CLASS + mark);
    }

    private static boolean isReordered(String marks) {
        return !Normalizer.isNormalized(marks, Normalizer.Form.NFD);
    }
}
