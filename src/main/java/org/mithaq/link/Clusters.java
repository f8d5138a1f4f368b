package org.mithaq.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.extract.Actor;

/**
 * Puts together the spellings of those who are in no table, across articles and scripts. Pairs are joined from the most
 * alike down, ties by id, and two groups are joined only if no member of one speaks against one of the other: so the
 * outcome depends neither on the order of the articles nor on a chain of small differences.
 */
public final class Clusters {
    private record Pair(Likeness likeness, int one, int other) {}

    private final List<LocalEntity> entities;
    private final List<NameWords> names;
    private final long[] prints;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Integer, Integer> groupOf = new HashMap<>();

    private Clusters(List<LocalEntity> entities) {
        this.entities = entities;
        this.names =
                entities.stream().map(entity -> NameWords.of(entity.name())).toList();
        this.prints = names.stream().mapToLong(Prints::of).toArray();
    }

    /** The clusters of the unlinked among these, the most often mentioned first. */
    public static List<Cluster> of(Collection<Occurrence> occurrences) {
        return new Clusters(LocalEntity.of(occurrences)).clusters();
    }

    private List<Cluster> clusters() {
        for (int i = 0; i < entities.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf.put(i, i);
        }
        pairs().forEach(this::join);
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> new Cluster(group.stream().map(entities::get).toList()))
                .sorted(Comparator.comparing((Cluster cluster) -> -cluster.mentions())
                        .thenComparing(cluster -> cluster.head().name())
                        .thenComparing(Cluster::id))
                .toList();
    }

    private void join(Pair pair) {
        int one = groupOf.getOrDefault(pair.one(), pair.one());
        int other = groupOf.getOrDefault(pair.other(), pair.other());
        List<Integer> first = groups.get(one);
        List<Integer> second = groups.get(other);
        if (one == other || first.stream().anyMatch(i -> second.stream().anyMatch(j -> speakAgainst(i, j)))) {
            return;
        }
        second.forEach(member -> groupOf.put(member, one));
        first.addAll(second);
        second.clear();
    }

    /** Pairs that share a word by its consonants, the most alike first. */
    private Stream<Pair> pairs() {
        Set<Pair> pairs = new HashSet<>();
        for (Map<String, List<Integer>> byState : blocks()) {
            List<Integer> stateless = byState.getOrDefault("", List.of());
            byState.forEach((state, members) -> {
                pair(members, members, pairs);
                pair(stateless, state.isEmpty() ? List.of() : members, pairs);
            });
        }
        Map<Integer, Set<String>> states = states(pairs);
        return pairs.stream()
                .filter(pair -> !isTorn(pair.one(), states) && !isTorn(pair.other(), states))
                .sorted(Comparator.comparing(Pair::likeness)
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other));
    }

    /** Those named who share a kind and a word by its consonants, by state: of two states nobody is the same. */
    private Collection<Map<String, List<Integer>>> blocks() {
        Map<String, Map<String, List<Integer>>> blocks = new TreeMap<>();
        for (int i = 0; i < entities.size(); i++) {
            LocalEntity entity = entities.get(i);
            for (Word word : new HashSet<>(entity.named() ? names.get(i).words() : List.of())) {
                blocks.computeIfAbsent(entity.kind() + " " + word.sounds(), absent -> new TreeMap<>())
                        .computeIfAbsent(entity.represents(), absent -> new ArrayList<>())
                        .add(i);
            }
        }
        return blocks.values();
    }

    private void pair(List<Integer> ones, List<Integer> others, Set<Pair> pairs) {
        for (int one : ones) {
            for (int other : others) {
                Likeness likeness = one < other || ones != others ? likeness(one, other) : Likeness.NONE;
                if (likeness != Likeness.NONE) {
                    Pair pair = new Pair(likeness, Math.min(one, other), Math.max(one, other));
                    if (isSame(pair)) {
                        pairs.add(pair);
                    }
                }
            }
        }
    }

    /** The states of all those who are like one without a state. */
    private Map<Integer, Set<String>> states(Set<Pair> pairs) {
        Map<Integer, Set<String>> states = new HashMap<>();
        for (Pair pair : pairs) {
            states.computeIfAbsent(pair.one(), absent -> new HashSet<>())
                    .add(entities.get(pair.other()).represents());
            states.computeIfAbsent(pair.other(), absent -> new HashSet<>())
                    .add(entities.get(pair.one()).represents());
        }
        states.values().forEach(each -> each.remove(""));
        return states;
    }

    /** One without a state who is like persons of several could be any of them. */
    private boolean isTorn(int one, Map<Integer, Set<String>> states) {
        return entities.get(one).represents().isEmpty()
                && states.getOrDefault(one, Set.of()).size() > 1;
    }

    private Likeness likeness(int one, int other) {
        boolean ofOneState = isOfOneState(entities.get(one), entities.get(other));
        if (!ofOneState && !mayBeLike(one, other)) {
            return Likeness.NONE;
        }
        Likeness there = Likeness.of(names.get(one), names.get(other));
        Likeness back = Likeness.of(names.get(other), names.get(one));
        Likeness best = there.compareTo(back) <= 0 ? there : back;
        if (best != Likeness.NONE || !ofOneState) {
            return best;
        }
        if (names.get(one).soundsLike(names.get(other))) {
            return Likeness.SKELETON;
        }
        boolean loose = isOfOneOffice(entities.get(one), entities.get(other))
                && Likeness.isLoose(names.get(one), names.get(other));
        return loose ? Likeness.LOOSE : Likeness.NONE;
    }

    /** Tells at once of most pairs of names that they are nothing like each other. */
    private boolean mayBeLike(int one, int other) {
        return Prints.mayBeLike(prints[one], prints[other])
                || names.get(one).isDividedOtherwise(names.get(other))
                || names.get(other).isDividedOtherwise(names.get(one));
    }

    /** The less two names agree, the more must stand beside them; an office alone is nobody's but its month's. */
    private boolean isSame(Pair pair) {
        LocalEntity one = entities.get(pair.one());
        LocalEntity other = entities.get(pair.other());
        boolean whole =
                names.get(pair.one()).size() > 1 && names.get(pair.other()).size() > 1;
        boolean sharesOffice = !Collections.disjoint(one.offices(), other.offices());
        return switch (pair.likeness()) {
            case EXACT, VARIANT, SKELETON -> whole || isOfOneState(one, other);
            case LONGER, PART ->
                one.kind() == Actor.Kind.PERSON
                        && (whole
                                ? sharesOffice || isOfOneState(one, other)
                                : sharesOffice && isOfOneState(one, other));
            case SURNAME, NEAR_PART, LOOSE -> isOfOneOffice(one, other);
            case GIVEN_NAME, FAMOUS, NONE -> false;
        };
    }

    private static boolean isOfOneState(LocalEntity one, LocalEntity other) {
        return !one.represents().isEmpty() && one.represents().equals(other.represents());
    }

    private static boolean isOfOneOffice(LocalEntity one, LocalEntity other) {
        return one.kind() == Actor.Kind.PERSON
                && isOfOneState(one, other)
                && !Collections.disjoint(one.offices(), other.offices());
    }

    private boolean speakAgainst(int one, int other) {
        return isApart(entities.get(one), entities.get(other)) || likeness(one, other) == Likeness.NONE;
    }

    private static boolean isApart(LocalEntity one, LocalEntity other) {
        return !one.represents().isEmpty()
                && !other.represents().isEmpty()
                && !one.represents().equals(other.represents());
    }
}
