package org.mithaq.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.reference.Entity.Kind;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;

/** A dump that cannot be used says what is wrong and where, and leaves the tables that are there. */
class DamagedDumpTest {
    private static final byte[] WHOLE = Items.text(SmallWorld.dumped());

    @TempDir
    static Path folder;

    private Path into = folder;

    @BeforeEach
    void buildTables() {
        into = folder.resolve("tables");
        Path dump = Items.write(folder.resolve("whole.json.gz"), Items.gzip(WHOLE));
        new Build(dump, into, TableSource.classpath(), (reading, position, size) -> {}).run();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void saysWhatIsWrongAndLeavesTheOldTables(String name, byte[] bytes, String message) throws IOException {
        byte[] before = Files.readAllBytes(into.resolve("people.tsv"));
        Path dump = Items.write(folder.resolve("damaged"), bytes);
        assertThatThrownBy(() -> build(dump))
                .isInstanceOf(DumpException.class)
                .hasMessageStartingWith(dump.toString())
                .hasMessageContaining(message);
        assertThat(into.resolve("people.tsv")).hasBinaryContent(before);
        assertThat(ReferenceTables.load(into).find(Kind.PERSON, SmallWorld.MINISTER))
                .isPresent();
    }

    static Stream<Arguments> damages() {
        byte[] packed = Items.gzip(WHOLE);
        byte[] flipped = packed.clone();
        flipped[packed.length / 2] ^= 0x55;
        String office = "\"id\":\"" + SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS + "\",\"labels\":";
        return Stream.of(
                Arguments.of(
                        "gzip cut short",
                        Arrays.copyOf(packed, packed.length / 2),
                        "the dump is cut short; get it again"),
                Arguments.of("gzip cut in its header", Arrays.copyOf(packed, 5), "is damaged at its very beginning"),
                Arguments.of("gzip with other bytes", flipped, "get it again"),
                Arguments.of(
                        "no closing bracket",
                        Items.gzip(Arrays.copyOf(WHOLE, WHOLE.length - 2)),
                        "line 9, ends without the closing line ]"),
                Arguments.of(
                        "cut in a line",
                        Arrays.copyOf(WHOLE, WHOLE.length - 50),
                        "line 8, is no JSON object: the dump is damaged there"),
                Arguments.of(
                        "broken within a line",
                        Items.gzip(replace(office, office + "{{")),
                        "line 3, is no item that can be read"),
                Arguments.of(
                        "an item without an end to its id",
                        Items.gzip(
                                replace("\"type\":\"item\",\"id\":\"Q900000010\"", "\"type\":\"item\",\"id\":\"X1\"")),
                        "line 3, is no item that can be read"),
                Arguments.of("empty", new byte[0], "line 1, does not begin with a line [, so it is no JSON dump"),
                Arguments.of(
                        "another format",
                        "<mediawiki>\n<page/>\n</mediawiki>\n".getBytes(StandardCharsets.UTF_8),
                        "does not begin with a line ["),
                Arguments.of(
                        "bzip2", "BZh91AY&SY".getBytes(StandardCharsets.US_ASCII), "is packed by bzip2: take the dump"),
                Arguments.of("a line that is too long", Items.gzip(endless()), "line 2, is longer than 64 MB"));
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatThrownBy(() -> build(folder))
                .isInstanceOf(DumpException.class)
                .hasMessageStartingWith("No such file: " + folder);
    }

    @Test
    void refusesFolderThatHoldsSomethingElse() throws IOException {
        Path other = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "Dear Flavia");
        Path dump = folder.resolve("whole.json.gz");
        assertThatThrownBy(() -> new Build(dump, other, TableSource.classpath(), (reading, position, size) -> {}).run())
                .isInstanceOf(DumpException.class)
                .hasMessageContaining("holds something else than tables built here");
        assertThat(other.resolve("letter.txt")).hasContent("Dear Flavia");
    }

    private BuildSummary build(Path dump) {
        return new Build(dump, into, TableSource.classpath(), (reading, position, size) -> {}).run();
    }

    private static byte[] replace(String old, String replacement) {
        String text = new String(WHOLE, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        return text.replace(old, replacement).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] endless() {
        byte[] bytes = new byte[DumpLines.LONGEST + 100];
        Arrays.fill(bytes, (byte) 'a');
        bytes[0] = '[';
        bytes[1] = '\n';
        return bytes;
    }
}
