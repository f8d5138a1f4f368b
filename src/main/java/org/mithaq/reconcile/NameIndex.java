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
import java.util.stream.Stream;

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
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Word>> bySounds = new HashMap<>();
    private final Map<String, List<Word>> byFewerSounds = new HashMap<>();
    private final String[] sorted;

    /** A name and whose it is. Each is one of its own. */
    static final class Entry {
        private final Named entity;
        private final Name name;
        private final List<Word> words;

        private Entry(Named entity, Name name, List<Word> words) {
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

        List<Word> words() {
            return words;
        }
    }

    /** A word with its sounds, and the names that have it. Each is one of its own. */
    static final class Word {
        private final String text;
        private final String sounds;
        private final List<Entry> entries = new ArrayList<>(1);

        Word(String text) {
            this.text = text;
            this.sounds = Sounds.of(text);
        }

        String text() {
            return text;
        }

        String sounds() {
            return sounds;
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
        entries(exact, NameKey.of(NameKey.words(name))).forEach(entry -> found.add(entry.entity()));
        return found;
    }

    /** Entities of which a name, or a word of a name, begins so; those with most reports first. */
    public List<Named> beginning(String prefix, int most) {
        List<String> asked = NameKey.words(prefix);
        String last = asked.get(asked.size() - 1);
        int from = Arrays.binarySearch(sorted, last);
        Set<Named> found = new LinkedHashSet<>();
        int seen = 0;
        for (int i = from < 0 ? -from - 1 : from; i < sorted.length && sorted[i].startsWith(last); i++) {
            for (Entry entry : word(sorted[i]).entries()) {
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

    List<Entry> exact(List<String> asked) {
        return entries(exact, NameKey.of(asked));
    }

    List<Entry> unordered(List<String> asked) {
        return entries(unordered, NameKey.unordered(asked));
    }

    /**
     * The names that come nearest by words that are the same or alike. Rarer words lead to them; how near they are is
     * told by {@link Likeness#ofNames}.
     */
    List<Entry> near(List<Word> asked) {
        List<Like> like = asked.stream().flatMap(word -> like(word).stream()).toList();
        List<Like> rare = like.stream()
                .filter(found -> found.word().entries().size() <= COMMON)
                .toList();
        Map<Entry, Double> weights = new HashMap<>();
        for (Like found : rare.isEmpty() ? like : rare) {
            double weight = found.likeness() * found.word().text().length();
            List<Entry> entries = found.word().entries();
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

    private record Like(Word word, double likeness) {}

    /** The words that are the same or alike, the most alike first, of equally alike ones that of fewer names. */
    private List<Like> like(Word asked) {
        Stream<Word> same = Optional.ofNullable(words.get(asked.text())).stream();
        Stream<Word> alike = bySounds.getOrDefault(asked.sounds(), List.of()).stream();
        Stream<Word> nearly =
                Likeness.fewer(asked.sounds()).flatMap(fewer -> byFewerSounds.getOrDefault(fewer, List.of()).stream());
        return Stream.of(same, alike, nearly)
                .flatMap(Function.identity())
                .distinct()
                .map(word -> new Like(word, Likeness.ofWords(asked, word)))
                .filter(like -> like.likeness() > 0)
                .sorted(Comparator.comparingDouble(Like::likeness)
                        .reversed()
                        .thenComparingInt(like -> like.word().entries().size()))
                .toList();
    }

    private void add(Named entity) {
        byId.put(entity.id(), entity);
        entity.findWikidata().ifPresent(qid -> byWikidata.put(qid, entity));
        entity.findCode().ifPresent(code -> list(byCode, code).add(entity));
        for (Name name : entity.names()) {
            List<String> written = NameKey.words(name.text());
            Entry entry =
                    new Entry(entity, name, written.stream().map(this::word).toList());
            list(exact, NameKey.of(written)).add(entry);
            list(unordered, NameKey.unordered(written)).add(entry);
            entry.words().stream().distinct().forEach(word -> word.entries().add(entry));
        }
    }

    private Word word(String text) {
        return words.computeIfAbsent(text, absent -> {
            Word word = new Word(text);
            if (!word.sounds().isEmpty()) {
                list(bySounds, word.sounds()).add(word);
            }
            Likeness.fewer(word.sounds())
                    .forEach(fewer -> list(byFewerSounds, fewer).add(word));
            return word;
        });
    }

    private static boolean has(Entry entry, List<String> texts) {
        return texts.stream()
                .allMatch(text ->
                        entry.words().stream().anyMatch(word -> word.text().equals(text)));
    }

    private static List<Entry> entries(Map<String, List<Entry>> table, String key) {
        return table.getOrDefault(key, List.of());
    }

    private static <T> List<T> list(Map<String, List<T>> table, String key) {
        return table.computeIfAbsent(key, absent -> new ArrayList<>(1));
    }
}
