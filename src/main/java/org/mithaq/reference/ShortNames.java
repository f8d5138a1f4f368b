package org.mithaq.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shorter forms of Arabic names of persons: without the family ({@code آل سعود}) and without the fathers behind the
 * first ({@code محمد بن سلمان} from {@code محمد بن سلمان بن عبدالعزيز آل سعود}). A form that two persons share is
 * left out.
 */
final class ShortNames {
    private final Map<List<String>, Set<Entity>> owners = new HashMap<>();

    /** Notes the short forms of a person's name. */
    void add(Entity person, List<String> words) {
        for (List<String> shorter : shorten(words)) {
            List<String> steps = NameForms.ARABIC.steps(shorter);
            if (steps.size() > 1) {
                owners.computeIfAbsent(steps, absent -> new LinkedHashSet<>()).add(person);
            }
        }
    }

    /** The forms of one person alone. */
    Map<List<String>, Entity> unambiguous() {
        Map<List<String>, Entity> unambiguous = new HashMap<>();
        owners.forEach((steps, persons) -> {
            if (persons.size() == 1) {
                unambiguous.put(steps, persons.iterator().next());
            }
        });
        return unambiguous;
    }

    private static List<List<String>> shorten(List<String> words) {
        int family = words.lastIndexOf("ال");
        int end = family > 0 ? family : words.size();
        int secondFather = secondFather(words.subList(0, end));
        List<List<String>> shorter = new ArrayList<>();
        if (end < words.size()) {
            shorter.add(words.subList(0, end));
        }
        if (secondFather > 0) {
            List<String> head = words.subList(0, secondFather);
            shorter.add(head);
            List<String> withFamily = new ArrayList<>(head);
            withFamily.addAll(words.subList(end, words.size()));
            shorter.add(withFamily);
        }
        return shorter;
    }

    private static int secondFather(List<String> words) {
        int first = words.indexOf("بن");
        int last = words.lastIndexOf("بن");
        if (first < 1 || last == first) {
            return -1;
        }
        return first + 1 + words.subList(first + 1, words.size()).indexOf("بن");
    }
}
