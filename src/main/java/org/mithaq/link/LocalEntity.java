package org.mithaq.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.extract.Actor;

/**
 * Someone of no table, known by one name beside one state.
 *
 * @param subject id, {@link Naming#id()}
 * @param kind person, state or organization
 * @param name as it is mostly written
 * @param named whether that is a name, not an office alone
 * @param language of that name
 * @param label English label, or a transliteration
 * @param offices codes of offices named beside it
 * @param represents English name of the state or body, or empty
 * @param sources articles that mention it
 * @param mentions how often it is mentioned
 */
public record LocalEntity(
        String subject,
        Actor.Kind kind,
        String name,
        boolean named,
        String language,
        String label,
        SortedSet<String> offices,
        String represents,
        SortedSet<String> sources,
        int mentions) {

    /** The unlinked of these, ordered by id. */
    static List<LocalEntity> of(Collection<Occurrence> occurrences) {
        SortedMap<String, List<Occurrence>> bySubject = occurrences.stream()
                .filter(Occurrence::isLocal)
                .collect(Collectors.groupingBy(Occurrence::subject, TreeMap::new, Collectors.toList()));
        return bySubject.values().stream().map(LocalEntity::one).toList();
    }

    private static LocalEntity one(List<Occurrence> same) {
        Occurrence usual = usual(same);
        return new LocalEntity(
                usual.subject(),
                usual.kind(),
                usual.name(),
                usual.named(),
                usual.language(),
                usual.label(),
                same.stream()
                        .map(Occurrence::office)
                        .filter(office -> !office.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                usual.represents(),
                same.stream().map(Occurrence::source).collect(Collectors.toCollection(TreeSet::new)),
                same.size());
    }

    /** Of the spellings that fold to one, the most frequent. */
    private static Occurrence usual(List<Occurrence> same) {
        Map<String, Long> counts =
                same.stream().collect(Collectors.groupingBy(Occurrence::name, Collectors.counting()));
        return same.stream()
                .min(Comparator.comparing((Occurrence one) -> -counts.getOrDefault(one.name(), 0L))
                        .thenComparing(Occurrence::name)
                        .thenComparing(Occurrence::label))
                .orElseThrow();
    }
}
