package org.mithaq.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Hit;

/**
 * Reads personal names that no table knows. After a title, a run of words that are no common words of the language is a
 * name; words that occur in known persons' names and the small words inside names count as such.
 */
final class NameReader {
    private static final Set<String> LINKS = Set.of(
            "بن", "ابن", "بنت", "ال", "ابو", "ابا", "عبد", "ام", "ولد", "اولد", "دي", "دو", "فان", "فون", "لو", "ديل",
            "دا", "سان", "ماك", "ذو", "با");
    private static final Set<Category> GRAMMAR =
            Set.of(Category.PREPOSITION, Category.BOUNDARY, Category.ADVERB, Category.OFFICE, Category.HONORIFIC);
    /** A surname that tells where a family is from or what it does, often a common word too: "al-Bukhari". */
    private static final Pattern ORIGIN = Pattern.compile("ال.{3,}ي");

    private static final int LONGEST = 6;

    /** A foreign name that begins with a w of its own: "Westphal". */
    private static final Pattern OWN_WAW = Pattern.compile("و[وي].{3,}");

    private final Words words;
    private final Set<String> nameWords;
    private final Surnames surnames;

    /**
     * Reads in one sentence; {@code nameWords} are the folded words of the names of all known persons, {@code surnames}
     * the short names of the article.
     */
    NameReader(Words words, Set<String> nameWords, Surnames surnames) {
        this.words = words;
        this.nameWords = nameWords;
        this.surnames = surnames;
    }

    /** Index after the name that begins at {@code from}, or {@code from} where none does. */
    int end(int from) {
        int at = from;
        int end = from;
        int count = 0;
        while (at < words.size() && count < LONGEST) {
            if (count > 0 && words.beginsTime(at)) {
                break;
            }
            if (LINKS.contains(words.form(at)) || (count > 0 && isHyphen(at))) {
                at++;
            } else if (isName(at, count) || isHouse(at, count)) {
                at++;
                end = at;
                count++;
            } else {
                break;
            }
        }
        boolean strange = count == 1 && !isKnown(words.form(end - 1));
        return strange ? from : end;
    }

    /** "Al al-Shaykh": what stands behind the word for a family's house is its name, whatever else it means. */
    private boolean isHouse(int at, int before) {
        return before > 0 && words.is(at - 1, "ال") && words.form(at).startsWith("ال");
    }

    /** Whether a small word that links names stands at a token: a known name then goes on. */
    boolean goesOn(int at) {
        return LINKS.contains(words.form(at));
    }

    private boolean isKnown(String form) {
        return nameWords.contains(form) || surnames.knows(form);
    }

    private boolean isHyphen(int at) {
        return words.is(at, "-", "–") && words.adjacent(at) && words.adjacent(at + 1);
    }

    /** Whether the word can be part of a name; {@code before} words of the name stand before it. */
    boolean isName(int at, int before) {
        String form = words.form(at);
        if (!words.isWord(at) || form.length() < 2 || Character.isDigit(form.charAt(0)) || isLatin(form)) {
            return false;
        }
        boolean conjunct = form.startsWith("و") && isKnown(form.substring(1));
        if (before > 0 && conjunct) {
            return false;
        }
        boolean fathered = before == 0 && !conjunct && words.is(at + 1, "بن", "ابن", "بنت");
        if (fathered && !words.has(at, Category.HONORIFIC)) {
            return true;
        }
        if (isKnown(form)) {
            return !isGrammar(at) && !isLongState(at) && !isCapital(at);
        }
        if (before == 1 && isFamily(at)) {
            return true;
        }
        if (before > 0 && form.startsWith("و") && !OWN_WAW.matcher(form).matches()) {
            return false;
        }
        boolean origin = before > 0 && ORIGIN.matcher(form).matches() && isKnown(words.form(at - 1));
        return words.matches(at).isEmpty() && !isPlaceOrState(at) && (origin || !words.isCommon(at));
    }

    /** A common word with the article right behind one known name: "Ahmad al-Khatib". */
    private boolean isFamily(int at) {
        return words.form(at).startsWith("ال")
                && words.form(at).length() > 4
                && isKnown(words.form(at - 1))
                && words.matches(at).isEmpty()
                && !isPlaceOrState(at);
    }

    /** A state or its capital: where somebody goes, rather than his name. */
    private boolean isCapital(int at) {
        return words.hit(at)
                .filter(hit -> hit.proclitic().isEmpty()
                        && (Senses.capital(hit).isPresent() || Senses.state(hit).isPresent()))
                .isPresent();
    }

    /** A state of several words, such as North Korea, whose first word also occurs in a name. */
    private boolean isLongState(int at) {
        return words.hit(at)
                .filter(hit -> hit.length() > 1 && hit.proclitic().isEmpty())
                .filter(hit -> Senses.state(hit).isPresent())
                .isPresent();
    }

    private boolean isGrammar(int at) {
        for (Match match : words.matches(at)) {
            boolean clause = match.term().is(Category.BOUNDARY)
                    && match.split().preposition().isEmpty();
            if (clause
                    || (match.split().isWhole() && GRAMMAR.contains(match.term().category()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceOrState(int at) {
        Optional<Hit> hit = words.hit(at);
        boolean where = hit.filter(found -> found.proclitic().equals("ب"))
                .filter(found -> Senses.place(found).isPresent()
                        || Senses.capital(found).isPresent()
                        || Senses.state(found).isPresent())
                .isPresent();
        return where || (hit.isPresent() && hit.get().proclitic().isEmpty());
    }

    private static boolean isLatin(String form) {
        return form.charAt(0) < 0x250;
    }
}
