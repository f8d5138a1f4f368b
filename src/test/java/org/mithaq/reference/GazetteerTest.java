package org.mithaq.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Folding;

class GazetteerTest {
    private static final ReferenceTables TABLES = ReferenceTables.load();
    private static final Gazetteer ARABIC = Gazetteer.of(TABLES, "ar");

    @ParameterizedTest
    @CsvSource({
        "وروسيا, و, RU",
        "ولروسيا, ول, RU",
        "بالرياض, ب, riyadh-SA",
        "للصين, ل, CN",
        "للبنان, ل, LB",
        "لليمن, ل, YE",
        "بالسعودية, ب, SA",
        "للياباني, ل, JP",
        "والأمم المتحدة, و, UN",
        "وعبد الله بن زايد, و, abdullah-bin-zayed-al-nahyan"
    })
    void cutsProcliticsFromFirstWord(String text, String proclitic, String id) {
        Hit hit = longest(text);
        assertThat(hit.proclitic()).isEqualTo(proclitic);
        assertThat(hit.senses().get(0).entity().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"كازاخستان, KZ", "وانغ يي, wang-yi", "لبنان, LB", "بكين, beijing-CN", "كوبا, CU"})
    void prefersWholeWordToCutOne(String text, String id) {
        Hit hit = longest(text);
        assertThat(hit.proclitic()).isEmpty();
        assertThat(hit.senses().get(0).entity().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "روسي, RU",
        "روسية, RU",
        "الروسية, RU",
        "الروس, RU",
        "روس, RU",
        "الروسيين, RU",
        "الروسيتان, RU",
        "والصينيون, CN",
        "الأمريكية, US",
        "الكوري الشمالي, KP",
        "الكورية الجنوبية, KR"
    })
    void inflectsNationalities(String text, String id) {
        assertThat(longest(text).senses()).anySatisfy(sense -> {
            assertThat(sense.use()).isEqualTo(Sense.Use.ADJECTIVE);
            assertThat(sense.entity().id()).isEqualTo(id);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "عبد الله بن زايد, abdullah-bin-zayed-al-nahyan",
        "عبدالله ابن زايد, abdullah-bin-zayed-al-nahyan",
        "تميم بن حمد الثاني, tamim-bin-hamad-al-thani",
        "فواد معصوم, fuad-masum",
        "منظمة \" شنغهاي للتعاون \", SCO",
        "رابطة دول \" آسيان \", ASEAN",
        "مجلس الاتحاد الروسي, RU-FC",
        "أوبك +, OPEC+"
    })
    void findsNameHoweverItIsWritten(String text, String id) {
        assertThat(longest(text).senses())
                .extracting(sense -> sense.entity().id())
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"بروس", "لافروف", "بن", "\"", "وزير", "توقيع"})
    void findsNothingInOtherWords(String text) {
        assertThat(ARABIC.longestAt(forms(text), 0)).isEmpty();
    }

    @Test
    void derivesShortNameOfOnePersonAlone() {
        assertThat(longest("خالد بن خليفة بن").senses())
                .extracting(sense -> sense.entity().id())
                .containsExactly("khalid-bin-khalifa-bin-abdul-aziz-al-thani");
    }

    @Test
    void leavesClosingQuoteOutsideTheName() {
        assertThat(longest("منظمة \" شنغهاي للتعاون \" في").length()).isEqualTo(4);
    }

    @Test
    void givesLongestOfAllNamesFirst() {
        assertThat(ARABIC.allAt(forms("روسيا الاتحادية"), 0))
                .extracting(Hit::length)
                .containsExactly(2, 1);
    }

    @Test
    void letsCapitalStandForItsState() {
        assertThat(longest("موسكو").senses())
                .extracting(sense -> sense.entity().id() + " " + sense.use())
                .containsExactly("moscow-RU NAME", "RU CAPITAL");
        assertThat(longest("عمان").senses())
                .extracting(sense -> sense.entity().id() + " " + sense.use())
                .containsExactlyInAnyOrder("OM NAME", "amman-JO NAME", "JO CAPITAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"مالي", "المالية", "محمد بن سلمان", "تاس"})
    void marksHomographsAsWeak(String text) {
        assertThat(longest(text).senses()).isNotEmpty().allMatch(Sense::weak);
    }

    @Test
    void marksPlainNamesAsStrong() {
        assertThat(longest("سيرغي لافروف").senses()).noneMatch(Sense::weak);
    }

    @ParameterizedTest
    @CsvSource({"en, Guinea-Bissau, GW", "en, Russia's, RU", "ru, Сергей Лавров, sergey-lavrov"})
    void findsNamesInOtherLanguages(String language, String text, String id) {
        assertThat(Gazetteer.of(TABLES, language).longestAt(forms(text), 0))
                .hasValueSatisfying(
                        hit -> assertThat(hit.senses().get(0).entity().id()).isEqualTo(id));
    }

    private static Hit longest(String text) {
        return ARABIC.longestAt(forms(text), 0).orElseThrow();
    }

    private static List<String> forms(String text) {
        return List.of(Folding.fold(text).split(" "));
    }
}
