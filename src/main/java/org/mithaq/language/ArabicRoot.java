package org.mithaq.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.Folding;

/**
 * The radicals of one verb, and the past stem its citation form chose.
 *
 * @param first first radical
 * @param second second radical, or a blank where the class has none
 * @param third third radical, or a blank where the class has none
 * @param infix letter of form VIII or extra radical of form Q, or a blank
 * @param past past stem of the class, in the notation of {@link VerbClass}
 */
record ArabicRoot(char first, char second, char third, char infix, String past) {

    /**
     * Reads the radicals off a citation form.
     *
     * @throws IllegalArgumentException if the citation is not a past of that class
     */
    static ArabicRoot of(String citation, VerbClass verbClass) {
        String letters = letters(citation.replace("آ", verbClass.label().startsWith("IV") ? "ءء" : "ءا"));
        for (String stem : verbClass.citationStems()) {
            Matcher fit = shape(stem).matcher(letters);
            if (fit.matches()) {
                ArabicRoot root = new ArabicRoot(
                        radical(fit, '1'),
                        radical(fit, '2'),
                        radical(fit, '3'),
                        stem.contains("11") ? radical(fit, '1') : radical(fit, '4'),
                        stem);
                root.requireSpelling(citation, verbClass);
                return root;
            }
        }
        throw misfit(citation, verbClass);
    }

    /** The stem with the radicals in their places. */
    String fill(String stem) {
        return stem.replace('1', first).replace('2', second).replace('3', third).replace('4', infix);
    }

    /** The three radicals as one word, blanks for those that are weak. */
    String radicals() {
        return "" + first + second + third;
    }

    /** A shadda that the analyst wrote must be one that the class gives. */
    private void requireSpelling(String citation, VerbClass verbClass) {
        String sounds = VerbStem.join(fill(past.split("/")[0]), "a");
        String marked = ArabicSpelling.write(sounds, false).get(0);
        if (!ArabicSpelling.shaddasWithin(citation, marked)) {
            throw misfit(citation, verbClass);
        }
    }

    private static IllegalArgumentException misfit(String citation, VerbClass verbClass) {
        return new IllegalArgumentException("'" + citation + "' is not the past (he ...) of a verb of class "
                + verbClass.label() + "; write it with its hamza and final ya or alef, or give another class");
    }

    private static String letters(String citation) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < citation.length(); i++) {
            char c = citation.charAt(i);
            if (!Folding.isSilent(c)) {
                out.append("أإؤئ".indexOf(c) >= 0 ? 'ء' : c);
            }
        }
        return out.toString();
    }

    /** What the citation form of a stem looks like, one group for each radical. */
    private static Pattern shape(String stem) {
        StringBuilder out = new StringBuilder();
        String before = stem.split("/")[0];
        String body = before.replaceAll("[ai][yw]$", "");
        for (int i = 0; i < body.length(); i++) {
            if (i == 0 || body.charAt(i) != body.charAt(i - 1)) {
                out.append(shape(body.charAt(i), i));
            }
        }
        return Pattern.compile(out + ending(before));
    }

    private static String ending(String stem) {
        return stem.endsWith("ay") ? "[ىا]" : stem.endsWith("aw") ? "ا" : stem.endsWith("iy") ? "ي" : "";
    }

    private static String shape(char sound, int index) {
        return switch (sound) {
            case '1' -> "(?<r1>[^اى])";
            case '2' -> "(?<r2>[^اى])";
            case '3' -> "(?<r3>[^اى])";
            case '4' -> "(?<r4>[^اى])";
            case 'A' -> "ا";
            case 't' -> "ت";
            case 'n' -> "ن";
            case 's' -> "س";
            case '\'' -> "ء";
            default -> index == 0 ? "ا" : "";
        };
    }

    private static char radical(Matcher fit, char digit) {
        String group = "(?<r" + digit + ">";
        return fit.pattern().pattern().contains(group) ? fit.group("r" + digit).charAt(0) : ' ';
    }
}
