package org.mithaq.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stem in sounds, ready for its endings.
 *
 * @param beforeVowel the stem before an ending that starts with a vowel
 * @param beforeConsonant the stem before one that starts with a consonant; differs for hollow and doubled roots
 */
record VerbStem(String beforeVowel, String beforeConsonant) {

    /** The stem pair of the notation {@code 1A3/1u3}. */
    static VerbStem of(ArabicRoot root, String notation) {
        String[] pair = root.fill(notation).split("/");
        return new VerbStem(pair[0], pair[pair.length - 1]);
    }

    /** The sounds of the stem with an ending; two for the jussive of doubled roots ({@code يردّ}, {@code يردد}). */
    List<String> with(String ending) {
        if (!ending.isEmpty()) {
            boolean vowel = "aiuAIU".indexOf(ending.charAt(0)) >= 0;
            return List.of(join(vowel ? beforeVowel : beforeConsonant, ending));
        }
        Set<String> bare = new LinkedHashSet<>();
        if (beforeVowel.charAt(beforeVowel.length() - 1) == beforeVowel.charAt(beforeVowel.length() - 2)) {
            bare.add(beforeVowel);
        }
        bare.add(join(beforeConsonant, ""));
        return List.copyOf(bare);
    }

    VerbStem prefixed(String prefix) {
        return new VerbStem(prefix + beforeVowel, prefix + beforeConsonant);
    }

    /** The stem of the imperative: the present without prefix, helped by a vowel where two consonants would open it. */
    VerbStem imperative(boolean formFour) {
        return new VerbStem(opened(beforeVowel, formFour), opened(beforeConsonant, formFour));
    }

    private static String opened(String present, boolean formFour) {
        String bare = present.substring(1);
        if (formFour) {
            return "'a" + bare;
        }
        return bare.length() > 1 && "aiuAIUY".indexOf(bare.charAt(1)) < 0 ? "i" + bare : bare;
    }

    /** Stem and ending, a weak final of the stem melted into the ending. */
    static String join(String stem, String ending) {
        char weak = stem.charAt(stem.length() - 1);
        if (weak != 'y' && weak != 'w') {
            return stem + ending;
        }
        String base = stem.substring(0, stem.length() - 2);
        char vowel = stem.charAt(stem.length() - 2);
        if (ending.isEmpty()) {
            return base + vowel;
        }
        return vowel == 'a' ? joinOpen(base, weak, ending) : joinClose(base, vowel, weak, ending);
    }

    private static String joinOpen(String base, char weak, String ending) {
        if (ending.equals("a") || ending.equals("u")) {
            return base + (weak == 'y' ? "Y" : "A");
        }
        return switch (ending.charAt(0)) {
            case 'a' -> base + ending;
            case 'U' -> base + "aw" + ending.substring(1);
            case 'I' -> base + "ay" + ending.substring(1);
            default -> base + "a" + weak + ending;
        };
    }

    private static String joinClose(String base, char vowel, char weak, String ending) {
        String melted = vowel == 'i' ? "I" : "U";
        if (ending.equals("u")) {
            return base + melted;
        }
        return switch (ending.charAt(0)) {
            case 'a', 'A' -> base + vowel + weak + ending;
            case 'U', 'I' -> base + ending;
            default -> base + melted + ending;
        };
    }
}
