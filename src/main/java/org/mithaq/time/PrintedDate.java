package org.mithaq.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;

/**
 * Finds the date an article prints of itself: a line that says so, a line with hardly anything else near the top, or a
 * dateline with place and agency.
 */
final class PrintedDate {
    private static final int TOP_SENTENCES = 6;
    private static final int MOST_WORDS_BEFORE = 5;
    private static final int MOST_WORDS_BEHIND = 3;
    private static final Map<String, Integer> MAIL_MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private final List<Sentence> sentences;
    private final List<Found> found;

    PrintedDate(List<Sentence> sentences, List<Found> found) {
        this.sentences = sentences;
        this.found = found;
    }

    /** The printed day, with or without its year; never anything but a {@code Fixed} day or {@code Days}. */
    Optional<Expression> find() {
        return in(sentence -> sentence.kind() == Line.Kind.DATE)
                .or(() -> in(sentence -> sentence.number() < TOP_SENTENCES
                        && sentence.kind() != Line.Kind.HEADLINE
                        && sentence.kind() != Line.Kind.DATE));
    }

    private Optional<Expression> in(Predicate<Sentence> kind) {
        return sentences.stream()
                .filter(kind)
                .map(this::read)
                .filter(expression -> expression != null)
                .findFirst();
    }

    private @Nullable Expression read(Sentence sentence) {
        Expression mail = readMailDate(sentence);
        if (mail != null) {
            return mail;
        }
        for (Found each : found) {
            if (each.sentence().number() == sentence.number() && isDay(each.expression()) && isDateline(each)) {
                return each.expression();
            }
        }
        return null;
    }

    private static boolean isDay(Expression expression) {
        return (expression instanceof Expression.Days days && days.first().equals(days.last()))
                || (expression instanceof Expression.Fixed fixed && fixed.when().precision() == When.Precision.DAY);
    }

    /** Whether the expression dates the article: of a date line always, of the top where its sentence says little else. */
    static boolean isDateline(Found found) {
        Sentence sentence = found.sentence();
        if (sentence.kind() == Line.Kind.DATE) {
            return true;
        }
        boolean alone = found.first() <= MOST_WORDS_BEFORE
                && words(sentence, found.last()) <= MOST_WORDS_BEHIND
                && !found.governed()
                && !".؟!".contains(sentence.tokens().get(sentence.size() - 1).form());
        boolean full = found.expression() instanceof Expression.Fixed fixed
                && fixed.when().precision() == When.Precision.DAY;
        return sentence.number() < TOP_SENTENCES
                && sentence.kind() != Line.Kind.HEADLINE
                && full
                && (alone || isClock(sentence, found));
    }

    private static boolean isClock(Sentence sentence, Found found) {
        return found.first() == 0
                && found.last() < sentence.size()
                && sentence.tokens().get(found.last()).is("t");
    }

    private static long words(Sentence sentence, int from) {
        return sentence.tokens().stream().skip(from).filter(Token::isWord).count();
    }

    /** {@code Wed, 28 Mar 2018 06:29:56 GMT}, as mail and feeds write it in every language. */
    private static @Nullable Expression readMailDate(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < Math.min(tokens.size() - 1, 4); i++) {
            Integer month = MAIL_MONTHS.get(tokens.get(i).form().toLowerCase(Locale.ROOT));
            String day = tokens.get(i - 1).form();
            String year = tokens.get(i + 1).form();
            if (month != null && isNumber(day, 2) && isNumber(year, 4)) {
                LocalDate date = Spans.day(Integer.parseInt(year), month, Integer.parseInt(day));
                return date == null ? null : DayGrammar.fixed(date, false);
            }
        }
        return null;
    }

    private static boolean isNumber(String form, int most) {
        return form.length() <= most && Cursor.isNumber(form);
    }
}
