package org.mithaq.link;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** In what way two names are alike, most alike first; how alike their words are is told by {@link Word}. */
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
    /** Several words that the other ends with: a surname, but a father's whole name may be the end of his son's, too. */
    SURNAME,
    /** The first name alone. */
    GIVEN_NAME,
    /** The same as a part, with words that are only nearly the same, or have the same consonants. */
    NEAR_PART,
    /** A last name alone by which news calls just one of those who lead states and their foreign policy on the day. */
    FAMOUS,
    /** Names that could be spellings of one, which says something only beside the same office of the same state. */
    LOOSE,
    NONE;

    /** Fewer consonants are those of too many names. */
    static final int TELLING = 6;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Compares what an article writes with another name, in whatever scripts; never {@link #LOOSE} or {@link #FAMOUS}. */
    static Likeness of(NameWords one, NameWords other) {
        if (one.isSame(other)) {
            return EXACT;
        }
        if (one.size() == other.size()) {
            return ofAsMany(one, other);
        }
        if (one.isDividedOtherwise(other)) {
            return VARIANT;
        }
        boolean tellsMore = one.size() > other.size();
        NameWords shorter = tellsMore ? other : one;
        NameWords longer = tellsMore ? one : other;
        if (shorter.size() == 1) {
            return ofOneWord(shorter.first(), longer);
        }
        if (isPart(shorter, longer, Word::isSame)) {
            return tellsMore ? LONGER : PART;
        }
        if (!tellsMore && isSurname(shorter, longer)) {
            return SURNAME;
        }
        return isPart(shorter, longer, Word::isAlike) ? NEAR_PART : NONE;
    }

    /** Whether the one is a surname of several words at the end of the other, not a father with his fathers. */
    private static boolean isSurname(NameWords shorter, NameWords longer) {
        int from = longer.size() - shorter.size();
        boolean alike = !longer.fathers().contains(from);
        for (int i = 0; alike && i < shorter.size(); i++) {
            alike = shorter.word(i).isAlike(longer.word(from + i));
        }
        return alike;
    }

    private static Likeness ofOneWord(Word word, NameWords longer) {
        Word last = longer.last();
        if (word.isSame(last)) {
            return PART;
        }
        if (word.isSame(longer.first())) {
            return GIVEN_NAME;
        }
        boolean sounds = word.isTelling() && word.sounds().equals(last.sounds());
        return word.isNear(last) || sounds ? NEAR_PART : NONE;
    }

    private static Likeness ofAsMany(NameWords one, NameWords other) {
        boolean near = true;
        for (int i = 0; i < one.size(); i++) {
            boolean isNear = one.word(i).isNear(other.word(i));
            if (!isNear && !one.word(i).isAlike(other.word(i))) {
                return NONE;
            }
            near &= isNear;
        }
        return near ? VARIANT : isTelling(one) ? SKELETON : NONE;
    }

    /** Whether the name has several words, each of which has consonants, and enough of them. */
    private static boolean isTelling(NameWords name) {
        int sounds = 0;
        for (Word word : name.words()) {
            if (word.sounds().isEmpty()) {
                return false;
            }
            sounds += word.sounds().length();
        }
        return name.size() > 1 && sounds >= TELLING;
    }

    /** The word that {@code link/weights.tsv} has for it. */
    String word() {
        return word;
    }

    /**
     * Whether the words of the shorter stand in the longer. The first names must agree, for a son's name holds all of his
     * father's, and nobody in a line of fathers may be left out.
     */
    private static boolean isPart(NameWords shorter, NameWords longer, BiPredicate<Word, Word> same) {
        int at = same.test(shorter.first(), longer.first()) ? 1 : 0;
        int before = 0;
        for (int i = 1; at > 0 && i < longer.size() && at < shorter.size(); i++) {
            if (same.test(shorter.word(at), longer.word(i))
                    && (before == i - 1 || !longer.fathers().contains(i))) {
                at++;
                before = i;
            }
        }
        return at == shorter.size();
    }

    /**
     * Whether they are {@link #LOOSE}: as many words, each with the same consonants or a letter apart, short ones only
     * behind the same first word; fathers' names are no more than nearly the same.
     */
    static boolean isLoose(NameWords one, NameWords other) {
        boolean begun = one.size() > 2 && one.first().isSame(other.first());
        return one.size() == other.size()
                && one.size() > 1
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.word(i).isNear(other.word(i))
                                || (!one.fathers().contains(i) && one.word(i).couldBe(other.word(i), begun)));
    }
}
