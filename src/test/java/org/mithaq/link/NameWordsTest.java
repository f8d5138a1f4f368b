package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one measure of likeness, by which mentions are linked, spellings put together and tables reconciled. */
class NameWordsTest {
    @ParameterizedTest(name = "{0}, {1} and {2} sound {3}")
    @CsvSource({
        "لافروف, Lavrov, Лавров, LFRF",
        "تسيبراس, Tsipras, Ципрас, SBRS",
        "كسينيا, Xenia, Ксения, KSN",
        "كوليز, Collis, Коллис, KLS",
        "خديجة, Khadijah, Хадиджа, HDG"
    })
    void wordsOfThreeScriptsSoundTheSame(String arabic, String latin, String cyrillic, String sounds) {
        assertThat(List.of(arabic, latin, cyrillic))
                .extracting(name -> NameWords.of(name).sounds())
                .containsOnly(sounds);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "عبد الله بن زايد آل نهيان, عبدالله زايد نهيان",
        "Mohammed bin Salman Al Saud, mohammed salman saud",
        "أبو الغيط, ابوالغيط",
        "فائز السراج, فايز سراج",
        "José Ramos-Horta, jose ramos horta",
        "Семён Гейдарович аль-Багдади, семен геидарович багдади"
    })
    void wordsThatTellPeopleApartAreLeft(String name, String words) {
        assertThat(NameWords.of(name).text()).isEqualTo(words);
    }

    @Test
    void fathersAreTheWordsBehindBin() {
        assertThat(NameWords.of("محمد بن سلمان بن عبد العزيز").fathers()).containsExactlyInAnyOrder(1, 2);
        assertThat(NameWords.of("سيرغي لافروف").fathers()).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "سيرغي لافروف, سيرغي لافروف, 1",
        "Lavrov Sergey, Sergey Lavrov, 1",
        "سيرغي لافروف, Sergey Lavrov, 0.9",
        "Antonio Gutteres, Antonio Guterres, 0.87",
        "سيرغي لافروف, جون كيري, 0"
    })
    void shareOfLikeLettersGoesFromNoneToAll(String one, String other, double share) {
        assertThat(NameWords.of(one).likeness(NameWords.of(other))).isCloseTo(share, within(0.01));
    }
}
