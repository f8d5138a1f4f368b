package org.mithaq.reference;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.Folding;

/**
 * How the words of a name are compared. Both the names of the tables and the tokens of a text pass through here, so
 * that {@code عبد الله} and {@code عبدالله}, {@code آل ثاني} and {@code الثاني}, {@code ابن} and {@code بن} are equal.
 */
enum NameForms {
    /** Arabic: words that lean on the next one are joined to it, and a first word may carry proclitics. */
    ARABIC,
    /** Languages whose words stand alone. */
    PLAIN;

    private static final String GAPS = "\"'`«»“”„‘’‹›-‐‑–—";

    /** The rules of a language, given by its BCP 47 tag. */
    static NameForms of(String language) {
        return language.equals("ar") || language.startsWith("ar-") ? ARABIC : PLAIN;
    }

    /** The folded words of a name, nothing joined. */
    static List<String> words(String name) {
        return pieces(Folding.fold(name));
    }

    /** The words of a name as they are compared. */
    List<String> steps(List<String> words) {
        List<String> steps = new ArrayList<>(words.size());
        String pending = "";
        for (int i = 0; i < words.size(); i++) {
            String word = pending + word(words.get(i));
            if (pending.isEmpty() && leans(word) && i + 1 < words.size()) {
                pending = word;
            } else {
                steps.add(word);
                pending = "";
            }
        }
        return steps;
    }

    /** The words of a name as they are compared, in one string. */
    String key(String name) {
        return String.join(" ", steps(words(name)));
    }

    /** A folded token as it is compared. */
    String word(String form) {
        if (this == ARABIC) {
            return form.equals("ابن") ? "بن" : form;
        }
        return form.endsWith("'s") || form.endsWith("’s") ? form.substring(0, form.length() - 2) : form;
    }

    /** Whether the word is compared together with the one behind it. */
    boolean leans(String word) {
        return this == ARABIC && (word.equals("عبد") || word.equals("ال") || word.equals("ابو"));
    }

    /** Whether the token is a quotation mark or a dash, which may stand inside a name. */
    static boolean isGap(String form) {
        return form.length() == 1 && GAPS.indexOf(form.charAt(0)) >= 0;
    }

    /** The stretches of letters, digits and plus signs in a folded form. */
    static List<String> pieces(String form) {
        List<String> pieces = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= form.length(); i++) {
            char c = i < form.length() ? form.charAt(i) : ' ';
            boolean inside = Character.isLetterOrDigit(c);
            if (!inside && begin >= 0) {
                pieces.add(form.substring(begin, i));
                begin = -1;
            } else if (inside && begin < 0) {
                begin = i;
            }
            if (c == '+') {
                pieces.add("+");
            }
        }
        return pieces;
    }

    /** Whether the form is one piece. */
    static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetterOrDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word without the hamza, whose seat writers choose differently. */
    static String loosen(String word) {
        boolean free = word.indexOf('ء') < 0 && word.indexOf('ئ') < 0 && word.indexOf('ؤ') < 0;
        return free ? word : word.replace("ء", "").replace('ئ', 'ي').replace('ؤ', 'و');
    }
}
