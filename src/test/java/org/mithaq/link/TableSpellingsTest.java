package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.extract.Actor;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;

/**
 * Measures clusters on the names of the reference tables, as if nobody knew whose they are: each name of several words, in
 * three languages, is someone's beside the state, and where it says so the office, that the person held last. The rules
 * were made with one half of the persons in view; the other half shows what they are worth.
 */
class TableSpellingsTest {
    private static final ReferenceTables TABLES = ReferenceTables.load();

    @ParameterizedTest(name = "half {0}, {1}, office {2}, state {3}")
    @CsvSource({
        "0, ar, true, true",
        "0, ar, false, true",
        "0, ar, false, false",
        "0, all, true, true",
        "0, all, false, true",
        "1, ar, true, true",
        "1, ar, false, true",
        "1, ar, false, false",
        "1, all, true, true",
        "1, all, false, true"
    })
    void spellingsOfOnePersonComeTogether(int half, String language, boolean office, boolean state) {
        Map<String, String> persons = new HashMap<>();
        List<Occurrence> occurrences = new ArrayList<>();
        TABLES.entities(Entity.Kind.PERSON).stream()
                .filter(inHalf(half))
                .filter(person -> !TABLES.holdings(person.id()).isEmpty())
                .forEach(person -> names(person, language).forEach((name, tag) -> {
                    Occurrence one = occurrence(person, name, tag, office, state);
                    persons.put(one.subject(), persons.containsKey(one.subject()) ? one.subject() : person.id());
                    occurrences.add(one);
                }));

        PairFigures figures = new PairFigures(occurrences, persons);

        System.out.println("half " + half + ", " + language + (office ? ", office" : "") + (state ? ", state" : "")
                + ": " + figures.text());
        assertThat(figures.precision()).as(figures.text()).isGreaterThanOrEqualTo(state ? 0.99 : 0.95);
        assertThat(figures.recall()).as(figures.text()).isGreaterThanOrEqualTo(state ? 0.5 : 0.3);
    }

    private static Predicate<Entity> inHalf(int half) {
        return person -> Math.floorMod(person.id().hashCode(), 2) == half;
    }

    private static Map<String, String> names(Entity person, String language) {
        Map<String, String> names = new HashMap<>();
        person.arabic().forEach(name -> names.put(name, "ar"));
        if (!language.equals("ar")) {
            person.russian().forEach(name -> names.put(name, "ru"));
            person.english().forEach(name -> names.put(name, "en"));
            names.put(person.label(), "en");
        }
        names.keySet().removeIf(name -> NameWords.of(name).size() < 2);
        return names;
    }

    private static Occurrence occurrence(Entity person, String name, String tag, boolean office, boolean state) {
        OfficeHolding last = TABLES.holdings(person.id()).get(0);
        String of = last.state().isEmpty() ? last.organization() : last.state();
        Actor actor =
                new Actor(Actor.Kind.PERSON, null, name, name, null, state ? of : null, office ? last.office() : null);
        return new Occurrence(
                Naming.of(actor, null, null, "x").id(),
                Actor.Kind.PERSON,
                name,
                true,
                tag,
                name,
                office ? last.office() : "",
                state ? of : "",
                "unknown",
                List.of(),
                "",
                "x");
    }
}
