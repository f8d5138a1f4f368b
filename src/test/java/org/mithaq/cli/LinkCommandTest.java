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

/** Review as a user does it: list, decide, ingest again, begin anew. */
class LinkCommandTest {
    private static final String NEWS = """
            لقاء في مسقط
            6 يوليو 2021
            التقى وزير الخارجية الروسي سيرغي لافروف السفير الكيني كاموتو كيبروتو في مسقط يوم الثلاثاء.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;

    @BeforeEach
    void ingest() throws IOException {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("news.txt"), NEWS);
        assertThat(mithaq("ingest", folder.resolve("news.txt").toString())).isEqualTo(ExitCode.DONE);
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void unknownPersonIsListedAndLinkedByDecision() throws IOException {
        String id = id("كاموتو كيبروتو", "link", "list");

        assertThat(mithaq(
                        "link",
                        "accept",
                        id.substring(0, 8),
                        "Q999999999",
                        "--reviewer",
                        "Layla",
                        "--date",
                        "2026-01-02"))
                .isEqualTo(ExitCode.DONE);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 articles read anew");
        assertThat(Files.readString(folder.resolve("mappings.sssom.tsv")))
                .contains("actor:" + id, "wd:Q999999999", "Layla", "2026-01-02");
        assertThat(printed("link", "list")).doesNotContain("كاموتو كيبروتو");
        assertThat(printed("link", "list", "--linked")).contains("كاموتو كيبروتو", "wd:Q999999999");
        assertThat(printed("export"))
                .contains(
                        "<http://www.w3.org/2004/02/skos/core#exactMatch> <http://www.wikidata.org/entity/Q999999999>")
                .contains("#reviewer> \"Layla\"")
                .contains("#reviewedOn> \"2026-01-02\"");
    }

    @Test
    void rejectedLinkIsNotMadeAgainByAnyIngestion() {
        String id = id("سيرغي لافروف", "link", "list", "--linked");

        assertThat(mithaq("link", "reject", id, "person:sergey-lavrov", "--date", "2026-01-02"))
                .isEqualTo(ExitCode.DONE);
        String decided = printed("export");
        mithaq("ingest", folder.resolve("news.txt").toString());

        assertThat(decided)
                .contains("#decision> \"unknown\"")
                .doesNotContain("#entity> <https://w3id.org/mithaq/person/sergey-lavrov>");
        assertThat(printed("export")).isEqualTo(decided);
        assertThat(anew()).isEqualTo(decided);
    }

    @Test
    void storeMadeAnewHasTheDecisionsAndTheSameBytes() {
        String id = id("كاموتو كيبروتو", "link", "list");
        mithaq("link", "accept", id, "Q999999999", "--reviewer", "Layla", "--date", "2026-01-02");

        assertThat(anew()).isEqualTo(printed("export")).contains("Q999999999");
    }

    @Test
    void exportedDecisionsComeBackByImport() throws IOException {
        String id = id("كاموتو كيبروتو", "link", "list");
        mithaq("link", "accept", id, "Q999999999", "--date", "2026-01-02");
        Path file = folder.resolve("shared.sssom.tsv");
        Files.writeString(file, printed("link", "export"));
        assertThat(Files.readString(file)).contains("semapv:CompositeMatching", "semapv:ManualMappingCuration");
        Files.delete(folder.resolve("mappings.sssom.tsv"));

        assertThat(mithaq("link", "import", file.toString())).isEqualTo(ExitCode.DONE);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1 decisions added");
        assertThat(Files.readString(folder.resolve("mappings.sssom.tsv")))
                .contains(id)
                .doesNotContain("semapv:CompositeMatching");
    }

    @Test
    void importThatContradictsADecisionTakesNothing() throws IOException {
        String id = id("كاموتو كيبروتو", "link", "list");
        mithaq("link", "accept", id, "Q999999999", "--date", "2026-01-02");
        String own = Files.readString(folder.resolve("mappings.sssom.tsv"));
        Path other = folder.resolve("other.sssom.tsv");
        Files.writeString(other, own.replace("Q999999999", "Q999999998"));

        assertThat(mithaq("link", "import", other.toString())).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("contradict", "wd:Q999999998");
        assertThat(Files.readString(folder.resolve("mappings.sssom.tsv"))).isEqualTo(own);
    }

    @Test
    void newItemIsWrittenForQuickStatements() {
        String id = id("كاموتو كيبروتو", "link", "list");
        mithaq("link", "accept", id, "new", "--label", "Kamutu Kibrutu");

        assertThat(printed("link", "quickstatements", "--articles", "https://news.example/"))
                .contains("CREATE", "LAST\tLen\t\"Kamutu Kibrutu\"", "LAST\tLar\t\"كاموتو كيبروتو\"")
                .contains("LAST\tP31\tQ5\tS854\t\"https://news.example/news.txt\"");
    }

    @Test
    void damagedFileIsNamedWithItsLineAndStopsEverything() throws IOException {
        Files.writeString(folder.resolve("mappings.sssom.tsv"), "subject_id\tobject_id\n");

        assertThat(mithaq("ingest", folder.resolve("news.txt").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("mappings.sssom.tsv: line 1: no column predicate_id");
    }

    @Test
    void idAndObjectThatAreNoneAreWrongUsage() {
        String id = id("كاموتو كيبروتو", "link", "list");

        assertThat(mithaq("link", "accept", "ffffffffff", "Q999999999")).isEqualTo(ExitCode.USAGE);
        assertThat(mithaq("link", "accept", id, "Kibrutu")).isEqualTo(ExitCode.USAGE);
        assertThat(mithaq("link")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "Nobody in the store has the id ffffffffff", "'Kibrutu' is no Wikidata item", "Say what to do");
    }

    /** All quads of a second store made of the same article and decisions. */
    private String anew() {
        Path other = folder.resolve("other/db");
        out.reset();
        run(
                "ingest",
                "--db",
                other.toString(),
                "--mappings",
                folder.resolve("mappings.sssom.tsv").toString(),
                folder.resolve("news.txt").toString());
        out.reset();
        run("export", "--db", other.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    private String id(String name, String... list) {
        return printed(list)
                .lines()
                .filter(line -> line.contains("\t" + name + "\t"))
                .map(line -> line.split("\t")[2])
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in\n" + printed(list)));
    }

    private String printed(String... arguments) {
        out.reset();
        assertThat(mithaq(arguments)).isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int mithaq(String... arguments) {
        boolean alone = arguments.length == 1 && arguments[0].equals("link");
        String[] all = alone ? arguments : Arrays.copyOf(arguments, arguments.length + 2);
        if (!alone) {
            all[arguments.length] = "--db";
            all[arguments.length + 1] = folder.resolve("db").toString();
        }
        return run(all);
    }

    private static int run(String... arguments) {
        return Mithaq.run(arguments);
    }
}
