package org.mithaq.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Article;

/**
 * Reads documents to articles. What cannot be read is a value, {@link Outcome.Rejected}, never an exception. Safe for
 * use by several threads.
 */
public final class ArticleReader {
    private final Limits limits;
    private final Map<String, Layout> layouts;
    private final DocumentParser parser;
    private final ParserWorker worker;

    /**
     * Prepares to read.
     *
     * @param languages tags of the loaded language packs; articles in other languages are rejected
     */
    public ArticleReader(Set<String> languages) {
        this(languages, Limits.DEFAULT);
    }

    public ArticleReader(Set<String> languages, Limits limits) {
        this.limits = limits;
        this.layouts = languages.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), tag -> new Layout(LayoutTerms.read(tag))));
        this.parser = new DocumentParser(limits);
        this.worker = new ParserWorker(limits);
    }

    /** Reads one document. */
    public Outcome read(Input input) {
        if (input instanceof Input.Refused refused) {
            return refused.outcome();
        }
        if (input instanceof Input.Text text) {
            return outcome(text.source(), new Parsed.Text(text.text()));
        }
        if (input instanceof Input.Bytes bytes) {
            return outcome(bytes.source(), plain(bytes.content().array()));
        }
        Input.File file = (Input.File) input;
        return outcome(file.source(), document(file.path()));
    }

    private Parsed plain(byte[] content) {
        return content.length > limits.bytes() ? tooLarge() : worker.run(() -> parser.plain(content));
    }

    private Parsed document(Path path) {
        byte[] content;
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        } catch (NoSuchFileException missing) {
            return new Parsed.Failed(Reason.UNREADABLE, "there is no such file; check the path");
        } catch (IOException fault) {
            return new Parsed.Failed(
                    Reason.UNREADABLE,
                    "it cannot be read (" + fault.getClass().getSimpleName() + "); check its rights");
        }
        if (content.length == 0) {
            return empty();
        }
        String name = String.valueOf(path.getFileName());
        return content.length > limits.bytes() ? tooLarge() : parsed(content, name);
    }

    private Parsed parsed(byte[] content, String name) {
        Parsed seen = worker.run(() -> parser.parse(content, name));
        return seen instanceof Parsed.Closed closed ? ParserProcess.parse(content, closed.kind(), limits) : seen;
    }

    private Outcome outcome(String source, Parsed parsed) {
        if (parsed instanceof Parsed.Failed failed) {
            return new Outcome.Rejected(source, failed.reason(), failed.detail());
        }
        String text = ((Parsed.Text) parsed).text();
        if (text.length() > limits.characters()) {
            return outcome(source, tooLarge());
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return outcome(source, empty());
        }
        return article(source, text);
    }

    private Outcome article(String source, String text) {
        String language = LanguageGuess.find(text).orElse("und");
        Layout layout = layouts.get(language);
        if (layout == null) {
            String found = language.equals("und") ? "a language that is not known" : "'" + language + "'";
            return new Outcome.Rejected(
                    source,
                    Reason.LANGUAGE,
                    "it is written in " + found + "; there are language packs for " + new TreeSet<>(layouts.keySet()));
        }
        return new Outcome.Accepted(new Article(source, language, text, layout.lines(text)));
    }

    private static Parsed empty() {
        return new Parsed.Failed(Reason.EMPTY, "it holds no text");
    }

    private Parsed tooLarge() {
        return new Parsed.Failed(
                Reason.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "it is larger than %,d bytes or %,d characters; split it",
                        limits.bytes(),
                        limits.characters()));
    }
}
