package org.mithaq.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the service in one of its languages.
 *
 * @param language {@code ar}, {@code en} or {@code ru}
 */
record Words(String language) {
    /** The languages, in the order of the columns of {@code words.tsv}. */
    static final List<String> LANGUAGES = List.of("en", "ar", "ru");

    private static final Map<String, String[]> ALL = read();

    /** The language that a client likes best of those there are; English where it names none of them. */
    static Words accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new Words("en");
        }
        try {
            String liked = Locale.lookupTag(Locale.LanguageRange.parse(header), LANGUAGES);
            return new Words(liked == null ? "en" : liked);
        } catch (IllegalArgumentException malformed) {
            return new Words("en");
        }
    }

    /** The words for a key; the file has them all. */
    String of(String key) {
        String[] row = ALL.get(key);
        if (row == null) {
            throw new IllegalArgumentException("words.tsv has no row " + key);
        }
        return row[1 + LANGUAGES.indexOf(language)];
    }

    /** Direction of the text: {@code rtl} or {@code ltr}. */
    String direction() {
        return direction(language);
    }

    static String direction(String language) {
        return language.startsWith("ar") ? "rtl" : "ltr";
    }

    private static Map<String, String[]> read() {
        Map<String, String[]> rows = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: words.tsv is missing, build it again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> rows.put(row[0], row));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's words.tsv cannot be read", e);
        }
        return rows;
    }
}
