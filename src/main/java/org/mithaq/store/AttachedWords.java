package org.mithaq.store;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;

/**
 * Puts beside each Arabic word what it is with the small words attached that Arabic writes together with the next one,
 * and what it is without those it may carry: {@code معاهدة} is also put down as {@code بمعاهدة} and {@code وبالمعاهدة},
 * {@code وبمعاهدة} also as {@code معاهدة}. Nothing is cut off what is asked, so no name that begins with such a letter
 * is lost: {@code بوتين} is found as it stands.
 *
 * <p>A Russian word is put down once as it stands and once for the stemmer: the ending of a surname looks like one of a
 * case, so that {@code Лавров} and {@code Лавровым} would lose different ones.
 *
 * <p>Expects folded words before the stemmers; the Arabic one itself takes the article, with and without a word before it, and a
 * single {@code و}.
 */
final class AttachedWords extends TokenFilter {
    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final String ARTICLE = "ال";

    /** What may stand before a word without article, and before one with it; {@code لل} has the article in it. */
    private static final List<String> BEFORE_WORD = List.of("ب", "ل", "ك", "ف", "فب", "فل", "ول", "وك");

    private static final List<String> BEFORE_ARTICLE = List.of("وبال", "فبال", "وكال", "ولل", "فلل");

    /** Shorter rests are more often something else than a word with something attached. */
    private static final int SHORTEST_REST = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute whole = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private State written = captureState();

    AttachedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(written);
            term.setEmpty().append(waiting.pop());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (is(word, UnicodeScript.ARABIC)) {
            written = captureState();
            waiting.addAll(forms(word));
        } else if (is(word, UnicodeScript.CYRILLIC)) {
            written = captureState();
            waiting.add(word);
            whole.setKeyword(true);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private static boolean is(String word, UnicodeScript script) {
        return !word.isEmpty() && UnicodeScript.of(word.charAt(0)) == script;
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>(rests(word));
        boolean article = word.startsWith(ARTICLE) && word.length() - ARTICLE.length() >= SHORTEST_REST;
        String bare = article ? word.substring(ARTICLE.length()) : word;
        BEFORE_WORD.forEach(before -> forms.add(before + bare));
        BEFORE_ARTICLE.forEach(before -> forms.add(before + bare));
        if (article) {
            BEFORE_WORD.forEach(before -> forms.add(before + word));
        }
        return forms;
    }

    /** What is left when a conjunction, a preposition, or both are cut off. */
    private static List<String> rests(String word) {
        List<String> rests = new ArrayList<>(2);
        String left = word;
        for (String letters : List.of(CONJUNCTIONS, PREPOSITIONS)) {
            if (letters.indexOf(left.charAt(0)) >= 0 && left.length() > SHORTEST_REST) {
                left = left.substring(1);
                rests.add(left);
            }
        }
        return rests;
    }
}
