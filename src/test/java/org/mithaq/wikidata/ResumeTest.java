package org.mithaq.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mithaq.wikidata.Items.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.reference.TableSource;

/** A build that is ended goes on, and gives the same bytes. */
class ResumeTest {
    @TempDir
    Path folder;

    private Path dump = Path.of("");

    @BeforeEach
    void writeDump() {
        List<Items.Builder> persons = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            persons.add(item("Q" + (900000100 + i))
                    .label("en", "Officer Number " + i)
                    .claim("P31", "Q5")
                    .claim("P39", SmallWorld.MINISTRY_OF_FOREIGN_AFFAIRS));
        }
        dump = Items.dump(folder.resolve("dump.json.gz"), SmallWorld.dumped(persons.toArray(Items.Builder[]::new)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void goesOnWhereItWasStoppedAndGivesTheSameBytes(int lines) {
        SortedMap<String, String> whole = whole();
        Path into = folder.resolve("stopped");
        int stops = 0;
        while (runAndStopAtFirstCheckpoint(into, lines).interrupted()) {
            assertThat(into).doesNotExist();
            stops++;
        }
        assertThat(stops).isGreaterThan(2 * 27 / lines - 3);
        assertThat(contents(into)).isEqualTo(whole);
        assertThat(folder.resolve("stopped.building")).doesNotExist();
    }

    @Test
    void goesOnAfterItWasKilledBetweenCheckpoints() {
        SortedMap<String, String> whole = whole();
        Path into = folder.resolve("killed");
        for (int reading = 1; reading <= 2; reading++) {
            int fatal = reading;
            Build doomed = new Build(
                    dump,
                    into,
                    TableSource.classpath(),
                    (now, position, size) -> {
                        if (now == fatal) {
                            throw new IllegalStateException("the power is gone");
                        }
                    },
                    5);
            assertThatThrownBy(doomed::run).hasMessage("the power is gone");
        }
        writeBeyondTheCheckpoint(folder.resolve("killed.building").resolve("people.tsv"));
        new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}, 5).run();
        assertThat(contents(into)).isEqualTo(whole);
    }

    @Test
    void saysWhenTheFilesOfWorkAreNotWhatTheyWere() throws IOException {
        Path into = folder.resolve("stopped");
        runAndStopAtFirstCheckpoint(into, 25);
        Path classes = folder.resolve("stopped.building").resolve("classes.tsv");
        Files.writeString(classes, "");
        assertThatThrownBy(() -> new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}).run())
                .isInstanceOf(DumpException.class)
                .hasMessageContaining("remove the folder " + classes.getParent() + " and begin anew");
    }

    @Test
    void beginsAnewWithAnotherDump() throws IOException {
        Path into = folder.resolve("other");
        runAndStopAtFirstCheckpoint(into, 3);
        Path second = Items.dump(folder.resolve("second.json.gz"), SmallWorld.dumped());
        new Build(second, into, TableSource.classpath(), (now, position, size) -> {}).run();
        assertThat(Files.readString(into.resolve("people.tsv")))
                .contains(SmallWorld.MINISTER)
                .doesNotContain("Officer Number");
    }

    @Test
    void refusesToBuildWhereAnotherDoes() throws IOException {
        Path into = folder.resolve("busy");
        try (FileChannel held = new TargetFolder(into).lock()) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(() -> new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}).run())
                    .isInstanceOf(DumpException.class)
                    .hasMessageContaining("Another process is building into");
        }
    }

    @Test
    void bringsBackOldTablesThatWereTakenAwayInTheLastMoment() throws IOException {
        Path into = folder.resolve("tables");
        new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}).run();
        SortedMap<String, String> whole = contents(into);
        Files.move(into, folder.resolve("tables.before"));
        BuiltTables.recover(into);
        assertThat(contents(into)).isEqualTo(whole);
    }

    @Test
    void saysWhenTheDiskIsFullAndLeavesTheOldTables() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path into = folder.resolve("tables");
        new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}).run();
        SortedMap<String, String> before = contents(into);
        Files.createDirectories(folder.resolve("tables.building"));
        Files.createSymbolicLink(folder.resolve("tables.building").resolve("people.tsv"), full);
        assertThatThrownBy(() -> new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}).run())
                .isInstanceOf(DumpException.class)
                .hasMessageStartingWith("No room left in")
                .hasMessageContaining("goes on where it stopped");
        assertThat(contents(into)).isEqualTo(before);
    }

    private BuildSummary runAndStopAtFirstCheckpoint(Path into, int lines) {
        Build[] build = new Build[1];
        build[0] = new Build(dump, into, TableSource.classpath(), (reading, position, size) -> build[0].stop(), lines);
        return build[0].run();
    }

    private SortedMap<String, String> whole() {
        Path into = folder.resolve("whole");
        BuildSummary summary = new Build(dump, into, TableSource.classpath(), (now, position, size) -> {}).run();
        assertThat(summary.rows()).containsEntry("people", 2386 + 21);
        return contents(into);
    }

    private static SortedMap<String, String> contents(Path into) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(into)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return contents;
    }

    private static void writeBeyondTheCheckpoint(Path file) {
        try {
            Files.writeString(file, "half a ro", StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
