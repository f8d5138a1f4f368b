package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicVerbTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "verb-forms.tsv", delimiter = '\t', numLinesToSkip = 1)
    void inflectsEveryClass(ArgumentsAccessor row) {
        List<WordForm> forms = ArabicVerb.inflect(row.getString(0), row.getString(1));
        List<String> expected =
                Arrays.stream(row.toArray()).skip(2).map(Object::toString).toList();
        assertThat(List.of(
                        first(forms, Voice.ACTIVE, Tense.PAST, null, 3, Count.SINGULAR),
                        first(forms, Voice.ACTIVE, Tense.PAST, null, 3, Count.PLURAL),
                        first(forms, Voice.ACTIVE, Tense.PAST, null, 1, Count.SINGULAR),
                        first(forms, Voice.ACTIVE, Tense.PRESENT, Mood.INDICATIVE, 3, Count.SINGULAR),
                        first(forms, Voice.ACTIVE, Tense.PRESENT, Mood.INDICATIVE, 3, Count.PLURAL),
                        first(forms, Voice.ACTIVE, Tense.PRESENT, Mood.JUSSIVE, 3, Count.SINGULAR),
                        first(forms, Voice.PASSIVE, Tense.PAST, null, 3, Count.SINGULAR),
                        first(forms, Voice.PASSIVE, Tense.PRESENT, Mood.INDICATIVE, 3, Count.SINGULAR)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "التقى, VIII-defective, التقى, التقا",
        "التقى, VIII-defective, يلتقي, يلتقي",
        "استقبل, X, استقبلوا, استقبلو",
        "استقبل, X, استقبلتم, استقبلتمو",
        "دعا, I-defective-u, دعا, دعا",
        "رأى, I-defective-a, رأى, را",
        "بدأ, I, يبدأ, يبدؤ",
        "هنّأ, II, هنّؤوا, هنؤو"
    })
    void spellsTheStemBeforeAnObjectPronoun(String citation, String verbClass, String marked, String stem) {
        assertThat(forms(citation, verbClass, form -> form.marked().equals(marked)))
                .extracting(WordForm::stemBeforeSuffix)
                .contains(stem);
    }

    @Test
    void givesAllSeatsOfHamzaThatWritersUse() {
        assertThat(forms("هنّأ", "II", ArabicVerbTest::isPastOfThem))
                .extracting(WordForm::form)
                .containsExactlyInAnyOrder("هنؤوا", "هناوا", "هنءوا", "هنئوا");
    }

    @Test
    void readsOneSpellingInBothVoices() {
        assertThat(forms("وقّع", "II", form -> form.form().equals("وقع")))
                .extracting(WordForm::voice)
                .contains(Voice.ACTIVE, Voice.PASSIVE);
    }

    @Test
    void tellsSigningFromHappeningByTheShadda() {
        WordForm signed = ArabicVerb.inflect("وقّع", "II").get(0);
        WordForm happened = ArabicVerb.inflect("وقع", "I-assimilated").get(0);
        assertThat(signed.agreesWith("وَقَّعَ")).isTrue();
        assertThat(signed.agreesWith("وقع")).isTrue();
        assertThat(happened.agreesWith("وقّع")).isFalse();
        assertThat(happened.form()).isEqualTo(signed.form());
    }

    @Test
    void writesDoubledJussiveInBothWays() {
        assertThat(forms(
                        "ردّ",
                        "I-doubled",
                        form -> form.mood() == Mood.JUSSIVE && form.marked().startsWith("يرد")))
                .extracting(WordForm::marked)
                .contains("يردّ", "يردد");
    }

    @Test
    void mergesTheFinalNunOfTheStemWithThatOfTheEnding() {
        assertThat(forms("أعلن", "IV", form -> form.tense() == Tense.PAST && form.person() == 1))
                .extracting(WordForm::form)
                .contains("اعلنا")
                .doesNotContain("اعلننا");
    }

    @Test
    void shortensTheImperativeOfThreeVerbsOfClassOneOnly() {
        assertThat(imperative("أخذ", "I")).contains("خذ");
        assertThat(imperative("آخذ", "III")).contains("آخذ");
        assertThat(imperative("سأل", "I")).contains("اسأل");
        assertThat(imperative("أعلن", "IV")).contains("أعلن");
    }

    @ParameterizedTest
    @CsvSource({"وقّع, I", "زار, II", "التقى, VIII", "أجرى, III-defective", "اجرى, IV-defective", "دعى, I-defective-u"})
    void refusesCitationThatIsNotOfTheClass(String citation, String verbClass) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArabicVerb.inflect(citation, verbClass))
                .withMessageContaining(citation)
                .withMessageContaining(verbClass);
    }

    @Test
    void namesTheClassesWhenItDoesNotKnowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArabicVerb.inflect("وقّع", "2"))
                .withMessageContaining("II-defective");
    }

    private static boolean isPastOfThem(WordForm form) {
        return form.tense() == Tense.PAST
                && form.voice() == Voice.ACTIVE
                && form.person() == 3
                && form.number() == Count.PLURAL
                && form.gender() == Gender.MASCULINE;
    }

    private static List<String> imperative(String citation, String verbClass) {
        return forms(citation, verbClass, form -> form.tense() == Tense.IMPERATIVE).stream()
                .map(WordForm::marked)
                .toList();
    }

    private static List<WordForm> forms(String citation, String verbClass, Predicate<WordForm> wanted) {
        return ArabicVerb.inflect(citation, verbClass).stream().filter(wanted).toList();
    }

    private static String first(
            List<WordForm> forms, Voice voice, Tense tense, @Nullable Mood mood, int person, Count number) {
        return forms.stream()
                .filter(f -> f.voice() == voice && f.tense() == tense && f.mood() == mood)
                .filter(f -> f.person() == person && f.number() == number && f.gender() != Gender.FEMININE)
                .map(WordForm::marked)
                .findFirst()
                .orElse("-");
    }
}
