package org.mithaq.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.text.Article;
import org.mithaq.text.Document;
import org.mithaq.text.Folding;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/**
 * Cuts an article into sentences and tokens. A line break always ends a sentence. A full stop ends one unless it stands
 * inside a number or behind a single letter. Hash signs and underscores, which outlets put into names, are no tokens.
 */
final class Segmenter {
    private static final Set<Line.Kind> READ =
            EnumSet.of(Line.Kind.HEADLINE, Line.Kind.DATE, Line.Kind.BYLINE, Line.Kind.SUBHEADING, Line.Kind.BODY);
    private static final String CLOSING = "\"”»)]'’";

    private final Article article;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();

    private Segmenter(Article article) {
        this.article = article;
    }

    static Document segment(Article article) {
        Segmenter segmenter = new Segmenter(article);
        for (Line line : article.lines()) {
            if (READ.contains(line.kind())) {
                segmenter.line(line);
            }
        }
        return new Document(article, segmenter.sentences);
    }

    private void line(Line line) {
        String text = article.text();
        int at = line.span().begin();
        int end = line.span().end();
        while (at < end) {
            int next = token(text, at, end);
            if (endsSentence(text, at, end)) {
                next = closing(text, next, end);
                close(line.kind());
            }
            at = next;
        }
        close(line.kind());
    }

    /** Adds the token that begins at {@code at}, if one does, and returns where to go on. */
    private int token(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '#' || c == '_' || Folding.isSilent(c)) {
            return at + 1;
        }
        int next = at + 1;
        if (isLetter(c)) {
            while (next < end
                    && (isLetter(text.charAt(next)) || Folding.isSilent(text.charAt(next)))
                    && isLatin(text.charAt(next)) == isLatin(c)) {
                next++;
            }
        } else if (Character.isDigit(c)) {
            while (next < end && Character.isDigit(text.charAt(next))) {
                next++;
            }
        }
        String surface = text.substring(at, next);
        tokens.add(new Token(new Span(at, next), surface, Folding.fold(surface)));
        return next;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private boolean endsSentence(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '؟' || c == '!' || c == '?' || c == '…') {
            return true;
        }
        return c == '.' && !insideNumber(text, at, end) && !behindInitial() && !before(text, at, end, '.');
    }

    private static boolean before(String text, int at, int end, char c) {
        return at + 1 < end && text.charAt(at + 1) == c;
    }

    private static boolean insideNumber(String text, int at, int end) {
        return at > 0
                && at + 1 < end
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (Character.isDigit(text.charAt(at + 1)) || isLatin(text.charAt(at + 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** A stop behind a single letter abbreviates: a title or an initial. */
    private boolean behindInitial() {
        int stop = tokens.size() - 1;
        if (stop < 1) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        boolean adjacent = before.span().end() == tokens.get(stop).span().begin();
        return adjacent
                && before.form().length() == 1
                && Character.isLetter(before.form().charAt(0));
    }

    /** Takes closing quotes and brackets into the sentence they end. */
    private int closing(String text, int from, int end) {
        int at = from;
        int next = from;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || CLOSING.indexOf(text.charAt(next)) >= 0)) {
            boolean mark = CLOSING.indexOf(text.charAt(next)) >= 0;
            boolean opens = mark && text.charAt(next) == '"' && !balances();
            if (mark && !opens) {
                at = token(text, next, end);
            } else if (opens) {
                return at;
            }
            next++;
        }
        return Math.max(at, from);
    }

    /** Whether a straight quote is open in the sentence so far. */
    private boolean balances() {
        return tokens.stream().filter(token -> token.is("\"")).count() % 2 == 1;
    }

    private void close(Line.Kind kind) {
        if (tokens.stream().anyMatch(Token::isWord)) {
            Span span = new Span(
                    tokens.get(0).span().begin(),
                    tokens.get(tokens.size() - 1).span().end());
            sentences.add(new Sentence(sentences.size(), span, kind, tokens));
        }
        tokens = new ArrayList<>();
    }
}
