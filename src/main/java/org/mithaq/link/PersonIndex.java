package org.mithaq.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;

/**
 * Finds the persons whose names, in any language, are somewhat like a name, among a million. Names of several words are
 * found by all their words, or by two, of which one is the first or the last and the other sounds the same or is long
 * and begins or ends the same; a surname or first name alone by what its bearers served, where the article tells that.
 */
final class PersonIndex {
    /** A key that more names share than this finds nobody: with it alone nobody could be told apart. */
    private static final int SHARED = 500;

    /** Only words of so many letters may differ in one that is heard; see {@link Word#isNear}. */
    private static final int LONG = 6;

    private static final int END = 3;
    private static final String NOTHING = "-";

    private final List<Entity> persons;
    /** All names of all persons, those of one in a row. */
    private final List<NameWords> names = new ArrayList<>();

    private final Prints prints = new Prints();
    private int[] owners = new int[1024];
    private final Postings postings = new Postings();

    PersonIndex(ReferenceTables tables) {
        this.persons = List.copyOf(tables.entities(Entity.Kind.PERSON));
        Map<Word, Word> shared = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            add(i, served(tables.holdings(persons.get(i).id())), shared);
        }
        postings.sort();
    }

    private void add(int person, Set<String> served, Map<Word, Word> shared) {
        for (NameWords name :
                names(persons.get(person)).map(NameWords::of).distinct().toList()) {
            int number = names.size();
            wholeKeys(name, key -> postings.add(key, number));
            pairKeys(name, key -> postings.add(key, number));
            served.forEach(of -> singleKeys(name.first(), name.last(), of, key -> postings.add(key, number)));
            singleKeys(name.first(), name.last(), "", key -> postings.add(key, number));
            if (name.size() == 1) {
                postings.add(only(name.first()), number);
            }
            names.add(name.sharing(shared));
            prints.put(number, name);
            if (number == owners.length) {
                owners = Arrays.copyOf(owners, number * 2);
            }
            owners[number] = person;
        }
    }

    private static Stream<String> names(Entity person) {
        return Stream.of(person.arabic(), person.russian(), person.english(), List.of(person.label()))
                .flatMap(List::stream);
    }

    /** Ids of the states and bodies that someone served. */
    private static Set<String> served(List<OfficeHolding> holdings) {
        Set<String> served = new TreeSet<>();
        for (OfficeHolding holding : holdings) {
            served.add(holding.state().isEmpty() ? holding.organization() : holding.state());
        }
        return served.isEmpty() ? Set.of(NOTHING) : served;
    }

    private static void wholeKeys(NameWords name, Consumer<String> take) {
        take.accept("= " + name.text());
        if (!name.sounds().isEmpty()) {
            take.accept("~ " + name.sounds());
        }
    }

    /** Two words of which one is the first or the last. */
    private static void pairKeys(NameWords name, Consumer<String> take) {
        int last = name.size() - 1;
        for (int i = 1; i <= last; i++) {
            pair(name.first(), name.word(i), take);
            ends(name.first(), name.word(i), "<", take);
            if (i < last) {
                pair(name.word(i), name.last(), take);
            }
        }
        if (last > 0) {
            ends(name.last(), name.first(), ">", take);
        }
    }

    private static void pair(Word one, Word other, Consumer<String> take) {
        take.accept("2 " + key(one) + " " + key(other));
    }

    /** A word with the ends of a long one in which letters may be wrong. */
    private static void ends(Word heard, Word spelt, String place, Consumer<String> take) {
        String text = spelt.text().length() < LONG ? "" : spelt.heard();
        if (text.length() >= END) {
            take.accept(place + key(heard) + " " + text.substring(0, END));
            take.accept(place + key(heard) + " -" + text.substring(text.length() - END));
        }
    }

    private static void singleKeys(Word first, Word last, String of, Consumer<String> take) {
        take.accept("f " + key(first) + " " + of);
        take.accept("l " + key(last) + " " + of);
    }

    private static String only(Word word) {
        return "1 " + key(word);
    }

    private static String key(Word word) {
        return word.sounds().isEmpty() ? word.text() : word.sounds();
    }

    /** A person, and how alike the nearest of the names is. */
    record Like(Entity person, Likeness likeness) {}

    /**
     * Those of whom a name is like this one, with how alike the nearest is.
     *
     * @param told ids of the state or body that the article names beside it; null where it names none
     */
    List<Like> like(NameWords name, @Nullable Set<String> told) {
        Numbers found = new Numbers();
        Consumer<String> look = key -> found.add(postings.of(key, SHARED));
        wholeKeys(name, look);
        if (name.size() > 1) {
            pairKeys(name, look);
            look.accept(only(name.first()));
            look.accept(only(name.last()));
        } else if (told == null) {
            singleKeys(name.first(), name.last(), "", look);
        } else {
            told.forEach(of -> singleKeys(name.first(), name.last(), of, look));
            singleKeys(name.first(), name.last(), NOTHING, look);
        }
        return nearest(name, found.distinct());
    }

    /** Whether the name could be a spelling of one of the person's. */
    static boolean isLoose(NameWords name, Entity person) {
        return names(person).anyMatch(known -> Likeness.isLoose(name, NameWords.of(known)));
    }

    private List<Like> nearest(NameWords name, int[] found) {
        List<Like> like = new ArrayList<>();
        long print = Prints.of(name);
        int person = -1;
        Likeness best = Likeness.NONE;
        for (int number : found) {
            if (!prints.mayBeLike(print, number)) {
                continue;
            }
            if (owners[number] != person) {
                put(like, person, best);
                person = owners[number];
                best = Likeness.NONE;
            }
            Likeness likeness = Likeness.of(name, names.get(number));
            best = likeness.compareTo(best) < 0 ? likeness : best;
        }
        put(like, person, best);
        return like;
    }

    private void put(List<Like> like, int person, Likeness best) {
        if (best != Likeness.NONE) {
            like.add(new Like(persons.get(person), best));
        }
    }

    /** Numbers that were found, some of them more than once. */
    private static final class Numbers {
        private int[] numbers = new int[64];
        private int size;

        void add(int[] more) {
            if (size + more.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(numbers.length * 2, size + more.length));
            }
            System.arraycopy(more, 0, numbers, size, more.length);
            size += more.length;
        }

        int[] distinct() {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, kept);
        }
    }
}
