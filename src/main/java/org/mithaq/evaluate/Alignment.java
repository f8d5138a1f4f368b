package org.mithaq.evaluate;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which extracted event of an article is which annotated one. One to one, the best agreement first.
 *
 * @param pairs the aligned events, by their positions in the two lists
 */
record Alignment(List<Pair> pairs) {
    Alignment {
        pairs = List.copyOf(pairs);
    }

    /** Positions of an extracted and an annotated event that are taken for the same. */
    record Pair(int reported, int gold) {}

    private record Candidate(double affinity, int reported, int gold) {
        /** Of equal affinity, the later extracted event first, then the later annotated one. */
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::affinity)
                .thenComparingInt(Candidate::reported)
                .thenComparingInt(Candidate::gold)
                .reversed();
    }

    /** Aligns the events of one article. */
    static Alignment of(List<ReportedEvent> reported, List<GoldEvent> gold) {
        List<Pair> pairs = new ArrayList<>();
        Set<Integer> takenReported = new HashSet<>();
        Set<Integer> takenGold = new HashSet<>();
        for (Candidate best : candidates(reported, gold)) {
            if (!takenReported.contains(best.reported) && !takenGold.contains(best.gold)) {
                takenReported.add(best.reported);
                takenGold.add(best.gold);
                pairs.add(new Pair(best.reported, best.gold));
            }
        }
        return new Alignment(pairs);
    }

    /** Positions of the extracted events that have a partner. */
    Set<Integer> reported() {
        return pairs.stream().map(Pair::reported).collect(toSet());
    }

    /** Positions of the annotated events that have a partner. */
    Set<Integer> gold() {
        return pairs.stream().map(Pair::gold).collect(toSet());
    }

    private static List<Candidate> candidates(List<ReportedEvent> reported, List<GoldEvent> gold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double affinity = Affinity.between(reported.get(i), gold.get(j));
                if (affinity > 0) {
                    candidates.add(new Candidate(affinity, i, j));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }
}
