package org.mithaq.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.Article;
import org.mithaq.text.Document;
import org.mithaq.text.Folding;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;
import org.mithaq.text.Token;

/** Makes documents of a few lines: the first is the headline, one of a date alone the date line. */
final class Snippet {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+|\\S");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.؟!](?=\\s|$)|(?=\\n|$))");
    private static final Pattern DATE =
            Pattern.compile("[\\p{Nd}T:+./-]{8,}|\\p{Nd}{1,2} \\p{L}+( \\p{Nd}{4})?|[A-Z][a-z]{2}, .*");

    private Snippet() {}

    static Document document(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            String sentence = matcher.group().strip();
            if (!sentence.isEmpty()) {
                int begin = text.indexOf(sentence, matcher.start());
                sentences.add(sentence(sentences.size(), sentence, begin));
            }
        }
        return new Document(new Article("snippet", "ar", text, List.of()), sentences);
    }

    private static Sentence sentence(int number, String text, int begin) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(begin + matcher.start(), begin + matcher.end());
            tokens.add(new Token(span, matcher.group(), Folding.fold(matcher.group())));
        }
        Line.Kind kind =
                DATE.matcher(text).matches() ? Line.Kind.DATE : number == 0 ? Line.Kind.HEADLINE : Line.Kind.BODY;
        return new Sentence(number, new Span(begin, begin + text.length()), kind, tokens);
    }
}
