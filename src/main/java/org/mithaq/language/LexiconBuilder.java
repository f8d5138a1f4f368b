package org.mithaq.language;

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
        for (WordForm form : ArabicVerb.inflect(citation, entry.substring(blank + 1))) {
            lexicon.add(form.form(), form.stemBeforeSuffix(), new Term(category, citation, value, form));
        }
    }

    /** A noun or participle in all its forms; a phrase only as written. */
    void noun(String entry, Category category, String value) {
        Term term = new Term(category, entry, value, null);
        if (entry.indexOf(' ') >= 0) {
            lexicon.add(entry, term);
            return;
        }
        for (NounForm form : ArabicNoun.inflect(entry)) {
            lexicon.add(form.form(), form.stemBeforeSuffix(), term);
        }
    }

    /** Words and phrases by value: {@code value: [phrase, ...]}; they are taken as written. */
    void phrases(Node node, Category category, Set<String> values) {
        for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
            if (!values.isEmpty() && !values.contains(entry.getKey())) {
                throw entry.getValue().fault("is not one of " + new java.util.TreeSet<>(values));
            }
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
