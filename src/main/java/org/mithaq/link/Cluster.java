package org.mithaq.link;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Spellings that are taken for one.
 *
 * @param members the most frequent first; never empty
 */
public record Cluster(List<LocalEntity> members) {
    private static final Comparator<LocalEntity> FREQUENT_FIRST = Comparator.comparing(
                    (LocalEntity member) -> -member.mentions())
            .thenComparing(LocalEntity::name)
            .thenComparing(LocalEntity::subject);

    public Cluster {
        members = members.stream().sorted(FREQUENT_FIRST).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A cluster has a member");
        }
    }

    /** The member most often mentioned. */
    public LocalEntity head() {
        return members.get(0);
    }

    /** Stays the same as long as the cluster has the same first member by id. */
    public String id() {
        return members.stream().map(LocalEntity::subject).sorted().findFirst().orElseThrow();
    }

    /** How often its members are mentioned. */
    public int mentions() {
        return members.stream().mapToInt(LocalEntity::mentions).sum();
    }

    /** The articles that mention a member. */
    public SortedSet<String> sources() {
        return members.stream()
                .flatMap(member -> member.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All offices named beside a member. */
    public SortedSet<String> offices() {
        return members.stream()
                .flatMap(member -> member.offices().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
