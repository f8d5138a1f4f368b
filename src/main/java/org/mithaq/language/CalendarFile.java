package org.mithaq.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.mithaq.text.Folding;
import org.mithaq.time.CalendarTerms;
import org.mithaq.time.Term;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code lang/<tag>/calendar.yaml}: for each kind of word (the names of {@link Term.Kind} in small letters) a map
 * from its values to the words that stand for them, and the entries {@code weak}, {@code prefixes} and {@code
 * week_start}.
 */
public final class CalendarFile {
    private static final String WEAK = "weak";
    private static final String PREFIXES = "prefixes";
    private static final String WEEK_START = "week_start";

    private final String name;
    private final Map<?, ?> entries;

    private CalendarFile(String name, Map<?, ?> entries) {
        this.name = name;
        this.entries = entries;
    }

    /**
     * The words of a language, from the resources of the program.
     *
     * @param language BCP 47 tag of a language pack, such as {@code ar}
     * @throws IllegalArgumentException where the pack has no calendar, or one that cannot be read
     */
    public static CalendarTerms load(String language) {
        String name = "lang/" + language + "/calendar.yaml";
        try (InputStream in = CalendarFile.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "No calendar for the language '" + language + "': add the resource " + name);
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /**
     * The words in this text.
     *
     * @param name what errors call the text
     */
    public static CalendarTerms read(String name, Reader text) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new CalendarFile(name, map(name, "the file", root)).terms();
        } catch (YAMLException e) {
            throw new IllegalArgumentException(name + " is no valid YAML: " + e.getMessage(), e);
        }
    }

    private CalendarTerms terms() {
        Map<String, List<Term>> terms = new HashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (!Set.of(WEAK, PREFIXES, WEEK_START).contains(key)) {
                addKind(terms, kind(key), map(name, key, entry.getValue()));
            }
        }
        return CalendarTerms.of(terms, weak(), prefixes(), weekStart());
    }

    private Term.Kind kind(String key) {
        for (Term.Kind kind : Term.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(name + ": '" + key + "' is no kind of calendar word; use one of "
                + List.of(Term.Kind.values()) + " in small letters");
    }

    private void addKind(Map<String, List<Term>> terms, Term.Kind kind, Map<?, ?> values) {
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            Term term = new Term(kind, number(kind.name(), entry.getKey()));
            for (Object word : list(kind.name(), entry.getValue())) {
                terms.computeIfAbsent(phrase(String.valueOf(word)), unused -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    private Set<String> weak() {
        Set<String> weak = new HashSet<>();
        if (entries.containsKey(WEAK)) {
            list(WEAK, entries.get(WEAK)).forEach(word -> weak.add(phrase(String.valueOf(word))));
        }
        return weak;
    }

    private Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        if (entries.containsKey(PREFIXES)) {
            map(name, PREFIXES, entries.get(PREFIXES))
                    .forEach((prefix, word) ->
                            prefixes.put(Folding.fold(String.valueOf(prefix)), Folding.fold(String.valueOf(word))));
        }
        return prefixes;
    }

    private DayOfWeek weekStart() {
        Object day = entries.containsKey(WEEK_START) ? entries.get(WEEK_START) : Integer.valueOf(1);
        return DayOfWeek.of(number(WEEK_START, day));
    }

    /** Words one blank apart, folded as tokens are. */
    private static String phrase(String words) {
        StringJoiner phrase = new StringJoiner(" ");
        for (String word : Folding.fold(words).strip().split("\\s+")) {
            phrase.add(word);
        }
        return phrase.toString();
    }

    private int number(String key, Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(name + ": '" + key + "' has '" + value + "' where a number must stand");
    }

    private List<?> list(String key, Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(name + ": '" + key + "' needs a list of words in [brackets]");
    }

    private static Map<?, ?> map(String name, String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(name + ": " + key + " must hold lines of the form 'value: [words]'");
    }
}
