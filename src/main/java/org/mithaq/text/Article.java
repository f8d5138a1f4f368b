package org.mithaq.text;

import java.util.List;
import java.util.Optional;

/**
 * A news article as it was ingested.
 *
 * @param source file name as ingested, or {@code FILE#LINE} for a line of a {@code .jsonl} file
 * @param language BCP 47 tag of a language pack, such as {@code ar}
 * @param text the whole text, never changed after ingestion; all offsets count its UTF-16 units
 * @param lines the text's lines with content, in order
 */
public record Article(String source, String language, String text, List<Line> lines) {
    public Article {
        if (source.isBlank()) {
            throw new IllegalArgumentException("An article needs a source");
        }
        lines = List.copyOf(lines);
    }

    /** The text of the first line of this kind. */
    public Optional<String> find(Line.Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .map(line -> line.span().of(text));
    }
}
