package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much an extracted event looks like an annotated one. */
final class Affinity {
    /** Days by which two dates may differ and still be dates of one event. */
    private static final long TOLERANCE = 3;

    private static final double SAME_ACTOR = 0.5;
    private static final double SAME_DATE = 0.25;

    private Affinity() {}

    /** 0 when they cannot be the same, else 1 or more: participants count 1, countries behind them a half, the date a quarter. */
    static double between(ReportedEvent reported, GoldEvent gold) {
        if (!reported.type().equals(gold.type())) {
            return 0;
        }
        int hits = overlap(reported.participants(), gold.principals());
        int sharedActors = shared(actors(reported.participants()), actors(gold.principals()));
        if (!hasCommonGround(reported, gold, hits, sharedActors) || datesContradict(reported, gold)) {
            return 0;
        }
        boolean sameDate = !gold.date().isEmpty() && reported.starts().contains(gold.date());
        return 1 + hits + SAME_ACTOR * sharedActors + (sameDate ? SAME_DATE : 0);
    }

    /** How many of the annotated participants are found, each extracted one standing for one at most, the first that fits. */
    static int overlap(List<Participant> reported, List<Participant> gold) {
        List<Participant> unused = new ArrayList<>(reported);
        int hits = 0;
        for (Participant expected : gold) {
            int found = indexOf(expected, unused);
            if (found >= 0) {
                unused.remove(found);
                hits++;
            }
        }
        return hits;
    }

    private static int indexOf(Participant expected, List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).isSameAs(expected)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasCommonGround(ReportedEvent reported, GoldEvent gold, int hits, int sharedActors) {
        if (gold.principals().isEmpty()) {
            return sharesDateOrPlace(reported, gold);
        }
        int smaller = Math.min(reported.participants().size(), gold.principals().size());
        return hits >= Math.max(1, half(smaller)) || actorsAgree(reported, gold, sharedActors);
    }

    private static boolean actorsAgree(ReportedEvent reported, GoldEvent gold, int shared) {
        int ofReported = actors(reported.participants()).size();
        int ofGold = actors(gold.principals()).size();
        return (shared >= 2 && shared >= half(Math.min(ofReported, ofGold))) || (shared == 1 && ofGold == 1);
    }

    private static boolean sharesDateOrPlace(ReportedEvent reported, GoldEvent gold) {
        if (gold.date().isEmpty() && reported.participants().isEmpty()) {
            return true;
        }
        return (!gold.date().isEmpty() && reported.starts().contains(gold.date())) || reported.isAt(gold.place());
    }

    private static boolean datesContradict(ReportedEvent reported, GoldEvent gold) {
        Set<String> starts = reported.starts();
        return !starts.isEmpty()
                && starts.stream()
                        .filter(start -> !start.isEmpty())
                        .allMatch(start -> IsoDate.clash(start, gold.date()))
                && !gold.date().isEmpty()
                && IsoDate.daysBetween(starts, gold.date()) > TOLERANCE;
    }

    private static Set<String> actors(List<Participant> participants) {
        Set<String> actors = new HashSet<>();
        participants.forEach(participant -> actors.add(participant.actor()));
        actors.remove("");
        return actors;
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared.size();
    }

    private static int half(int count) {
        return (count + 1) / 2;
    }
}
