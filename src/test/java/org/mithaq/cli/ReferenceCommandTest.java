package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.reference.TableSource;
import org.mithaq.wikidata.SmallDump;

/** The tables as a shell sees them: built from a dump, checked, shown, and used to read a sentence. */
class ReferenceCommandTest {
    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private Path into = folder;

    @BeforeEach
    void build() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        into = folder.resolve("tables");
        if (!Files.exists(into)) {
            Path dump = SmallDump.write(folder.resolve("dump.json.gz"));
            assertThat(Mithaq.run("reference", "build", "--wikidata", dump.toString(), "--into", into.toString()))
                    .isZero();
            assertThat(text(err)).contains("198 states").contains("2387 people").contains("1 treaties");
            assertThat(text(out)).isEmpty();
            err.reset();
        }
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void showsWhatIsKnownOfANameInAnyLanguage() {
        assertThat(Mithaq.run("reference", "show", "--reference", into.toString(), "انطون هنتسو"))
                .isZero();
        assertThat(text(out))
                .contains("person " + SmallDump.MINISTER)
                .contains("office   foreign_minister of XR since 2011-03-04 until 2015-06-07")
                .contains("[wikidata:Q900000020@7020]");
    }

    @Test
    void showsTreaties() {
        assertThat(Mithaq.run("reference", "show", "--reference", into.toString(), "treaty of zenda"))
                .isZero();
        assertThat(text(out)).contains("signed   2001-02-03").contains("by       XR");
    }

    @Test
    void endsWithAnErrorWhereNothingIsKnown() {
        assertThat(Mithaq.run("reference", "show", "Anton Hentzau")).isEqualTo(1);
        assertThat(text(err)).contains("Nothing of this name or id is in the reference tables: Anton Hentzau");
    }

    @Test
    void countsWhatIsInTheTables() {
        assertThat(Mithaq.run("reference", "check", "--reference", into.toString()))
                .isZero();
        assertThat(text(out)).contains("state\t198\t198\t198\t198\n").contains("treaty\t1\n");
    }

    @Test
    void namesWhereTheTablesHaveAFault() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        for (String table : TableSource.TABLES) {
            Files.copy(into.resolve(table + ".tsv"), broken.resolve(table + ".tsv"));
        }
        Path people = broken.resolve("people.tsv");
        Files.writeString(people, Files.readString(people).replace("\tQ900000020\t", "\tQ23530\t"));
        assertThat(Mithaq.run("reference", "check", "--reference", broken.toString()))
                .isEqualTo(1);
        assertThat(text(out)).contains("Q23530 stands in two rows, dmitry-medvedev and Q900000020; one must go");
        Files.writeString(people, Files.readString(people).replace("\tQ23530\t", "\tP23530\t"));
        assertThat(Mithaq.run("explain", "--reference", broken.toString(), "وقع"))
                .isEqualTo(1);
        assertThat(text(err))
                .contains("The reference tables in " + broken + " cannot be used: people.tsv line 2, column qid: Not a"
                        + " Wikidata id: P23530");
    }

    @Test
    void readsSentencesWithTheTables() {
        String sentence =
                "وقع وزير خارجية روريتانيا أنطون هنتزاو ووزير الخارجية الروسي سيرغي لافروف اتفاقية تعاون في موسكو.";
        assertThat(Mithaq.run("explain", "--reference", into.toString(), "--date", "2012-01-02", sentence))
                .isZero();
        assertThat(text(out)).contains("Anton Hentzau").contains("Ruritania");
        assertThat(text(err)).isEqualTo("reference tables: " + into + "\n");
        out.reset();
        assertThat(Mithaq.run("explain", "--date", "2012-01-02", sentence)).isZero();
        assertThat(text(out)).doesNotContain("Anton Hentzau");
    }

    @Test
    void putsTheTablesIntoTheStoreAndReadsAgainWhenTheyChange() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(
                news.resolve("a.txt"),
                "موسكو في 2 يناير 2012\n\nوقع وزير خارجية روريتانيا أنطون هنتزاو ووزير الخارجية الروسي سيرغي لافروف"
                        + " اتفاقية تعاون في موسكو اليوم.\n");
        String db = folder.resolve("db").toString();
        assertThat(Mithaq.run("ingest", "--db", db, news.toString())).isZero();
        assertThat(Mithaq.run("ingest", "--db", db, "--reference", into.toString(), news.toString()))
                .isZero();
        assertThat(text(err)).contains("0 added, 1 replaced, 0 unchanged");
        assertThat(Mithaq.run("ingest", "--db", db, "--reference", into.toString(), news.toString()))
                .isZero();
        assertThat(text(err)).contains("0 added, 0 replaced, 1 unchanged");
        assertThat(Mithaq.run("export", "--db", db)).isZero();
        assertThat(text(out)).contains("http://www.wikidata.org/entity/" + SmallDump.MINISTER);
    }

    @Test
    void usageErrorsSayWhatIsWrong() {
        assertThat(Mithaq.run("reference")).isEqualTo(2);
        assertThat(text(err)).contains("Say what to do with the tables: build, check or show.");
        assertThat(Mithaq.run("reference", "build")).isEqualTo(2);
        assertThat(text(err)).contains("Missing required option: '--wikidata=DUMP'");
        assertThat(Mithaq.run("reference", "build", "--wikidata", "nowhere.json.gz"))
                .isEqualTo(2);
        assertThat(text(err)).contains("No such file: nowhere.json.gz");
        assertThat(Mithaq.run("reference", "check", "--reference", "nowhere")).isEqualTo(2);
        assertThat(text(err)).contains("No such folder of reference tables: nowhere");
    }

    @Test
    void damagedDumpEndsWithOneLineAndExitCodeOne() throws IOException {
        Path dump = folder.resolve("damaged.json.gz");
        byte[] whole = Files.readAllBytes(folder.resolve("dump.json.gz"));
        Files.write(dump, Arrays.copyOf(whole, whole.length - 20));
        assertThat(Mithaq.run("reference", "build", "--wikidata", dump.toString(), "--into", into.toString()))
                .isEqualTo(1);
        assertThat(text(err))
                .startsWith("mithaq: " + dump)
                .contains("the dump is cut short; get it again")
                .hasLineCount(1);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
