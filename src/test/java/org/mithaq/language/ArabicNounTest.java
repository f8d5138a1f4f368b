package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNounTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "noun-forms.tsv", delimiter = '\t', numLinesToSkip = 1)
    void givesTheseFormsAndNoOthers(String citation, NounPattern pattern, String forms) {
        Set<String> given = ArabicNoun.inflect(citation, pattern).stream()
                .map(NounForm::marked)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(given).containsExactlyInAnyOrder(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "زيارة, زيارة, زيارت",
        "لقاء, لقاء, لقاؤ ء لقائ",
        "مستوى, مستوى, مستوا",
        "زيارة, زيارتا, زيارتا",
        "توقيع, توقيع, توقيع"
    })
    void spellsTheStemBeforeAPossessivePronoun(String citation, String marked, String stems) {
        assertThat(ArabicNoun.inflect(citation, NounPattern.PLURAL_AT))
                .filteredOn(form -> form.marked().equals(marked))
                .flatExtracting(form -> form.findStemBeforeSuffix().stream().toList())
                .contains(stems.replace(" ء ", " " + citation + " ").split(" "));
    }

    @Test
    void marksConstructOnlyWhereTheNunIsGone() {
        assertThat(ArabicNoun.inflect("زيارة", NounPattern.PLURAL_AT))
                .filteredOn(NounForm::construct)
                .extracting(NounForm::form)
                .containsExactlyInAnyOrder("زيارتا", "زيارتي");
    }

    @Test
    void takesNoPronounAfterNunOrAccusativeAlef() {
        assertThat(ArabicNoun.inflect("اجتماع", NounPattern.PLURAL_AT))
                .filteredOn(form -> form.findStemBeforeSuffix().isEmpty())
                .extracting(NounForm::form)
                .containsExactlyInAnyOrder("اجتماعا", "اجتماعان", "اجتماعين");
    }

    @Test
    void knowsGenderAndNumberOfParticiples() {
        assertThat(ArabicNoun.inflect("موقّع", NounPattern.PARTICIPLE))
                .filteredOn(form -> form.marked().equals("موقّعتان"))
                .singleElement()
                .satisfies(form -> {
                    assertThat(form.gender()).isEqualTo(Gender.FEMININE);
                    assertThat(form.number()).isEqualTo(Count.DUAL);
                });
    }

    @ParameterizedTest
    @CsvSource({"موقعة, PARTICIPLE", "موقع, PARTICIPLE_DEFECTIVE", "م, BROKEN"})
    void refusesCitationThatDoesNotFitThePattern(String citation, NounPattern pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArabicNoun.inflect(citation, pattern))
                .withMessageContaining(citation)
                .withMessageContaining(pattern.name());
    }
}
