package org.mithaq.link;

import java.util.ArrayList;
import java.util.List;
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

    /** All names of all persons, those of one in a row. */
    private final NameStore names = new NameStore();

    /** Number of the first name of each person, and of the one behind all. */
    private final int[] firsts;

    private final Postings postings = new Postings();

    PersonIndex(ReferenceTables tables) {
        List<Entity> persons = tables.terms().persons();
        firsts = new int[persons.size() + 1];
        for (int i = 0; i < persons.size(); i++) {
            add(i, persons.get(i), served(tables.holdings(persons.get(i).id())));
            firsts[i + 1] = names.next();
        }
        names.trim();
        postings.sort();
    }

    private void add(int person, Entity entity, Set<String> served) {
        for (NameWords name : names(entity).map(NameWords::of).distinct().toList()) {
            int number = names.next();
            wholeKeys(name, key -> postings.add(key, number));
            pairKeys(name, key -> postings.add(key, number));
            served.forEach(of -> singleKeys(name.first(), name.last(), of, key -> postings.add(key, number)));
            singleKeys(name.first(), name.last(), "", key -> postings.add(key, number));
            if (name.size() == 1) {
                postings.add(only(name.first()), number);
            }
            names.add(name, person);
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
        String sounds = name.sounds();
        if (!sounds.isEmpty()) {
            take.accept("~ " + sounds);
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
            String key = place + key(heard);
            take.accept(key + " " + text.substring(0, END));
            take.accept(key + " -" + text.substring(text.length() - END));
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

    /** The number of a person, and how alike the nearest of the names is. */
    record Like(int person, Likeness likeness) {}

    /**
     * Those of whom a name is like this one, with how alike the nearest is.
     *
     * @param told ids of the state or body that the article names beside it; null where it names none
     */
    List<Like> like(NameWords name, @Nullable Set<String> told) {
        List<String> keys = new ArrayList<>();
        Consumer<String> look = keys::add;
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
        return nearest(name, postings.of(keys, SHARED));
    }

    /** Whether the name could be a spelling of one of the person's. */
    boolean isLoose(NameWords name, int person) {
        for (int number = firsts[person]; number < firsts[person + 1]; number = names.next(number)) {
            if (Likeness.isLoose(name, names.get(number))) {
                return true;
            }
        }
        return false;
    }

    private List<Like> nearest(NameWords name, int[] found) {
        List<Like> like = new ArrayList<>();
        long print = Prints.of(name);
        long[] prints = names.prints(found);
        int person = -1;
        Likeness best = Likeness.NONE;
        for (int i = 0; i < found.length; i++) {
            int number = found[i];
            if (!Prints.mayBeLike(print, prints[i])) {
                continue;
            }
            if (names.owner(number) != person) {
                put(like, person, best);
                person = names.owner(number);
                best = Likeness.NONE;
            }
            if (best != Likeness.EXACT) {
                Likeness likeness = Likeness.of(name, names.get(number));
                best = likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        put(like, person, best);
        return like;
    }

    private static void put(List<Like> like, int person, Likeness best) {
        if (best != Likeness.NONE) {
            like.add(new Like(person, best));
        }
    }
}
