package org.mithaq.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.reference.Entity;
import org.mithaq.reference.ReferenceTables;

/** Names asked of an index of the real reference tables. */
class RankingTest {
    private static final NameIndex TABLES = NameIndex.of(tables());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Sergei Lavrow, person/sergey-lavrov",
        "Сергеем Лавровым, person/sergey-lavrov",
        "Antonio Gutteres, person/antonio-guterres",
        "أنطونيو جوتيريس, person/antonio-guterres",
        "Gurbanguly Berdymukhammedov, person/gurbanguly-berdimuhamedow",
        "ولروسيا, state/RU",
        "Russian Federation, state/RU",
        "Abdelfattah Sisi, person/abdel-fattah-el-sisi",
        "Мухаммед ибн Салман, person/mohammad-bin-salman"
    })
    void putsTheOneThatIsMeantFirst(String name, String id) {
        assertThat(ask(name).get(0).entity().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "Ωμέγα", "؟!", "12345"})
    void findsNobodyInNonsense(String name) {
        assertThat(ask(name)).isEmpty();
    }

    @Test
    void everyNameOfTheTablesLeadsToItsEntity() {
        List<String> lost = new ArrayList<>();
        int asked = 0;
        for (Named entity : tables()) {
            for (Name name : entity.names()) {
                asked++;
                if (!TABLES.exact(name.text()).contains(entity)) {
                    lost.add(name.text());
                }
            }
        }
        assertThat(asked).isGreaterThan(5_000);
        assertThat(lost).isEmpty();
    }

    @Test
    void surnameThatOnlyArticlesUseIsNoMatch() {
        Named person =
                named("person/a", new Name("Ana Torvani", "en", true, true), new Name("Torvani", "en", false, false));
        List<Candidate> found =
                new Ranking(NameIndex.of(List.of(person))).candidates(new Question("Torvani", Set.of(), List.of(), 5));

        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.match()).isFalse();
            assertThat(candidate.score()).isEqualTo(90);
        });
    }

    @Test
    void commonWordsDoNotMakeQuestionsSlow() {
        List<Named> many = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            many.add(named("person/" + i, new Name("Mohamed Family" + i, "en", true, true)));
        }
        Ranking ranking = new Ranking(NameIndex.of(many));
        long begin = System.nanoTime();

        List<Candidate> found = ranking.candidates(new Question("Muhammad Familly777", Set.of(), List.of(), 5));

        assertThat(found.get(0).entity().id()).isEqualTo("person/777");
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    private static List<Candidate> ask(String name) {
        return new Ranking(TABLES).candidates(new Question(name, Set.of(), List.of(), 5));
    }

    private static Named named(String id, Name... names) {
        return new Named(id, Kind.PERSON, List.of(names), null, null, null, List.of(), true, 0);
    }

    private static List<Named> tables() {
        ReferenceTables tables = ReferenceTables.load();
        return Stream.of(Entity.Kind.values())
                .flatMap(kind -> tables.entities(kind).stream())
                .map(RankingTest::named)
                .toList();
    }

    private static Named named(Entity entity) {
        List<Name> names = new ArrayList<>();
        names.add(new Name(entity.label(), "en", true, true));
        entity.english().forEach(name -> names.add(new Name(name, "en", false, true)));
        entity.arabic().forEach(name -> names.add(new Name(name, "ar", false, true)));
        entity.russian().forEach(name -> names.add(new Name(name, "ru", false, true)));
        String kind = entity.kind().name();
        String id = kind.toLowerCase(Locale.ROOT) + "/" + entity.id();
        return new Named(id, Kind.valueOf(kind), names, entity.qid(), null, null, List.of(), true, 0);
    }
}
