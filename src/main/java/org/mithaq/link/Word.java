package org.mithaq.link;

import java.util.regex.Pattern;
import org.mithaq.text.EditDistance;

/**
 * A word of a name, and how alike it is to others: the one measure by which mentions are linked, spellings put together
 * and tables reconciled. Two words are the same; or near, a letter or two off; or alike, by their sounds in whatever
 * scripts; or could be one, which counts only where much else agrees.
 *
 * @param text folded, without accents
 * @param sounds its consonants, the same for Arabic, Latin and Cyrillic spellings; may be empty
 */
public record Word(String text, String sounds) {
    private static final int LONG = 5;
    private static final int CLOSE = 2;
    private static final Pattern VOWELS = Pattern.compile("[اويeaiouy]");

    /** Words that only sound alike: across scripts much is lost, so fewer sounds say less. */
    private static final double SOUNDS_ALIKE = 0.9;

    private static final double FEW_SOUNDS_ALIKE = 0.45;
    private static final double SOUNDS_NEAR = 0.7;
    private static final int FEW = 3;
    private static final double LEAST_OF_LETTERS = 0.5;

    /** With fewer sounds in the longer of two words, one more or less makes another name. */
    public static final int LEAST_FOR_NEAR = 4;

    /** The word of a folded text without accents. */
    static Word of(String text) {
        return new Word(text, Sounds.of(text));
    }

    /** From 0 for words that have nothing to do with each other to 1 for the same ones. */
    public double likeness(Word other) {
        if (text.equals(other.text)) {
            return 1;
        }
        boolean same = !sounds.isEmpty() && sounds.equals(other.sounds);
        if (!same && !isASoundOff(other)) {
            return 0;
        }
        if (script() != other.script()) {
            double alike = sounds.length() < FEW ? FEW_SOUNDS_ALIKE : SOUNDS_ALIKE;
            return same ? alike : SOUNDS_NEAR;
        }
        int longest = Math.max(text.length(), other.text.length());
        double letters = 1.0 - (double) EditDistance.between(text, other.text) / longest;
        return letters < LEAST_OF_LETTERS ? 0 : letters;
    }

    boolean isSame(Word other) {
        return text.equals(other.text);
    }

    /** Equal, or long words one or two letters apart; of five letters, another letter for the same sound. */
    boolean isNear(Word other) {
        if (text.equals(other.text)) {
            return true;
        }
        int length = Math.min(text.length(), other.text.length());
        if (length < LONG || Math.abs(text.length() - other.text.length()) > CLOSE) {
            return false;
        }
        if (length == LONG) {
            return text.length() == other.text.length()
                    && EditDistance.isWithin(text, other.text, 1)
                    && sounds.equals(other.sounds)
                    && !withoutVowels().equals(other.withoutVowels());
        }
        return EditDistance.isWithin(text, other.text, length < LONG + 2 ? 1 : CLOSE);
    }

    /**
     * Near, or with the same consonants. Arabic writes long vowels, and they tell names of three consonants apart: of one
     * script, only longer words may differ in them.
     */
    boolean isAlike(Word other) {
        return isNear(other) || soundsAlike(other);
    }

    private boolean soundsAlike(Word other) {
        return sounds.length() >= CLOSE
                && sounds.equals(other.sounds)
                && (sounds.length() >= LONG - 1 || script() != other.script() || isHeard(other));
    }

    /** Whether all that differs are letters for one sound, which no vowel tells apart: {@code يونج} and {@code يونغ}. */
    private boolean isHeard(Word other) {
        return Math.abs(text.length() - other.text.length()) <= CLOSE
                && Sounds.heard(text).equals(Sounds.heard(other.text));
    }

    /** What is heard of the text, vowels too: letters that scripts write for one sound are the same. */
    String heard() {
        return Sounds.heard(text);
    }

    /** Whether it could be the same word: the same consonants, however few, or a letter off, in short words too if wanted. */
    boolean couldBe(Word other, boolean shortToo) {
        return (!sounds.isEmpty() && sounds.equals(other.sounds))
                || (Math.min(text.length(), other.text.length()) >= (shortToo ? LONG - 2 : LONG - 1)
                        && EditDistance.isWithin(text, other.text, 1));
    }

    /** Whether so many consonants say something by themselves. */
    boolean isTelling() {
        return sounds.length() >= LONG - 1;
    }

    private boolean isASoundOff(Word other) {
        int most = Math.max(sounds.length(), other.sounds.length());
        return most >= LEAST_FOR_NEAR && EditDistance.isWithin(sounds, other.sounds, 1);
    }

    private String withoutVowels() {
        return VOWELS.matcher(text).replaceAll("");
    }

    Character.UnicodeScript script() {
        return Character.UnicodeScript.of(text.codePointAt(0));
    }
}
