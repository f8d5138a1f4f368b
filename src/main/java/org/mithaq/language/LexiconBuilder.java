package org.mithaq.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mithaq.language.Term.Category;
import org.mithaq.text.Folding;

/** Fills a {@link Lexicon}: inflects verbs by their class and nouns by their shape, takes phrases as they are. */
final class LexiconBuilder {
    private final Lexicon lexicon = new Lexicon();

    Lexicon lexicon() {
        return lexicon;
    }

    /** A verb written as citation form and class: {@code وقّع II}. */
    void verb(String place, String entry, Category category, String value) {
        int blank = entry.lastIndexOf(' ');
        if (blank < 0) {
            throw new PackException(place, "the verb '" + entry + "' needs its class behind it, as in 'وقّع II'");
        }
        String citation = entry.substring(0, blank);
        Set<Object> seen = new HashSet<>();
        for (WordForm form : inflect(place, citation, entry.substring(blank + 1))) {
            boolean told = form.person() == 3 || form.voice() == Voice.ACTIVE;
            if (form.tense() != Tense.IMPERATIVE
                    && told
                    && seen.add(Set.of(form.form(), form.stemBeforeSuffix() + "+", form.tense(), form.voice()))) {
                lexicon.add(form.form(), form.stemBeforeSuffix(), new Term(category, entry, value, form));
            }
        }
    }

    /** Verbs by value, {@code value: [citation class, ...]}, in all their forms. */
    void verbs(Node node, Category category) {
        node.entries()
                .forEach((value, list) -> list.texts().forEach(verb -> verb(list.place(), verb, category, value)));
    }

    private static Iterable<WordForm> inflect(String place, String citation, String verbClass) {
        try {
            return ArabicVerb.inflect(citation, verbClass);
        } catch (IllegalArgumentException fault) {
            throw new PackException(place, String.valueOf(fault.getMessage()));
        }
    }

    /** A noun or participle in all its forms; a phrase, or a word with its article, only as written. */
    void noun(String entry, Category category, String value) {
        Term term = new Term(category, entry, value, null);
        if (entry.indexOf(' ') >= 0 || entry.startsWith("ال") || entry.length() < 3) {
            lexicon.add(entry, term);
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (NounForm form : ArabicNoun.inflect(entry, pattern(entry, category))) {
            String beforePronoun = form.findStemBeforeSuffix().orElse("");
            if (seen.add(form.form() + "+" + beforePronoun)) {
                lexicon.add(form.form(), beforePronoun, term);
            }
        }
    }

    private static NounPattern pattern(String entry, Category category) {
        if (category == Category.EVENT_PARTICIPLE || category == Category.OFFICE) {
            return entry.endsWith("ة") ? NounPattern.PLURAL_AT : NounPattern.PARTICIPLE;
        }
        return entry.endsWith("ات") ? NounPattern.PLURAL_ONLY : NounPattern.PLURAL_AT;
    }

    /** Words and phrases by value, {@code value: [phrase, ...]}, taken as written. */
    void phrases(Node node, Category category) {
        for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
            for (String phrase : entry.getValue().texts()) {
                lexicon.add(phrase, new Term(category, Folding.fold(phrase), entry.getKey(), null));
            }
        }
    }

    /** Nouns by value, in all their forms. */
    void nouns(Node node, Category category) {
        node.entries().forEach((value, list) -> list.texts().forEach(noun -> noun(noun, category, value)));
    }
}
