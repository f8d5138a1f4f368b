package org.mithaq.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mithaq.text.Folding;

/**
 * Arabic sounds to Arabic letters: which vowels are written, where the hamza sits, what doubles.
 *
 * <p>Sounds are Arabic letters (radicals, hamza always {@code ء}) and the Latin ones of {@link VerbClass}; further
 * {@code Y} is a final alef written as ya and {@code o} the silent alef after the plural waw. Spellings carry shadda and
 * no vowel sign.
 */
final class ArabicSpelling {
    static final char SHADDA = '\u0651';
    private static final char HAMZA = 'ء';
    /** Stands in a spelling for a hamza whose seat writers do not agree on. */
    private static final char OPEN_SEAT = '\uE000';

    private static final String LATIN = "tnsmyw'";
    private static final String ARABIC = "تنسميوء";
    private static final String VOWELS = "aiuAIUY";
    private static final String NOT_JOINING = "اأإآدذرزوؤءى";
    private static final Pattern TWO_HAMZAS_A = Pattern.compile("^ءaء(?![aiuAIUY])");
    private static final Pattern TWO_HAMZAS_U = Pattern.compile("^ءuء(?![aiuAIUY])");
    private static final Pattern YA_AFTER_U = Pattern.compile("uي(?=[^aiuAIUYي])");

    private final String sounds;
    private final boolean beforeSuffix;
    private final StringBuilder out = new StringBuilder();
    private String seats = "";
    private int at;

    private ArabicSpelling(String sounds, boolean beforeSuffix) {
        this.sounds = sounds;
        this.beforeSuffix = beforeSuffix;
    }

    /**
     * The spellings of {@code sounds}, the standard one first, then those with another seat of the hamza ({@code بدؤوا},
     * {@code بدأوا}, {@code بدءوا}).
     *
     * @param beforeSuffix whether a pronoun follows within the word
     */
    static List<String> write(String sounds, boolean beforeSuffix) {
        String melted = melt(sounds);
        return new ArabicSpelling(beforeSuffix ? melted.replace('Y', 'A') : melted, beforeSuffix).spellings();
    }

    /** Whether every shadda of {@code written} stands on a letter that has one in {@code marked}. */
    static boolean shaddasWithin(String written, String marked) {
        int m = 0;
        for (int w = 0; w < written.length(); w++) {
            char c = written.charAt(w);
            if (c == SHADDA && (m >= marked.length() || marked.charAt(m) != SHADDA)) {
                return false;
            }
            if (!Folding.isSilent(c)) {
                m = afterLetter(marked, m);
            }
        }
        return true;
    }

    private static int afterLetter(String marked, int from) {
        int m = from;
        while (m < marked.length() && marked.charAt(m) == SHADDA) {
            m++;
        }
        return m + 1;
    }

    /** All consonants as Arabic letters, and what two hamzas or {@code uy} become. */
    private static String melt(String sounds) {
        String melted = sounds;
        for (int i = 0; i < LATIN.length(); i++) {
            melted = melted.replace(LATIN.charAt(i), ARABIC.charAt(i));
        }
        melted = TWO_HAMZAS_A.matcher(melted).replaceFirst("ءA");
        melted = TWO_HAMZAS_U.matcher(melted).replaceFirst("ءU");
        return YA_AFTER_U.matcher(melted).replaceAll("U");
    }

    private List<String> spellings() {
        while (at < sounds.length()) {
            char c = sounds.charAt(at);
            if (VOWELS.indexOf(c) >= 0 || c == 'o') {
                out.append(vowel(c));
            } else {
                consonant(c);
            }
            at++;
        }
        String spelling = out.toString();
        if (seats.isEmpty()) {
            return List.of(spelling);
        }
        List<String> spellings = new ArrayList<>();
        seats.chars().forEach(seat -> spellings.add(spelling.replace(OPEN_SEAT, (char) seat)));
        return spellings;
    }

    private String vowel(char c) {
        return switch (c) {
            case 'A' -> "ا";
            case 'I' -> "ي";
            case 'U' -> "و";
            case 'Y' -> out.charAt(out.length() - 1) == 'ي' ? "ا" : "ى";
            case 'o' -> beforeSuffix ? "" : "ا";
            default -> at == 0 ? "ا" : "";
        };
    }

    private void consonant(char c) {
        char before = at == 0 ? ' ' : sounds.charAt(at - 1);
        boolean doubled = sound(at + 1) == c;
        if (doubled) {
            at++;
        }
        out.append(c == HAMZA ? seat(before) : c);
        if (doubled) {
            out.append(SHADDA);
        }
    }

    private char seat(char before) {
        char after = sound(at + 1);
        if (before == ' ') {
            return first(after);
        }
        if (after == ' ' || (!beforeSuffix && at + 2 == sounds.length() && "aiu".indexOf(after) >= 0)) {
            return last(before);
        }
        return inside(before, after);
    }

    private char first(char after) {
        if (after == 'A') {
            at++;
            return 'آ';
        }
        return after == 'i' || after == 'I' ? 'إ' : 'أ';
    }

    private static char last(char before) {
        return switch (before) {
            case 'i' -> 'ئ';
            case 'u' -> 'ؤ';
            case 'a' -> 'أ';
            default -> HAMZA;
        };
    }

    private char inside(char before, char after) {
        int next = strength(after);
        if (next == 2 && (before == 'a' || before == 'A')) {
            seats = openSeats(before, after);
            return OPEN_SEAT;
        }
        if ("Iي".indexOf(before) >= 0) {
            return 'ئ';
        }
        if (before == 'A' || before == 'U') {
            return next == 3 ? 'ئ' : next == 2 ? 'ؤ' : HAMZA;
        }
        return shortSeat(Math.max(strength(before), next), after);
    }

    private char shortSeat(int strength, char after) {
        return switch (strength) {
            case 3 -> 'ئ';
            case 2 -> 'ؤ';
            case 1 -> after == 'A' ? first(after) : 'أ';
            default -> HAMZA;
        };
    }

    /** The standard seat, then the usual others. */
    private String openSeats(char before, char after) {
        if (before == 'A') {
            return "ؤء";
        }
        boolean joined = out.length() > 0 && NOT_JOINING.indexOf(out.charAt(out.length() - 1)) < 0;
        return after == 'u' ? "ؤأ" : joined ? "ؤأءئ" : "ؤأء";
    }

    private static int strength(char vowel) {
        return switch (vowel) {
            case 'i', 'I' -> 3;
            case 'u', 'U' -> 2;
            case 'a', 'A', 'Y' -> 1;
            default -> 0;
        };
    }

    private char sound(int index) {
        return index < sounds.length() ? sounds.charAt(index) : ' ';
    }
}
