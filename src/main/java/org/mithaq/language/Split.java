package org.mithaq.language;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to cut a written Arabic word into clitics and core: {@code وبالرياض} is {@code و + ب + ال + رياض}, but
 * {@code وزير} is whole. Which cut holds is settled by what the lexicon knows, never here.
 *
 * @param conjunction {@code و}, {@code ف} or empty
 * @param preposition {@code ب}, {@code ل}, {@code ك}, {@code س} (the future sign) or empty
 * @param article whether {@code ال} stands before the core
 * @param core what is left
 * @param pronoun attached pronoun, such as {@code ه} or {@code هما}, or empty
 */
public record Split(String conjunction, String preposition, boolean article, String core, String pronoun) {
    private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
    private static final List<String> PREPOSITIONS = List.of("", "ب", "ل", "ك", "س");
    private static final List<String> PRONOUNS = List.of("", "ه", "ها", "هما", "هم", "هن", "نا", "ي", "ك", "كم");

    /** All cuts of a folded word that leave a core of at least two letters, the least cut first. */
    public static List<Split> of(String form) {
        List<Split> cuts = new ArrayList<>();
        for (String conjunction : CONJUNCTIONS) {
            if (form.startsWith(conjunction)) {
                cutPrepositions(form.substring(conjunction.length()), conjunction, cuts);
            }
        }
        return cuts;
    }

    private static void cutPrepositions(String rest, String conjunction, List<Split> cuts) {
        for (String preposition : PREPOSITIONS) {
            if (rest.startsWith(preposition)) {
                cutArticle(rest.substring(preposition.length()), conjunction, preposition, cuts);
            }
        }
    }

    private static void cutArticle(String rest, String conjunction, String preposition, List<Split> cuts) {
        cutPronouns(rest, conjunction, preposition, false, cuts);
        if (rest.startsWith("ال")) {
            cutPronouns(rest.substring(2), conjunction, preposition, true, cuts);
        } else if (preposition.equals("ل") && rest.startsWith("ل")) {
            cutPronouns(rest.substring(1), conjunction, preposition, true, cuts);
        }
    }

    private static void cutPronouns(
            String rest, String conjunction, String preposition, boolean article, List<Split> cuts) {
        for (String pronoun : PRONOUNS) {
            int length = rest.length() - pronoun.length();
            if (length >= 2 && rest.endsWith(pronoun) && !(article && !pronoun.isEmpty())) {
                cuts.add(new Split(conjunction, preposition, article, rest.substring(0, length), pronoun));
            }
        }
    }

    /** Whether the word is read whole. */
    public boolean isWhole() {
        return conjunction.isEmpty() && preposition.isEmpty() && !article && pronoun.isEmpty();
    }

    /** Length of all that is cut off before the core. */
    public int proclitics() {
        return conjunction.length() + preposition.length() + (article ? 2 : 0);
    }
}
