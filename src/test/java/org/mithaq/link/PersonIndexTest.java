package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.reference.Entity;
import org.mithaq.reference.ReferenceTables;

/** The index against a look at every name of the tables. */
class PersonIndexTest {
    private static final ReferenceTables TABLES = ReferenceTables.load();
    private static final List<NameWords> NAMES = new ArrayList<>();
    private static final List<Entity> OWNERS = new ArrayList<>();

    static {
        for (Entity person : TABLES.entities(Entity.Kind.PERSON)) {
            Stream.of(person.arabic(), person.russian(), person.english(), List.of(person.label()))
                    .flatMap(List::stream)
                    .map(NameWords::of)
                    .distinct()
                    .forEach(name -> {
                        NAMES.add(name);
                        OWNERS.add(person);
                    });
        }
    }

    @Test
    void findsWhoeverALookAtEveryNameFinds() {
        PersonIndex index = new PersonIndex(TABLES);
        int like = 0;
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i += 20) {
            Set<Entity> found = new HashSet<>();
            index.like(NAMES.get(i), null)
                    .forEach(one -> found.add(TABLES.terms().persons().get(one.person())));
            for (int j = 0; j < NAMES.size(); j++) {
                Likeness likeness = Likeness.of(NAMES.get(i), NAMES.get(j));
                like += likeness == Likeness.NONE ? 0 : 1;
                if (likeness != Likeness.NONE && !found.contains(OWNERS.get(j))) {
                    lost.add(NAMES.get(i).text() + " / " + NAMES.get(j).text() + ": " + likeness);
                }
            }
        }

        assertThat(like).isGreaterThan(500);
        assertThat(lost).as(lost.toString()).hasSizeLessThanOrEqualTo(like / 100);
    }

    @Test
    void printsLeaveOutNobodyWhoIsLike() {
        long[] prints = NAMES.stream().mapToLong(Prints::of).toArray();
        int left = 0;
        for (int i = 0; i < NAMES.size(); i += 20) {
            for (int j = 0; j < NAMES.size(); j++) {
                if (!Prints.mayBeLike(prints[i], prints[j])) {
                    left++;
                    assertThat(Likeness.of(NAMES.get(i), NAMES.get(j)))
                            .as(NAMES.get(i).text() + " / " + NAMES.get(j).text())
                            .isEqualTo(Likeness.NONE);
                }
            }
        }
        assertThat(left).isGreaterThan(NAMES.size());
    }

    @Test
    void numbersAreFoundUnderTheirKeysUnlessTooManyAreThere() {
        Postings postings = new Postings();
        for (int i = 0; i < 3_000; i++) {
            postings.add("key " + i % 1_000, i);
        }
        postings.sort();

        assertThat(postings.of(List.of("key 7"), 3)).containsExactly(7, 1_007, 2_007);
        assertThat(postings.of(List.of("key 8", "key 7", "key 8"), 3))
                .containsExactly(7, 8, 1_007, 1_008, 2_007, 2_008);
        assertThat(postings.of(List.of("key 7"), 2)).isEmpty();
        assertThat(postings.of(List.of("key"), 3)).isEmpty();
    }

    @Test
    void storedNamesAreTheNames() {
        NameStore store = new NameStore();
        for (int i = 0; i < NAMES.size(); i++) {
            store.add(NAMES.get(i), 100_000 + i);
        }
        store.trim();

        int number = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(store.get(number)).isEqualTo(NAMES.get(i));
            assertThat(store.prints(new int[] {number})).containsExactly(Prints.of(NAMES.get(i)));
            assertThat(store.owner(number)).isEqualTo(100_000 + i);
            number = store.next(number);
        }
        assertThat(number).isEqualTo(store.next());
    }
}
