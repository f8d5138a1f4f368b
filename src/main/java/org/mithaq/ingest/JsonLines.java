package org.mithaq.ingest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON, an object a line: {@code text}, and where known {@code title} and {@code date}, which become the
 * first lines of the article. Blank lines count but are left out; a line that cannot be read is refused alone.
 */
final class JsonLines {
    private JsonLines() {}

    /** Whether a file holds JSON objects of which none has a text; reads no further than the first that has. */
    static boolean isOtherData(Path path) {
        try (BufferedReader reader = open(path)) {
            boolean objects = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    if (!isObjectWithoutText(line)) {
                        return false;
                    }
                    objects = true;
                }
            }
            return objects;
        } catch (IOException fault) {
            return false;
        }
    }

    private static boolean isObjectWithoutText(String line) {
        try {
            return JsonParser.parseString(line) instanceof JsonObject object && !object.has("text");
        } catch (JsonParseException | StackOverflowError fault) {
            return false;
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** The articles of a file, read line by line while the stream is used; closing it closes the file. */
    static Stream<Input> read(String source, Path path) {
        try {
            BufferedReader reader = open(path);
            Lines lines = new Lines(source, reader);
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                    .onClose(lines::close);
        } catch (IOException fault) {
            return Stream.of(new Input.Refused(source, Reason.UNREADABLE, "it cannot be read; check its rights"));
        }
    }

    private static Input input(String source, String line) {
        try {
            JsonElement element = JsonParser.parseString(line);
            return element instanceof JsonObject object
                    ? input(source, object)
                    : refused(source, "it is no JSON object");
        } catch (JsonParseException | StackOverflowError fault) {
            return refused(source, "the line is no JSON; each line holds one whole object");
        }
    }

    private static Input input(String source, JsonObject object) {
        return find(object, "text")
                .<Input>map(text -> new Input.Text(source, compose(object, text)))
                .orElseGet(() -> refused(source, "the object has no field \"text\""));
    }

    /** Headline and date stand above the text unless the text begins with them. */
    private static String compose(JsonObject object, String text) {
        return Stream.of(find(object, "title"), find(object, "date"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !text.stripLeading().startsWith(part))
                .map(part -> part.replaceAll("\\s+", " ") + "\n\n")
                .collect(Collectors.joining("", "", text));
    }

    private static Optional<String> find(JsonObject object, String field) {
        return object.get(field) instanceof JsonPrimitive value && value.isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    private static Input refused(String source, String detail) {
        return new Input.Refused(source, Reason.BROKEN, detail);
    }

    /** Hands out the lines of a file; an unreadable rest becomes one refusal. */
    private static final class Lines implements Iterator<Input> {
        private final String source;
        private final BufferedReader reader;
        private int number;
        private @Nullable Input next;

        Lines(String source, BufferedReader reader) {
            this.source = source;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = advance();
            }
            return next != null;
        }

        @Override
        public Input next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException(source);
            }
            Input out = next;
            next = null;
            return out;
        }

        private @Nullable Input advance() {
            try {
                String line = reader.readLine();
                number++;
                while (line != null && line.isBlank()) {
                    line = reader.readLine();
                    number++;
                }
                if (line == null) {
                    reader.close();
                    return null;
                }
                return input(source + "#" + number, line);
            } catch (IOException fault) {
                close();
                return new Input.Refused(
                        source + "#" + number, Reason.UNREADABLE, "the rest of the file cannot be read");
            }
        }

        void close() {
            try {
                reader.close();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
