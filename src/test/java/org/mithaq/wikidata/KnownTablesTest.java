package org.mithaq.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.wikidata.Items.day;
import static org.mithaq.wikidata.Items.item;
import static org.mithaq.wikidata.Items.string;
import static org.mithaq.wikidata.Items.with;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Entity.Kind;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;

/** What a dump says of entities that are in the tables already. */
class KnownTablesTest {
    @TempDir
    Path folder;

    private Path known = Path.of("");

    @BeforeEach
    void writeKnownTables() throws IOException {
        known = Files.createDirectories(folder.resolve("known"));
        for (String table : TableSource.TABLES) {
            try (InputStream in = TableSource.classpath().open(table + ".tsv")) {
                Files.copy(in, known.resolve(table + ".tsv"));
            }
        }
        append("people", "rudolf-elphberg\tQ900000060\tRudolf Elphberg\tرودولف الفبرغ\t\t\t\town");
        append("offices", "rudolf-elphberg\tforeign_minister\tForeign Minister\tFR\t\t2003-02-01\t\tno\town");
        append("offices", "rudolf-elphberg\tforeign_minister\tForeign Minister\tDE\t\t2001\t2002\tyes\town");
    }

    @Test
    void keepsAllRowsOfTheKnownTables() {
        ReferenceTables tables = build();
        ReferenceTables before = ReferenceTables.load(known);
        for (Kind kind : Kind.values()) {
            assertThat(tables.entities(kind).stream().map(Entity::id))
                    .startsWith(before.entities(kind).stream().map(Entity::id).toArray(String[]::new));
        }
        assertThat(tables.holdings("sergey-lavrov")).isEqualTo(before.holdings("sergey-lavrov"));
    }

    @Test
    void addsNamesAndGenderToAKnownPersonUnderItsOldId() {
        Entity rudolf = build(rudolf()).find(Kind.PERSON, "rudolf-elphberg").orElseThrow();
        assertThat(rudolf.arabic()).containsExactly("رودولف الفبرغ", "رودولف إلفبرغ");
        assertThat(rudolf.english()).containsExactly("Rudolf the Fifth");
        assertThat(rudolf.source()).isEqualTo("own;wikidata:Q900000060@7060");
        assertThat(build(rudolf()).findGender("rudolf-elphberg")).contains(ReferenceTables.Gender.MALE);
        assertThat(build(rudolf()).find(Kind.PERSON, "Q900000060")).isEmpty();
    }

    @Test
    void completesTheEndOfAKnownTerm() {
        Items.Builder office = item("Q900000061")
                .label("en", "Foreign Minister of France")
                .claim("P279", "Q7330070")
                .claim("P1001", qid("FR"));
        Items.Builder rudolf =
                rudolf().claim("P39", "Q900000061", with("P580", day("2003-02-02")), with("P582", day("2004-05-06")));
        assertThat(build(rudolf, office).holdings("rudolf-elphberg"))
                .filteredOn(holding -> holding.state().equals("FR"))
                .singleElement()
                .returns("2003-02-01", OfficeHolding::start)
                .returns("2004-05-06", OfficeHolding::end)
                .returns(true, OfficeHolding::endKnown)
                .returns("own;wikidata:Q900000060@7060", OfficeHolding::source);
    }

    @Test
    void doesNotOverruleAKnownEndAndAddsOtherTerms() {
        Items.Builder office = item("Q900000062")
                .label("en", "Foreign Minister of Germany")
                .claim("P279", "Q7330070")
                .claim("P1001", qid("DE"));
        Items.Builder rudolf = rudolf().claim(
                        "P39", "Q900000062", with("P580", day("2001-02-02")), with("P582", day("2005-05-06")))
                .claim("P39", "Q900000062", with("P580", day("2010-02-02")));
        assertThat(build(rudolf, office).holdings("rudolf-elphberg"))
                .filteredOn(holding -> holding.state().equals("DE"))
                .extracting(holding -> holding.start() + "/" + holding.end())
                .containsExactly("2010-02-02/", "2001/2002");
    }

    @Test
    void addsNamesToAKnownStateAndLeavesItsCapital() {
        Items.Builder france = item(qid("FR"))
                .label("en", "France")
                .label("ar", "فرنسا الخيالية")
                .claim("P31", "Q3624078")
                .claim("P297", string("FR"))
                .claim("P36", SmallWorld.CAPITAL);
        ReferenceTables tables = build(france);
        assertThat(tables.find(Kind.STATE, "FR").orElseThrow().arabic()).endsWith("فرنسا الخيالية");
        assertThat(tables.findNationality("FR").orElseThrow().capital())
                .isEqualTo(ReferenceTables.load(known)
                        .findNationality("FR")
                        .orElseThrow()
                        .capital());
    }

    /** The Wikidata id of a state, from the tables. */
    private static String qid(String state) {
        return ReferenceTables.load()
                .find(Kind.STATE, state)
                .orElseThrow()
                .findQid()
                .orElseThrow();
    }

    private static Items.Builder rudolf() {
        return item("Q900000060")
                .label("en", "Rudolf Elphberg")
                .alias("en", "Rudolf the Fifth")
                .label("ar", "رودولف إلفبرغ")
                .claim("P31", "Q5")
                .claim("P21", "Q6581097")
                .claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS);
    }

    private void append(String table, String row) throws IOException {
        Path file = known.resolve(table + ".tsv");
        Files.writeString(file, Files.readString(file) + row + "\n");
    }

    private ReferenceTables build(Items.Builder... more) {
        Path dump = Items.dump(folder.resolve("dump.json.gz"), SmallWorld.dumped(more));
        Path into = folder.resolve("tables");
        new Build(dump, into, TableSource.folder(known), (reading, position, size) -> {}).run();
        assertThat(List.of(into)).allMatch(BuiltTables::isIn);
        return ReferenceTables.load(into);
    }
}
