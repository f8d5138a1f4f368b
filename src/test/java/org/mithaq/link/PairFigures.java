package org.mithaq.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts pairs of names that clusters put together, against whose names they are. */
final class PairFigures {
    private final StringBuilder wrong = new StringBuilder();
    private final StringBuilder missed = new StringBuilder();
    private final int names;
    private final int clusters;
    private int together;
    private int same;
    private int right;

    /**
     * Counts.
     *
     * @param occurrences of the names, one each
     * @param persons whose name it is, by subject
     */
    PairFigures(Collection<Occurrence> occurrences, Map<String, String> persons) {
        List<Cluster> found = Clusters.of(occurrences);
        Map<String, String> clusterOf = new HashMap<>();
        found.forEach(cluster -> cluster.members().forEach(member -> clusterOf.put(member.subject(), cluster.id())));
        List<LocalEntity> all =
                found.stream().flatMap(cluster -> cluster.members().stream()).toList();
        names = all.size();
        clusters = found.size();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                String one = all.get(i).subject();
                String other = all.get(j).subject();
                boolean areTogether = clusterOf.getOrDefault(one, one).equals(clusterOf.getOrDefault(other, other));
                boolean areSame = persons.getOrDefault(one, one).equals(persons.getOrDefault(other, other));
                if (areTogether || areSame) {
                    count(areTogether, areSame, text(all.get(i)) + " = " + text(all.get(j)));
                }
            }
        }
    }

    private static String text(LocalEntity one) {
        return one.name() + " (" + one.represents() + ")";
    }

    private void count(boolean areTogether, boolean areSame, String pair) {
        together += areTogether ? 1 : 0;
        same += areSame ? 1 : 0;
        right += areTogether && areSame ? 1 : 0;
        if (areTogether != areSame) {
            (areTogether ? wrong : missed)
                    .append("\n")
                    .append(areTogether ? "wrong: " : "missed: ")
                    .append(pair);
        }
    }

    double precision() {
        return (double) right / together;
    }

    double recall() {
        return (double) right / same;
    }

    String text() {
        return "%d names, %d clusters; pairs together %d, right %d, precision %.3f; of %d pairs recall %.3f"
                        .formatted(names, clusters, together, right, precision(), same, recall())
                + wrong;
    }

    String missed() {
        return missed.toString();
    }
}
