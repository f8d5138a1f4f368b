package org.mithaq.language;

import java.util.List;

/**
 * What the last letter of an Arabic noun becomes when something follows it. Words carry shadda and no vowel sign; where
 * writers do not agree on the seat of a hamza, the standard spelling comes first.
 */
final class NounSpelling {
    private static final char TA = 'ة';
    /** Letters that do not join the next, after which a hamza stays on the line. */
    private static final String NOT_JOINING = "اأإآدذرزوؤءى";

    private NounSpelling() {}

    /** The spellings before a pronoun, in the three cases. */
    static List<String> beforeSuffix(String noun) {
        String cut = cut(noun);
        return switch (letter(noun)) {
            case TA -> List.of(cut + "ت");
            case 'ى' -> List.of(cut + "ا");
            case 'ء' -> hamzaBeforeSuffix(cut);
            case 'أ' -> List.of(noun, cut + "ؤ", cut + "ئ");
            default -> List.of(noun);
        };
    }

    private static List<String> hamzaBeforeSuffix(String cut) {
        return switch (letter(cut)) {
            case 'ي' -> List.of(cut + "ئ");
            case 'ا', 'و' -> List.of(cut + "ؤ", cut + "ء", cut + "ئ");
            default -> List.of(cut + "ؤ", cut + "أ", cut + "ئ", cut + "ء");
        };
    }

    /** The indefinite accusative; none where it is the bare noun. */
    static List<String> accusative(String noun) {
        boolean none = "ةىاأ".indexOf(letter(noun)) >= 0 || noun.endsWith("اء") || noun.endsWith("ات");
        return none ? List.of() : List.of(withAlef(noun));
    }

    /** The noun before the ending of a dual or plural. */
    static String open(String noun) {
        return switch (letter(noun)) {
            case TA -> cut(noun) + "ت";
            case 'ى' -> cut(noun) + "ي";
            case 'ا' -> cut(noun) + "و";
            default -> noun;
        };
    }

    /** The feminine of a participle: {@code موقّعة}, {@code ملقاة} of {@code ملقى}. */
    static String feminine(String masculine) {
        return (letter(masculine) == 'ى' ? cut(masculine) + "ا" : masculine) + TA;
    }

    /** The plural in {@code ات}: {@code زيارات}, {@code لقاءات}, {@code مباريات} of {@code مباراة}. */
    static String pluralAt(String noun) {
        if (noun.endsWith("اة")) {
            return noun.substring(0, noun.length() - 2) + "يات";
        }
        return withAlef(letter(noun) == TA ? cut(noun) : open(noun)) + "ت";
    }

    /** The stem and an alef; hamza on alef and the alef become madda, a lone hamza finds a seat where it can join. */
    static String withAlef(String stem) {
        return switch (letter(stem)) {
            case 'أ' -> cut(stem) + "آ";
            case 'ء' -> cut(stem) + (joins(cut(stem)) ? "ئ" : "ء") + "ا";
            default -> stem + "ا";
        };
    }

    /** The stem before the waw of a plural. */
    static List<String> beforeWaw(String stem) {
        return "أء".indexOf(letter(stem)) >= 0 ? List.of(cut(stem) + "ؤ", stem) : List.of(stem);
    }

    /** The stem before the ya of a plural, which is long. */
    static String beforeYa(String stem) {
        return "أء".indexOf(letter(stem)) >= 0 ? cut(stem) + "ئ" : stem;
    }

    /** The stem before the ya of a dual: {@code لقاءين}, by some {@code لقائين}. */
    static List<String> beforeDualYa(String stem) {
        if (letter(stem) != 'ء') {
            return List.of(stem);
        }
        String seated = cut(stem) + "ئ";
        return joins(cut(stem)) ? List.of(seated) : List.of(stem, seated);
    }

    static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean joins(String before) {
        return !before.isEmpty() && NOT_JOINING.indexOf(letter(before)) < 0;
    }

    /** The last letter, a shadda on it overlooked. */
    private static char letter(String word) {
        int last = word.length() - 1;
        return word.charAt(last) == ArabicSpelling.SHADDA && last > 0 ? word.charAt(last - 1) : word.charAt(last);
    }
}
