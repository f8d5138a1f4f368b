package org.mithaq.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFaultsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTables() throws IOException {
        for (String table :
                new String[] {"states", "people", "offices", "organizations", "memberships", "places", "ambiguous"}) {
            try (InputStream in = TableSource.classpath().open(table + ".tsv")) {
                Files.copy(in, folder.resolve(table + ".tsv"));
            }
        }
    }

    @Test
    void refusesOfficeOfUnknownPerson() throws IOException {
        change("offices.tsv", "a-k-antony\t", "nobody\t");
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .hasMessageStartingWith("offices.tsv line 2, column person: 'nobody' is in no table");
    }

    @Test
    void refusesOfficeThatEndsBeforeItBegins() throws IOException {
        change("offices.tsv", "2006-10-26\t2014-05-26", "2014-05-26\t2006-10-26");
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .hasMessage("offices.tsv line 2, column start: start 2014-05-26 is after end 2006-10-26");
    }

    @Test
    void refusesImpossibleDate() throws IOException {
        change("offices.tsv", "2006-10-26\t", "2006-02-30\t");
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .hasMessageContaining("offices.tsv line 2")
                .hasMessageContaining("2006-02-30");
    }

    @Test
    void refusesMalformedWikidataId() throws IOException {
        change("people.tsv", "\tQ23530\t", "\tP23530\t");
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .hasMessageStartingWith("people.tsv line 2, column qid: Not a Wikidata id: P23530");
    }

    @Test
    void refusesIdThatOccursTwice() throws IOException {
        change("people.tsv", "\nmikhail-mishustin\t", "\ndmitry-medvedev\t");
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .hasMessage("people.tsv line 3, column id: dmitry-medvedev occurs twice; ids must be unique");
    }

    @Test
    void refusesLineWithMissingCell() throws IOException {
        change("memberships.tsv", "EU\tAT\t", "EU\t");
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .hasMessage("memberships.tsv line 2: 4 cells where the header has 5 columns");
    }

    @Test
    void namesTableThatIsMissing() throws IOException {
        Files.delete(folder.resolve("places.tsv"));
        assertThatThrownBy(() -> ReferenceTables.load(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("places.tsv");
    }

    private void change(String table, String old, String replacement) throws IOException {
        Path file = folder.resolve(table);
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }
}
