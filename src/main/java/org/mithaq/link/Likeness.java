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
    /** The first name alone. */
    GIVEN_NAME,
    /** The same as a part, with words that are only nearly the same, or have the same consonants. */
    NEAR_PART,
    NONE;

    /** Fewer consonants are those of too many names. */
    private static final int TELLING = 6;

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
            return ofOneWord(shorter.first(), longer);
        }
        if (isPart(shorter, longer, Word::equals)) {
            return tellsMore ? LONGER : PART;
        }
        if (!tellsMore && isSurname(shorter, longer)) {
            return PART;
        }
        return isPart(shorter, longer, Word::isAlike) ? NEAR_PART : NONE;
    }

    /** Whether the one is a surname of several words at the end of the other, not a father with his fathers. */
    private static boolean isSurname(NameWords shorter, NameWords longer) {
        int from = longer.size() - shorter.size();
        return !longer.fathers().contains(from)
                && IntStream.range(0, shorter.size())
                        .allMatch(i -> shorter.word(i).isAlike(longer.word(from + i)));
    }

    private static Likeness ofOneWord(Word word, NameWords longer) {
        Word last = longer.last();
        if (word.equals(last)) {
            return PART;
        }
        if (word.equals(longer.first())) {
            return GIVEN_NAME;
        }
        boolean sounds = word.isTelling() && word.sounds().equals(last.sounds());
        return word.isNear(last) || sounds ? NEAR_PART : NONE;
    }

    private static Likeness ofAsMany(NameWords one, NameWords other) {
        if (isEach(one, other, Word::isNear)) {
            return VARIANT;
        }
        boolean telling = one.size() > 1 && one.sounds().length() - one.size() + 1 >= TELLING;
        return telling && isEach(one, other, Word::isAlike) ? SKELETON : NONE;
    }

    private static boolean isEach(NameWords one, NameWords other, BiPredicate<Word, Word> same) {
        for (int i = 0; i < one.size(); i++) {
            if (!same.test(one.word(i), other.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word that {@code link/weights.tsv} has for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
     * Whether two names could be spellings of one, for those who share a state and an office: as many words, each with the
     * same consonants or a letter apart; fathers' names are no more than nearly the same.
     */
    static boolean isLoose(NameWords one, NameWords other) {
        return one.size() == other.size()
                && one.size() > 1
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.word(i).isNear(other.word(i))
                                || (!one.fathers().contains(i) && one.word(i).couldBe(other.word(i))));
    }
}
