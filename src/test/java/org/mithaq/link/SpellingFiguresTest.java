package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.extract.Actor;

/**
 * Measures the clusters against {@code spellings-judged.tsv}: persons whom 2,783 articles mention and no table knows, with
 * a number for each person, given by a human. Counted are pairs of spellings.
 */
class SpellingFiguresTest {
    @Test
    void spellingsOfOnePersonComeTogether() throws IOException {
        Map<String, String> persons = new HashMap<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            Occurrence one = occurrence(cells);
            persons.put(one.subject(), cells[0]);
            occurrences.add(one);
        }

        PairFigures figures = new PairFigures(occurrences, persons);

        System.out.println("spellings: " + figures.text() + figures.missed());
        assertThat(figures.precision()).as(figures.text()).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.recall()).as(figures.text()).isGreaterThanOrEqualTo(0.55);
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpellingFiguresTest.class.getResourceAsStream("spellings-judged.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    private static Occurrence occurrence(String[] cells) {
        String office = cells[2].split("\\|", -1)[0];
        Actor actor = new Actor(
                Actor.Kind.PERSON,
                null,
                cells[1],
                cells[1],
                null,
                cells[3].isEmpty() ? null : cells[3],
                office.isEmpty() ? null : office);
        return new Occurrence(
                Naming.of(actor, null, null, "x").id(),
                Actor.Kind.PERSON,
                cells[1],
                true,
                "ar",
                cells[1],
                office,
                cells[3],
                "unknown",
                List.of(),
                "",
                "x");
    }
}
