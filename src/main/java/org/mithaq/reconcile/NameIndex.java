package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.link.NameWords;
import org.mithaq.link.Word;

/**
 * The names of all entities in memory. Names are found as they are written by one look into a table; names that only
 * come near, by words that are the same, sound alike, or differ in one sound. Immutable; safe for use by many threads.
 */
public final class NameIndex {
    /** A word of more names than this does not lead to candidates beside a rarer one. */
    private static final int COMMON = 2_000;

    /** Most names that are looked at for one question, and most of those that are compared word by word. */
    private static final int MOST_SEEN = 10_000;

    private static final int MOST_COMPARED = 100;

    private final Map<String, Named> byId = new HashMap<>();
    private final Map<String, Named> byWikidata = new HashMap<>();
    private final Map<String, List<Named>> byCode = new HashMap<>();
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> unordered = new HashMap<>();
    private final Map<String, Listed> words = new HashMap<>();
    private final Map<String, List<Listed>> bySounds = new HashMap<>();
    private final Map<String, List<Listed>> byFewerSounds = new HashMap<>();
    private final String[] sorted;

    /** A name and whose it is. Each is one of its own. */
    static final class Entry {
        private final Named entity;
        private final Name name;
        private final NameWords words;

        private Entry(Named entity, Name name, NameWords words) {
            this.entity = entity;
            this.name = name;
            this.words = words;
        }

        Named entity() {
            return entity;
        }

        Name name() {
            return name;
        }

        NameWords words() {
            return words;
        }
    }

    /** A word and the names that have it. Each is one of its own. */
    private static final class Listed {
        private final Word word;
        private final List<Entry> entries = new ArrayList<>(1);

        private Listed(Word word) {
            this.word = word;
        }

        private Word word() {
            return word;
        }

        private List<Entry> entries() {
            return entries;
        }
    }

    private NameIndex(Collection<Named> entities) {
        entities.forEach(this::add);
        sorted = words.keySet().stream().sorted().toArray(String[]::new);
    }

    /** Takes up all names of the entities. */
    public static NameIndex of(Collection<Named> entities) {
        return new NameIndex(entities);
    }

    /** Number of entities. */
    public int size() {
        return byId.size();
    }

    public Optional<Named> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entity that is this item of Wikidata. */
    public Optional<Named> findByWikidata(String qid) {
        return Optional.ofNullable(byWikidata.get(qid));
    }

    /** The states or organizations of this code. */
    public List<Named> byCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Whose name this is, but for the ways of writing it. */
    public Set<Named> exact(String name) {
        Set<Named> found = new LinkedHashSet<>();
        entries(exact, NameKey.of(NameWords.of(name))).forEach(entry -> found.add(entry.entity()));
        return found;
    }

    /** Entities of which a name, or a word of a name, begins so; those with most reports first. */
    public List<Named> beginning(String prefix, int most) {
        List<String> asked =
                NameWords.of(prefix).words().stream().map(Word::text).toList();
        String last = asked.get(asked.size() - 1);
        int from = Arrays.binarySearch(sorted, last);
        Set<Named> found = new LinkedHashSet<>();
        int seen = 0;
        for (int i = from < 0 ? -from - 1 : from; i < sorted.length && sorted[i].startsWith(last); i++) {
            for (Entry entry : names(sorted[i])) {
                if (seen++ > MOST_SEEN) {
                    break;
                }
                if (has(entry, asked.subList(0, asked.size() - 1))) {
                    found.add(entry.entity());
                }
            }
        }
        return found.stream().sorted(Ranking.BY_REPORTS).limit(most).toList();
    }

    List<Entry> exact(NameWords asked) {
        return entries(exact, NameKey.of(asked));
    }

    List<Entry> unordered(NameWords asked) {
        return entries(unordered, NameKey.unordered(asked));
    }

    /**
     * The names that come nearest by words that are the same or alike. Rarer words lead to them; how near they are is
     * told by {@link NameWords#likeness}.
     */
    List<Entry> near(NameWords asked) {
        List<Like> like =
                asked.words().stream().flatMap(word -> like(word).stream()).toList();
        List<Like> rare = like.stream()
                .filter(found -> found.listed().entries().size() <= COMMON)
                .toList();
        Map<Entry, Double> weights = new HashMap<>();
        for (Like found : rare.isEmpty() ? like : rare) {
            double weight = found.likeness() * found.listed().word().text().length();
            List<Entry> entries = found.listed().entries();
            if (weights.size() < MOST_SEEN) {
                entries.stream().limit(MOST_SEEN).forEach(entry -> weights.merge(entry, weight, Double::sum));
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Entry, Double>comparingByValue().reversed())
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Like(Listed listed, double likeness) {}

    /** The words that are the same or alike, the most alike first, of equally alike ones that of fewer names. */
    private List<Like> like(Word asked) {
        Stream<Listed> same = Optional.ofNullable(words.get(asked.text())).stream();
        Stream<Listed> alike = bySounds.getOrDefault(asked.sounds(), List.of()).stream();
        Stream<Listed> nearly =
                fewer(asked.sounds()).flatMap(fewer -> byFewerSounds.getOrDefault(fewer, List.of()).stream());
        return Stream.of(same, alike, nearly)
                .flatMap(Function.identity())
                .distinct()
                .map(listed -> new Like(listed, asked.likeness(listed.word())))
                .filter(like -> like.likeness() > 0)
                .sorted(Comparator.comparingDouble(Like::likeness)
                        .reversed()
                        .thenComparingInt(like -> like.listed().entries().size()))
                .toList();
    }

    private void add(Named entity) {
        byId.put(entity.id(), entity);
        entity.findWikidata().ifPresent(qid -> byWikidata.put(qid, entity));
        entity.findCode().ifPresent(code -> list(byCode, code).add(entity));
        for (Name name : entity.names()) {
            NameWords written = NameWords.of(name.text());
            Entry entry = new Entry(entity, name, written);
            list(exact, NameKey.of(written)).add(entry);
            list(unordered, NameKey.unordered(written)).add(entry);
            written.words().stream()
                    .distinct()
                    .forEach(word -> listed(word).entries().add(entry));
        }
    }

    private Listed listed(Word word) {
        return words.computeIfAbsent(word.text(), absent -> {
            Listed listed = new Listed(word);
            if (!word.sounds().isEmpty()) {
                list(bySounds, word.sounds()).add(listed);
            }
            fewer(word.sounds()).forEach(fewer -> list(byFewerSounds, fewer).add(listed));
            return listed;
        });
    }

    private List<Entry> names(String word) {
        Listed listed = words.get(word);
        return listed == null ? List.of() : listed.entries();
    }

    /** The sounds themselves, and each without one: words of which one is the same differ in one sound. */
    private static Stream<String> fewer(String sounds) {
        if (sounds.length() < Word.LEAST_FOR_NEAR) {
            return sounds.length() < Word.LEAST_FOR_NEAR - 1 ? Stream.empty() : Stream.of(sounds);
        }
        return Stream.concat(
                        Stream.of(sounds),
                        IntStream.range(0, sounds.length())
                                .mapToObj(i -> sounds.substring(0, i) + sounds.substring(i + 1)))
                .distinct();
    }

    private static boolean has(Entry entry, List<String> texts) {
        return texts.stream()
                .allMatch(text -> entry.words().words().stream()
                        .anyMatch(word -> word.text().equals(text)));
    }

    private static List<Entry> entries(Map<String, List<Entry>> table, String key) {
        return table.getOrDefault(key, List.of());
    }

    private static <T> List<T> list(Map<String, List<T>> table, String key) {
        return table.computeIfAbsent(key, absent -> new ArrayList<>(1));
    }
}
