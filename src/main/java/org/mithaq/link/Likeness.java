package org.mithaq.link;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mithaq.text.EditDistance;

/** How alike two names are, most alike first. */
enum Likeness {
    /** The same words. */
    EXACT,
    /** As many words, each the same or a letter or two off. */
    VARIANT,
    /** As many words with the same consonants. */
    SKELETON,
    /** The first holds all words of the second, which are several, and more. */
    LONGER,
    /** All words of one among those of the other, in their order; one word alone is the last. */
    PART,
    /** The first name alone. */
    GIVEN_NAME,
    /** The same as a part, with words that are only nearly the same, or have the same consonants. */
    NEAR_PART,
    NONE;

    private static final int LONG = 5;
    /** Fewer consonants are those of too many names. */
    private static final int TELLING = 6;

    private static final int CLOSE = 2;
    private static final Pattern VOWELS = Pattern.compile("[اويeaiouy]");

    /** Compares what an article writes with another name, in whatever scripts. */
    static Likeness of(NameWords one, NameWords other) {
        if (one.words().equals(other.words())) {
            return EXACT;
        }
        if (one.size() == other.size()) {
            return ofAsMany(one, other);
        }
        boolean tellsMore = one.size() > other.size();
        NameWords shorter = tellsMore ? other : one;
        NameWords longer = tellsMore ? one : other;
        if (shorter.size() == 1) {
            return ofOneWord(shorter, longer);
        }
        if (isPart(
                shorter,
                longer,
                (at, place) -> shorter.words().get(at).equals(longer.words().get(place)))) {
            return tellsMore ? LONGER : PART;
        }
        if (!tellsMore && isSurname(shorter, longer)) {
            return PART;
        }
        return isPart(shorter, longer, (at, place) -> alike(shorter, at, longer, place)) ? NEAR_PART : NONE;
    }

    /** Whether the one is a surname of several words at the end of the other, not a father with his fathers. */
    private static boolean isSurname(NameWords shorter, NameWords longer) {
        int from = longer.size() - shorter.size();
        return !longer.fathers().contains(from)
                && IntStream.range(0, shorter.size()).allMatch(i -> alike(shorter, i, longer, from + i));
    }

    private static Likeness ofOneWord(NameWords one, NameWords longer) {
        String word = one.words().get(0);
        String last = longer.words().get(longer.size() - 1);
        if (word.equals(last)) {
            return PART;
        }
        if (word.equals(longer.words().get(0))) {
            return GIVEN_NAME;
        }
        boolean sounds = one.last().length() >= LONG - 1 && one.last().equals(longer.last());
        return near(word, last) || sounds ? NEAR_PART : NONE;
    }

    private static Likeness ofAsMany(NameWords one, NameWords other) {
        IntStream places = IntStream.range(0, one.size());
        if (places.allMatch(i -> near(one.words().get(i), other.words().get(i)))) {
            return VARIANT;
        }
        boolean telling = one.size() > 1 && one.skeleton().length() - one.size() + 1 >= TELLING;
        boolean same = telling && IntStream.range(0, one.size()).allMatch(i -> alike(one, i, other, i));
        return same ? SKELETON : NONE;
    }

    /** The word that {@code link/weights.tsv} has for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the words of the shorter stand in the longer; {@code same} compares words by their places. The first names
     * must agree, for a son's name holds all of his father's, and nobody in a line of fathers may be left out.
     */
    private static boolean isPart(NameWords shorter, NameWords longer, BiPredicate<Integer, Integer> same) {
        int at = same.test(0, 0) ? 1 : 0;
        int before = 0;
        for (int i = 1; at > 0 && i < longer.size() && at < shorter.size(); i++) {
            if (same.test(at, i) && (before == i - 1 || !longer.fathers().contains(i))) {
                at++;
                before = i;
            }
        }
        return at == shorter.size();
    }

    /**
     * The same word, nearly, or with the same consonants. Arabic writes long vowels, and they tell names of three
     * consonants apart: only longer words of one script may differ in them.
     */
    private static boolean alike(NameWords one, int at, NameWords other, int place) {
        String word = one.words().get(at);
        String next = other.words().get(place);
        String skeleton = one.skeletons().get(at);
        boolean oneScript = isArabic(word) == isArabic(next);
        return near(word, next)
                || (skeleton.length() >= (oneScript ? LONG - 1 : CLOSE)
                        && skeleton.equals(other.skeletons().get(place)));
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /**
     * Whether two names could be spellings of one, for those who share a state and an office: as many words, each with the
     * same consonants or a letter apart; fathers' names are no more than nearly the same.
     */
    static boolean isLoose(NameWords one, NameWords other) {
        return one.size() == other.size()
                && one.size() > 1
                && IntStream.range(0, one.size())
                        .allMatch(i -> near(one.words().get(i), other.words().get(i))
                                || (!one.fathers().contains(i) && isLoose(one, other, i)));
    }

    private static boolean isLoose(NameWords one, NameWords other, int at) {
        String word = one.words().get(at);
        String next = other.words().get(at);
        String skeleton = one.skeletons().get(at);
        return (!skeleton.isEmpty() && skeleton.equals(other.skeletons().get(at)))
                || (Math.min(word.length(), next.length()) >= LONG - 1 && EditDistance.between(word, next) <= 1);
    }

    /** Equal, or long words one or two letters apart; of five letters, another letter for the same sound. */
    static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int length = Math.min(one.length(), other.length());
        if (length < LONG || Math.abs(one.length() - other.length()) > CLOSE) {
            return false;
        }
        if (length == LONG) {
            return one.length() == other.length()
                    && EditDistance.between(one, other) == 1
                    && Skeleton.of(one).equals(Skeleton.of(other))
                    && !VOWELS.matcher(one)
                            .replaceAll("")
                            .equals(VOWELS.matcher(other).replaceAll(""));
        }
        return EditDistance.between(one, other) <= (length < LONG + 2 ? 1 : CLOSE);
    }
}
