package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.language.Term.Category;

class LexiconTest {
    private static Lexicon of(String phrase, Category category) {
        Lexicon lexicon = new Lexicon();
        lexicon.add(phrase, new Term(category, phrase, "", null));
        return lexicon;
    }

    private static List<Match> at(Lexicon lexicon, String text, int from) {
        return lexicon.at(Lexicon.words(text), from);
    }

    @Test
    void wordIsFoundUnderOtherSpellingsAndBehindClitics() {
        Lexicon lexicon = of("اتفاقية", Category.INSTRUMENT);
        assertThat(at(lexicon, "اتفاقيه", 0)).hasSize(1);
        assertThat(at(lexicon, "وبالاتفاقية", 0)).hasSize(1);
        assertThat(at(lexicon, "اتفاقات", 0)).isEmpty();
    }

    @Test
    void phraseIsFoundWithAllItsWordsOnly() {
        Lexicon lexicon = of("مذكرة تفاهم", Category.INSTRUMENT);
        assertThat(at(lexicon, "وقع مذكرة تفاهم جديدة", 1)).singleElement().satisfies(match -> {
            assertThat(match.from()).isEqualTo(1);
            assertThat(match.to()).isEqualTo(3);
        });
        assertThat(at(lexicon, "وقع مذكرة اعتقال", 1)).isEmpty();
        assertThat(at(lexicon, "وقع مذكرة", 1)).isEmpty();
    }

    @Test
    void longestEntryComesFirst() {
        Lexicon lexicon = of("رئيس", Category.OFFICE);
        lexicon.add("رئيس الوزراء", new Term(Category.OFFICE, "رئيس الوزراء", "", null));
        assertThat(at(lexicon, "رئيس الوزراء", 0))
                .extracting(match -> match.term().lemma())
                .containsExactly("رئيس الوزراء", "رئيس");
    }

    @Test
    void leastCutEntryComesFirst() {
        Lexicon lexicon = of("لقاء", Category.EVENT_NOUN);
        lexicon.add("قاء", new Term(Category.EVENT_NOUN, "قاء", "", null));
        assertThat(at(lexicon, "لقاء", 0))
                .extracting(match -> match.term().lemma())
                .containsExactly("لقاء", "قاء");
    }

    @ParameterizedTest
    @ValueSource(strings = {"بعد", "وبعد", "فبعد"})
    void particleTakesAConjunction(String word) {
        assertThat(at(of("بعد", Category.PREPOSITION), word, 0)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"لبعد", "البعد", "بعده"})
    void particleTakesNeitherPrepositionNorArticleNorPronoun(String word) {
        assertThat(at(of("بعد", Category.PREPOSITION), word, 0)).isEmpty();
    }

    @Test
    void nounDoesNotTakeTheFutureSign() {
        Lexicon lexicon = of("رئيس", Category.OFFICE);
        assertThat(at(lexicon, "سرئيس", 0)).isEmpty();
        assertThat(at(lexicon, "كرئيس", 0)).hasSize(1);
    }

    @Test
    void spellingBeforeAPronounIsNoWordOfItsOwn() {
        Lexicon lexicon = new Lexicon();
        lexicon.add("زياره", "زيارت", new Term(Category.EVENT_NOUN, "زيارة", "", null));
        assertThat(at(lexicon, "زيارة", 0)).hasSize(1);
        assertThat(at(lexicon, "زيارته", 0)).hasSize(1);
        assertThat(at(lexicon, "زيارت", 0)).isEmpty();
    }

    @Test
    void verbOfThePackTakesTheFutureSignInThePresentOnly() {
        Lexicon lexicon = LanguagePack.load("ar").lexicon();
        assertThat(at(lexicon, "ستوقع", 0)).anyMatch(match -> match.term().is(Category.EVENT_VERB));
        assertThat(at(lexicon, "سوقعت", 0)).noneMatch(match -> match.term().is(Category.EVENT_VERB));
        assertThat(at(lexicon, "وقعت", 0)).anyMatch(match -> match.term().is(Category.EVENT_VERB));
    }
}
