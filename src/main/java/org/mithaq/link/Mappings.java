package org.mithaq.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.reference.Entity;

/** The decisions of humans on who is who. Immutable. */
public final class Mappings {
    private static final Comparator<Mapping> ORDER = Comparator.comparing(Mapping::subject)
            .thenComparing(Mapping::object)
            .thenComparing(Mapping::isNot);

    /** No decisions. */
    public static final Mappings NONE = new Mappings(List.of());

    private final List<Mapping> rows;
    private final SortedMap<String, String> prefixes;
    private final Map<String, List<Mapping>> bySubject = new HashMap<>();

    /**
     * Decisions and rows that decide nothing.
     *
     * @throws IllegalArgumentException if two decisions contradict each other; the message names them
     */
    public Mappings(Collection<Mapping> rows) {
        this(rows, Map.of());
    }

    /** The same; {@code prefixes} are those of other programs that occur in cells. */
    Mappings(Collection<Mapping> rows, Map<String, String> prefixes) {
        this.prefixes = new TreeMap<>(prefixes);
        this.rows = rows.stream().sorted(ORDER).distinct().toList();
        this.rows.stream().filter(Mapping::isReviewed).forEach(this::add);
    }

    private void add(Mapping mapping) {
        List<Mapping> others = bySubject.computeIfAbsent(mapping.subject(), subject -> new ArrayList<>());
        for (Mapping other : others) {
            if (contradict(mapping, other)) {
                throw new IllegalArgumentException("two decisions on actor:" + mapping.subject() + " ("
                        + mapping.get("subject_label") + ") contradict each other: " + said(other) + ", "
                        + said(mapping) + "; keep one of them");
            }
        }
        others.add(mapping);
    }

    private static boolean contradict(Mapping one, Mapping other) {
        if (one.isNot() != other.isNot()) {
            return one.object().equals(other.object());
        }
        return !one.isNot() && !one.object().equals(other.object());
    }

    private static String said(Mapping mapping) {
        return (mapping.isNot() ? "not " : "") + mapping.object();
    }

    /** All rows, ordered. */
    public List<Mapping> rows() {
        return rows;
    }

    /** What the prefixes of other programs stand for. */
    SortedMap<String, String> prefixes() {
        return prefixes;
    }

    /** What a human said this one is. */
    public Optional<Mapping> accepted(String subject) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(mapping -> !mapping.isNot())
                .findFirst();
    }

    /** All that humans said someone is. */
    Set<String> acceptedObjects() {
        return bySubject.values().stream()
                .flatMap(List::stream)
                .filter(mapping -> !mapping.isNot())
                .map(Mapping::object)
                .collect(Collectors.toSet());
    }

    /** Whether a human said that this one is none of these. */
    boolean isRejected(String subject, Entity entity) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .anyMatch(mapping -> mapping.isNot() && Mapping.objects(entity).contains(mapping.object()));
    }

    /** Those on whom a human has decided. */
    public Set<String> subjects() {
        return new TreeSet<>(bySubject.keySet());
    }

    /**
     * These with one more decision. It takes the place of an earlier one that it contradicts: a human may think again.
     */
    public Mappings plus(Mapping decision) {
        Stream<Mapping> kept = rows.stream()
                .filter(row -> !row.subject().equals(decision.subject())
                        || !row.isReviewed()
                        || !(contradict(row, decision)
                                || (row.object().equals(decision.object()) && row.isNot() == decision.isNot())));
        return new Mappings(Stream.concat(kept, Stream.of(decision)).toList(), prefixes);
    }

    /**
     * These and the decisions of others; what no human decided is left out.
     *
     * @throws IllegalArgumentException if they contradict these; nothing of them is taken
     */
    public Mappings plusAll(Mappings others) {
        Map<String, String> all = new TreeMap<>(others.prefixes);
        all.putAll(prefixes);
        Stream<Mapping> fresh = others.rows.stream().filter(other -> other.isReviewed() && !holds(other));
        return new Mappings(Stream.concat(rows.stream(), fresh).toList(), all);
    }

    private boolean holds(Mapping other) {
        return rows.stream()
                .anyMatch(row -> row.subject().equals(other.subject())
                        && row.object().equals(other.object())
                        && row.isNot() == other.isNot()
                        && row.isReviewed() == other.isReviewed());
    }
}
