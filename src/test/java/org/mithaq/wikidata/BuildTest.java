package org.mithaq.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.wikidata.Items.day;
import static org.mithaq.wikidata.Items.entity;
import static org.mithaq.wikidata.Items.item;
import static org.mithaq.wikidata.Items.julian;
import static org.mithaq.wikidata.Items.point;
import static org.mithaq.wikidata.Items.string;
import static org.mithaq.wikidata.Items.time;
import static org.mithaq.wikidata.Items.unheardOf;
import static org.mithaq.wikidata.Items.with;
import static org.mithaq.wikidata.Items.without;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Entity.Kind;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;

/** What becomes of each property of an item. */
class BuildTest {
    @TempDir
    Path folder;

    private BuildSummary summary = BuildSummary.INTERRUPTED;

    @Test
    void takesPersonWithNamesGenderAndSource() {
        Entity minister = build().find(Kind.PERSON, SmallWorld.MINISTER).orElseThrow();
        assertThat(minister)
                .returns("Anton Hentzau", Entity::label)
                .returns(List.of("أنطون هنتزاو", "انطون هنتسو"), Entity::arabic)
                .returns(List.of("Антон Хенцау"), Entity::russian)
                .returns("Q900000020", Entity::qid)
                .returns("wikidata:Q900000020@7020", Entity::source);
        assertThat(build().findGender(SmallWorld.MINISTER)).contains(ReferenceTables.Gender.MALE);
    }

    @Test
    void takesOfficeWithItsTermThroughClassesThatComeLater() {
        assertThat(build().holdings(SmallWorld.MINISTER))
                .containsExactly(new OfficeHolding(
                        SmallWorld.MINISTER,
                        "foreign_minister",
                        "Foreign Minister of Ruritania",
                        "XR",
                        "",
                        "2011-03-04",
                        "2015-06-07",
                        true,
                        "wikidata:Q900000020@7020"));
    }

    @Test
    void takesStateWithCodesAdjectivesAndCapital() {
        ReferenceTables tables = build();
        assertThat(tables.find(Kind.STATE, "XR").orElseThrow())
                .returns(List.of("Kingdom of Ruritania"), Entity::english)
                .returns(SmallWorld.STATE, Entity::qid);
        assertThat(tables.findNationality("XR").orElseThrow().arabic()).containsExactly("روريتاني");
        assertThat(tables.findNationality("XR").orElseThrow().capital())
                .returns("Q900000002-XR", Entity::id)
                .returns("XR", Entity::state);
    }

    @Test
    void takesCoordinatesOnTheEarthAlone() {
        assertThat(build().findCoordinates("Q900000002-XR").orElseThrow().latitude())
                .isEqualTo(48.5);
        Items.Builder crater = item("Q900000050")
                .label("en", "Crater City")
                .claim("P31", "Q515")
                .claim("P17", SmallWorld.STATE)
                .claim("P625", point(1, 2, "Q405"));
        assertThat(build(crater).findCoordinates("Q900000050-XR")).isEmpty();
    }

    @Test
    void takesOrganizationWithItsMembers() {
        ReferenceTables tables = build();
        assertThat(tables.find(Kind.ORGANIZATION, SmallWorld.UNION)
                        .orElseThrow()
                        .arabic())
                .containsExactly("اتحاد اللامكان");
        assertThat(tables.memberships(SmallWorld.UNION))
                .singleElement()
                .returns("XR", membership -> membership.state())
                .returns("1999-01-02", membership -> membership.start());
    }

    @Test
    void takesTreatyWithDateAndKnownSignatories() {
        assertThat(build().treaties())
                .singleElement()
                .returns("Treaty of Zenda", treaty -> treaty.label())
                .returns(List.of("معاهدة زندا"), treaty -> treaty.arabic())
                .returns("2001-02-03", treaty -> treaty.date())
                .returns(List.of("XR"), treaty -> treaty.signatories());
    }

    @Test
    void takesTermFromTheOfficeWhereThePersonDoesNotTellIt() {
        Items.Builder silent = item("Q900000051").label("en", "Rupert Zenda").claim("P31", "Q5");
        Items.Builder office = SmallWorld.office().claim("P1308", "Q900000051", with("P580", day("2016-01-02")));
        assertThat(build(silent, office).holdings("Q900000051"))
                .singleElement()
                .returns("2016-01-02", OfficeHolding::start)
                .returns("wikidata:Q900000010@7010", OfficeHolding::source);
    }

    @Test
    void takesTermToldByPersonAndOfficeOnce() {
        Items.Builder office =
                SmallWorld.office().claim("P1308", SmallWorld.MINISTER, with("P580", time("+2011-00-00T00:00:00Z", 9)));
        assertThat(build(office).holdings(SmallWorld.MINISTER))
                .singleElement()
                .returns("2011-03-04", OfficeHolding::start);
    }

    @ParameterizedTest
    @CsvSource({
        "+2012-05-06T00:00:00Z, 11, 2012-05-06",
        "+2012-05-00T00:00:00Z, 10, 2012-05",
        "+2012-00-00T00:00:00Z, 9, 2012",
        "+2010-00-00T00:00:00Z, 8, ''",
        "-0044-03-15T00:00:00Z, 11, ''"
    })
    void keepsDatesAsExactAsTheyAre(String time, int precision, String start) {
        Items.Builder person =
                officer().claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS, with("P580", time(time, precision)));
        assertThat(build(person).holdings("Q900000052"))
                .singleElement()
                .returns(start, OfficeHolding::start)
                .returns(false, OfficeHolding::endKnown);
    }

    @Test
    void turnsJulianDaysIntoGregorianOnes() {
        Items.Builder person = officer()
                .claim(
                        "P39",
                        SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS,
                        with("P580", julian("+1917-10-25T00:00:00Z", 11)));
        assertThat(build(person).holdings("Q900000052")).singleElement().returns("1917-11-07", OfficeHolding::start);
    }

    @Test
    void leavesOutWhatIsDeprecated() {
        Items.Builder person = officer()
                .claim("P39", entity(SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS), "deprecated")
                .claim("P21", entity("Q6581097"), "deprecated");
        assertThat(build(person).find(Kind.PERSON, "Q900000052")).isEmpty();
    }

    @Test
    void prefersWhatIsPreferred() {
        Items.Builder state = SmallWorld.state()
                .claim("P36", entity("Q900000053"), "normal")
                .claim("P36", entity(SmallWorld.CAPITAL), "preferred");
        Items.Builder city = item("Q900000053")
                .label("en", "Old Strelsau")
                .claim("P31", "Q515")
                .claim("P17", SmallWorld.STATE);
        assertThat(build(state, city)
                        .findNationality("XR")
                        .orElseThrow()
                        .capital()
                        .label())
                .isEqualTo("Strelsau");
    }

    @ParameterizedTest
    @CsvSource({"somevalue, 0", "novalue, 1"})
    void leavesOutTermThatEndedNobodyKnowsWhen(String snaktype, int terms) {
        Items.Builder person = officer()
                .claim(
                        "P39",
                        SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS,
                        with("P580", day("2012-01-01")),
                        without("P582", snaktype));
        assertThat(build(person).holdings("Q900000052")).hasSize(terms);
    }

    @ParameterizedTest
    @CsvSource({"somevalue", "novalue"})
    void leavesOutStatementWithoutAValue(String snaktype) {
        Items.Builder person = officer().claimWithout("P39", snaktype);
        assertThat(build(person).find(Kind.PERSON, "Q900000052")).isEmpty();
    }

    @Test
    void leavesOutTermThatEndsBeforeItBegins() {
        Items.Builder person = officer()
                .claim(
                        "P39",
                        SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS,
                        with("P580", day("2012-01-01")),
                        with("P582", day("2011-01-01")));
        assertThat(build(person).find(Kind.PERSON, "Q900000052")).isEmpty();
    }

    @Test
    void leavesOutPersonWithoutRelevantOffice() {
        Items.Builder mayor = officer().claim("P39", "Q900000054");
        assertThat(build(mayor).find(Kind.PERSON, "Q900000052")).isEmpty();
        assertThat(summary.leftOut()).containsEntry("persons without a relevant office", 1);
    }

    @Test
    void leavesOutOfficeOfARegion() {
        Items.Builder regional = item("Q900000055")
                .label("en", "Minister of Upper Ruritania")
                .claim("P279", "Q83307")
                .claim("P1001", "Q900000056")
                .claim("P17", SmallWorld.STATE);
        Items.Builder person = officer().claim("P39", "Q900000055");
        assertThat(build(person, regional).find(Kind.PERSON, "Q900000052")).isEmpty();
    }

    @Test
    void takesOfficeOfAnOrganization() {
        Items.Builder ambassador = item("Q900000057")
                .label("en", "Envoy to the Union of Nowhere")
                .claim("P279", "Q121998")
                .claim("P2389", SmallWorld.UNION);
        Items.Builder person = officer().claim("P39", "Q900000057");
        assertThat(build(person, ambassador).holdings("Q900000052"))
                .singleElement()
                .returns(SmallWorld.UNION, OfficeHolding::organization)
                .returns("ambassador", OfficeHolding::office);
    }

    @Test
    void takesStateOfAnOfficeFromTheStatementWhereTheOfficeHasNone() {
        Items.Builder ambassador = item("Q900000057").label("en", "ambassador").claim("P279", "Q121998");
        Items.Builder person = officer().claim("P39", "Q900000057", with("P1001", entity(SmallWorld.STATE)));
        assertThat(build(person, ambassador).holdings("Q900000052"))
                .singleElement()
                .returns("XR", OfficeHolding::state);
    }

    @Test
    void takesNameForAllLanguagesWhereThereIsNoEnglishOne() {
        Items.Builder person = item("Q900000052")
                .label("mul", "Fritz Tarlenheim")
                .claim("P31", "Q5")
                .claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS);
        assertThat(build(person).find(Kind.PERSON, "Q900000052").orElseThrow().label())
                .isEqualTo("Fritz Tarlenheim");
    }

    @Test
    void leavesOutPersonWithoutAName() {
        Items.Builder person = item("Q900000052")
                .label("de", "Fritz von Tarlenheim")
                .claim("P31", "Q5")
                .claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS);
        assertThat(build(person).find(Kind.PERSON, "Q900000052")).isEmpty();
        assertThat(summary.leftOut()).containsEntry("items without a name in ar, en or ru", 1);
    }

    @Test
    void leavesOutNamesInOtherLettersAndSurnamesOfPersons() {
        Items.Builder person = officer()
                .label("ar", "رودولف راسنديل")
                .alias("ar", "Rudolf Rassendyll", "راسنديل")
                .claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS);
        assertThat(build(person).find(Kind.PERSON, "Q900000052").orElseThrow().arabic())
                .containsExactly("رودولف راسنديل");
    }

    @Test
    void keepsTabsAndBarsOutOfTheCells() {
        Items.Builder person =
                officer().label("en", "Rudolf |\\tRassendyll").claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS);
        assertThat(build(person).find(Kind.PERSON, "Q900000052").orElseThrow().label())
                .isEqualTo("Rudolf Rassendyll");
    }

    @Test
    void leavesOutStateWhoseCodeIsTakenOrThatHasNoCapital() {
        Items.Builder second = item("Q900000058")
                .label("en", "Second France")
                .claim("P31", "Q3624078")
                .claim("P297", string("FR"));
        Items.Builder headless = item("Q900000059")
                .label("en", "Headless")
                .claim("P31", "Q3624078")
                .claim("P297", string("XH"));
        ReferenceTables tables = build(second, headless);
        assertThat(tables.find(Kind.STATE, "FR").orElseThrow().label()).isEqualTo("France");
        assertThat(tables.find(Kind.STATE, "XH")).isEmpty();
        assertThat(summary.leftOut())
                .containsEntry("states whose code another one has, or that have none", 1)
                .containsEntry("states without a name or a capital", 1);
    }

    @Test
    void marksNewNamesOfOneWordAsWeak() {
        Items.Builder city = item("Q900000050")
                .label("en", "Tawqi")
                .label("ar", "توقيع")
                .claim("P31", "Q515")
                .claim("P17", SmallWorld.STATE);
        Gazetteer gazetteer = Gazetteer.of(build(city), "ar");
        assertThat(gazetteer.longestAt(List.of("توقيع"), 0).orElseThrow().senses())
                .singleElement()
                .returns(true, sense -> sense.weak());
    }

    @Test
    void readsPastDatatypesThatNobodyKnows() {
        Items.Builder odd = SmallWorld.minister()
                .claim("P99999", unheardOf())
                .claim("P39", unheardOf())
                .claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS, with("P580", unheardOf()));
        assertThat(build(odd).holdings(SmallWorld.MINISTER)).isNotEmpty();
    }

    @Test
    void readsPastPropertiesAndLexemes() {
        String property = "{\"type\":\"property\",\"datatype\":\"wikibase-item\",\"id\":\"P39\",\"labels\":[],"
                + "\"descriptions\":[],\"aliases\":[],\"claims\":{\"P31\":[]}}";
        String lexeme = "{\"type\":\"lexeme\",\"id\":\"L1\",\"lemmas\":{},\"claims\":{\"P279\":[]}}";
        Items.dump(
                folder.resolve("dump.json.gz"),
                property,
                lexeme,
                SmallWorld.state().json(),
                SmallWorld.capital().json());
        run(folder.resolve("dump.json.gz"));
        assertThat(summary.rows()).containsEntry("states", 198);
    }

    @Test
    void readsLinesOfMegabytes() {
        String[] aliases = new String[40_000];
        for (int i = 0; i < aliases.length; i++) {
            aliases[i] = "Anton Hentzau the one and only, called number " + i;
        }
        Items.Builder endless = SmallWorld.minister().alias("fr", aliases);
        assertThat(endless.json().length()).isGreaterThan(3_000_000);
        assertThat(build(endless).find(Kind.PERSON, SmallWorld.MINISTER)).isPresent();
    }

    private static Items.Builder officer() {
        return item("Q900000052").label("en", "Rudolf Rassendyll").claim("P31", "Q5");
    }

    /** Builds from the small world, with items added or put in the place of its own. */
    private ReferenceTables build(Items.Builder... more) {
        Path dump = folder.resolve("dump.json.gz");
        Items.dump(dump, SmallWorld.dumped(more));
        return run(dump);
    }

    private ReferenceTables run(Path dump) {
        Path into = folder.resolve("tables");
        summary = new Build(dump, into, TableSource.classpath(), (reading, position, size) -> {}).run();
        return ReferenceTables.load(into);
    }

    @BeforeEach
    void nothingIsBuiltYet() {
        assertThat(folder.resolve("tables")).doesNotExist();
    }
}
