package org.mithaq.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.reference.Entity;

/** Finds the persons whose names, in any language, are somewhat like a name. */
final class PersonIndex {
    /** A word that more persons share than this finds nobody: with it alone nobody could be told apart. */
    private static final int SHARED = 500;

    private final Map<Entity, List<NameWords>> names = new HashMap<>();
    private final Map<String, List<Entity>> byName = new HashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();

    PersonIndex(Collection<Entity> persons) {
        persons.forEach(this::add);
    }

    private void add(Entity person) {
        List<NameWords> all = names(person).map(NameWords::of).distinct().toList();
        names.put(person, all);
        for (NameWords name : all) {
            put(byName, name.text(), person);
            put(byName, name.sounds(), person);
            put(byWord, name.first().sounds(), person);
            put(byWord, name.last().sounds(), person);
        }
    }

    private static Stream<String> names(Entity person) {
        return Stream.of(person.arabic(), person.russian(), person.english(), List.of(person.label()))
                .flatMap(List::stream);
    }

    private static void put(Map<String, List<Entity>> map, String key, Entity person) {
        List<Entity> bearers = map.computeIfAbsent(key, absent -> new ArrayList<>(1));
        if (!key.isEmpty() && !bearers.contains(person)) {
            bearers.add(person);
        }
    }

    /** Who may be meant, in the order of the tables as far as the same word found them. */
    Set<Entity> like(NameWords name) {
        Set<Entity> found = new LinkedHashSet<>(byName.getOrDefault(name.text(), List.of()));
        found.addAll(byName.getOrDefault(name.sounds(), List.of()));
        found.addAll(sharing(name.last().sounds()));
        found.addAll(sharing(name.first().sounds()));
        return found;
    }

    private List<Entity> sharing(String word) {
        List<Entity> bearers = byWord.getOrDefault(word, List.of());
        return bearers.size() > SHARED ? List.of() : bearers;
    }

    /** How alike the name is to that name of the person that is most alike. */
    Likeness likeness(NameWords name, Entity person) {
        return names.getOrDefault(person, List.of()).stream()
                .map(known -> Likeness.of(name, known))
                .min(Likeness::compareTo)
                .orElse(Likeness.NONE);
    }
}
