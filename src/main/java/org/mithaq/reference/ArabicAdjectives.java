package org.mithaq.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The inflected forms of nationality adjectives, folded: from {@code روسي} also {@code روسيه}, {@code روسيان},
 * {@code روسيين}, {@code روسيون}, {@code روسيتان}, {@code روسيتين}, {@code روسيات}, each also with the article. The
 * accusative {@code روسيا} is left out: it is the name of the state.
 */
final class ArabicAdjectives {
    private static final List<String> ENDINGS = List.of("", "ه", "ان", "ين", "ون", "تان", "تين", "ات");

    private ArabicAdjectives() {}

    /** The forms of one adjective or name of a people, each cut in words. */
    static Set<List<String>> forms(String adjective) {
        List<String> words = NameForms.words(adjective);
        Set<List<String>> forms = new LinkedHashSet<>();
        if (words.stream().allMatch(word -> word.endsWith("ي"))) {
            ENDINGS.forEach(ending -> addWithArticle(forms, attach(words, 0, ending)));
        } else if (words.get(words.size() - 1).endsWith("ي")) {
            ENDINGS.forEach(ending -> addWithArticle(forms, attach(words, words.size() - 1, ending)));
        } else {
            addWithArticle(forms, words);
        }
        return forms;
    }

    private static List<String> attach(List<String> words, int from, String ending) {
        List<String> attached = new ArrayList<>(words);
        for (int i = from; i < attached.size(); i++) {
            attached.set(i, attached.get(i) + ending);
        }
        return attached;
    }

    private static void addWithArticle(Set<List<String>> forms, List<String> words) {
        forms.add(words);
        List<String> first = new ArrayList<>(words);
        first.set(0, "ال" + words.get(0));
        forms.add(first);
        if (words.size() > 1) {
            forms.add(words.stream().map(word -> "ال" + word).toList());
        }
    }
}
