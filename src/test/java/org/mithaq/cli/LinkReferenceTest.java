package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.wikidata.SmallDump;

/** Review of a store that was made with other tables than the program's own: articles read anew keep to them. */
class LinkReferenceTest {
    private static final String NEWS = """
            موسكو في 2 يناير 2012

            وقع وزير خارجية روريتانيا أنطون هنتزاو والسفير الكيني كاموتو كيبروتو اتفاقية تعاون في موسكو اليوم.
            """;
    private static final String MINISTER = "http://www.wikidata.org/entity/" + SmallDump.MINISTER;

    @TempDir
    static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private Path work = folder;

    @BeforeEach
    void ingest(@TempDir Path own) throws IOException {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        work = own;
        if (!Files.exists(tables())) {
            Path dump = SmallDump.write(folder.resolve("dump.json.gz"));
            mithaq("reference", "build", "--wikidata", dump.toString(), "--into", tables().toString());
        }
        Files.writeString(work.resolve("news.txt"), NEWS);
        withTables("ingest", work.resolve("news.txt").toString());
        assertThat(quads()).contains(MINISTER);
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void listTellsWhatTheTablesCallThem() {
        String listed = withTables("link", "list", "--linked");

        assertThat(listed).contains("person:" + SmallDump.MINISTER).contains("\tAnton Hentzau\n");
    }

    @Test
    void decisionsReadArticlesAnewWithTheTables() {
        String id = unknown();

        withTables("link", "accept", id, "Q999999999");
        assertThat(quads()).contains(MINISTER).contains("Q999999999");
        withTables("link", "reject", id, "person:" + SmallDump.MINISTER);
        assertThat(quads()).contains(MINISTER);
    }

    @Test
    void someoneOfTheTablesAloneCanBeNamed() {
        String id = unknown();

        assertThat(mithaq("link", "accept", "--db", store(), id, "person:" + SmallDump.MINISTER))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("'person:" + SmallDump.MINISTER + "' is no Wikidata item", "mithaq reference show NAME");
        withTables("link", "accept", id, "person:" + SmallDump.MINISTER);
        assertThat(withTables("link", "list")).doesNotContain("كاموتو كيبروتو");
    }

    @Test
    void importedDecisionsReadArticlesAnewWithTheTables() throws IOException {
        withTables("link", "accept", unknown(), "Q999999999");
        Path decisions = work.resolve("mappings.sssom.tsv");
        Path shared = Files.move(decisions, work.resolve("shared.sssom.tsv"));
        withTables("ingest", work.resolve("news.txt").toString());
        assertThat(quads()).contains(MINISTER).doesNotContain("Q999999999");

        withTables("link", "import", shared.toString());

        assertThat(quads()).contains(MINISTER).contains("Q999999999");
    }

    @Test
    void exportAndQuickStatementsUseTheTables() {
        withTables("link", "accept", unknown(), "new", "--label", "Kamutu Kibrutu");

        assertThat(withTables("link", "export")).contains("wd:" + SmallDump.MINISTER);
        assertThat(withTables("link", "quickstatements")).contains("Kamutu Kibrutu");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("reference tables: " + tables());
    }

    private static Path tables() {
        return folder.resolve("tables");
    }

    private String store() {
        return work.resolve("db").toString();
    }

    private String unknown() {
        return withTables("link", "list")
                .lines()
                .filter(line -> line.contains("كاموتو كيبروتو"))
                .findFirst()
                .orElseThrow()
                .split("\t")[2];
    }

    private String quads() {
        out.reset();
        assertThat(mithaq("export", "--db", store())).isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the command prints; it must end well. */
    private String withTables(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--db", store(), "--reference", tables().toString()));
        out.reset();
        err.reset();
        assertThat(mithaq(all.toArray(String[]::new)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int mithaq(String... arguments) {
        return Mithaq.run(arguments);
    }
}
