package org.mithaq.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.time.CalendarTerms.Match;

/** The calendar words of a sentence, looked up once for each of its tokens. */
final class Readings {
    private final List<Token> tokens;
    private final List<List<Match>> matches;
    private final CalendarTerms terms;

    Readings(Sentence sentence, CalendarTerms terms) {
        this.tokens = sentence.tokens();
        this.terms = terms;
        this.matches = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            matches.add(terms.readings(tokens, i));
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether anything can be read at this token: a calendar word or a number. */
    boolean begins(int at) {
        String form = tokens.get(at).form();
        return !matches.get(at).isEmpty() || Character.isDigit(form.charAt(form.length() - 1));
    }

    /** The longest phrase of this kind that begins at the token. */
    @Nullable
    Match find(Term.Kind kind, int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        for (Match match : matches.get(at)) {
            if (match.term().kind() == kind) {
                return match;
            }
        }
        return null;
    }

    /** Whether the token is a number or longer word with an "and" written onto it. */
    boolean carriesAnd(int at) {
        String form = tokens.get(at).form();
        for (String prefix : terms.prefixes().keySet()) {
            if (form.length() > prefix.length() && form.startsWith(prefix) && isAnd(prefix)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnd(String word) {
        return terms.terms().getOrDefault(word, List.of()).stream().anyMatch(term -> term.kind() == Term.Kind.AND);
    }

    /** The token's form without the prefix written onto it; empty where it has none. */
    String withoutPrefix(int at) {
        String form = tokens.get(at).form();
        for (String prefix : terms.prefixes().keySet()) {
            if (form.startsWith(prefix)) {
                return form.substring(prefix.length());
            }
        }
        return "";
    }
}
