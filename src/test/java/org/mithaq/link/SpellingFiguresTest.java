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
        Map<String, String> names = new HashMap<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            Occurrence one = occurrence(cells);
            persons.put(one.subject(), cells[0]);
            names.put(one.subject(), cells[1] + " (" + cells[3] + ")");
            occurrences.add(one);
        }

        Pairs pairs = new Pairs();
        List<Cluster> clusters = Clusters.of(occurrences);
        Map<String, String> clusterOf = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> clusterOf.put(member.subject(), cluster.id())));
        List<String> subjects = persons.keySet().stream().sorted().toList();
        for (int i = 0; i < subjects.size(); i++) {
            for (int j = i + 1; j < subjects.size(); j++) {
                boolean together = Objects.equals(clusterOf.get(subjects.get(i)), clusterOf.get(subjects.get(j)));
                boolean same = Objects.equals(persons.get(subjects.get(i)), persons.get(subjects.get(j)));
                pairs.count(together, same);
                if (together && !same) {
                    pairs.wrong
                            .append("\nwrong: ")
                            .append(names.get(subjects.get(i)))
                            .append(" = ")
                            .append(names.get(subjects.get(j)));
                }
            }
        }

        System.out.println(pairs.text(subjects.size(), clusters.size()));
        assertThat(pairs.precision())
                .as(pairs.text(subjects.size(), clusters.size()))
                .isGreaterThanOrEqualTo(0.9);
        assertThat(pairs.recall())
                .as(pairs.text(subjects.size(), clusters.size()))
                .isGreaterThanOrEqualTo(0.4);
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

    private static final class Pairs {
        private final StringBuilder wrong = new StringBuilder();
        private int together;
        private int same;
        private int right;

        void count(boolean areTogether, boolean areSame) {
            together += areTogether ? 1 : 0;
            same += areSame ? 1 : 0;
            right += areTogether && areSame ? 1 : 0;
        }

        double precision() {
            return (double) right / together;
        }

        double recall() {
            return (double) right / same;
        }

        String text(int names, int clusters) {
            return "spellings: %d names, %d clusters; pairs together %d, right %d, precision %.2f; of %d pairs recall %.2f"
                            .formatted(names, clusters, together, right, precision(), same, recall())
                    + wrong;
        }
    }
}
