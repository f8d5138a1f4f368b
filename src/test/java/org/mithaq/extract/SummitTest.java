package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in a summit, and where one is: meeting there, leading a delegation to it, speaking at it, hosting it. */
class SummitTest {
    @ParameterizedTest
    @CsvSource({"في قمة, Summit", "خلال قمة, Summit", "في إطار قمة, Summit", "في اجتماع, Meeting"})
    void meetingInASummitIsASummit(String in, String type) {
        Report report =
                News.only("التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس الروسي فلاديمير بوتين " + in + " في جنيف.");
        assertThat(report.type()).isEqualTo(type);
        assertThat(News.parties(report))
                .containsExactly("participant Emmanuel Macron (France)", "participant Vladimir Putin (Russia)");
        assertThat(News.place(report)).isEqualTo("Geneva");
    }

    @Test
    void meetingAtTheMarginOfASummitStaysAMeeting() {
        Report report = News.only(
                "Meeting",
                News.text("التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس الروسي فلاديمير بوتين على هامش قمة في جنيف."));
        assertThat(News.parties(report))
                .containsExactly("participant Emmanuel Macron (France)", "participant Vladimir Putin (Russia)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رأس الرئيس السنغالي ماكي سال وفد بلاده إلى القمة الأفريقية في كيغالي. | Macky Sall (Senegal) | Kigali",
                "ترأس وزير الخارجية الكويتي صباح الخالد الصباح وفد بلاده إلى القمة العربية في تونس."
                        + " | Sabah Al-Khalid Al-Sabah (Kuwait) | Tunisia"
            })
    void whoLeadsADelegationToASummitTakesPart(String text, String leader, String place) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Summit");
        assertThat(News.parties(report)).containsExactly("participant " + leader);
        assertThat(News.place(report)).isEqualTo(place);
    }

    @Test
    void whoLeadsADelegationToAMatchDoesNot() {
        assertThat(News.reports(News.text("ترأس وزير الخارجية الكويتي صباح الخالد الصباح وفد بلاده إلى مباراة تونس.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الرئيس التونسي قيس سعيد في القمة العربية في الجزائر إن بلاده تدعم السلام.",
                "ألقى الرئيس التونسي قيس سعيد كلمة في القمة العربية في الجزائر.",
                "دعا الرئيس التونسي قيس سعيد في القمة العربية في الجزائر إلى السلام."
            })
    void whoSpeaksAtASummitTakesPart(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Summit");
        assertThat(News.parties(report)).containsExactly("participant Kais Saied (Tunisia)");
    }

    @Test
    void whoSpeaksOfASummitDoesNot() {
        assertThat(News.reports(News.text("قال الرئيس التونسي قيس سعيد إن القمة كانت ناجحة.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "يشارك وزير الخارجية المصري سامح شكري في القمة الأفريقية التي تستضيفها إثيوبيا., PLANNED, Ethiopia",
        "شارك وزير الخارجية المصري سامح شكري في القمة العربية التي استضافتها الجزائر., OCCURRED, Algeria"
    })
    void hostOfASummitIsItsPlaceAndNoParticipant(String text, Status status, String place) {
        Report report = News.only(text);
        assertThat(report.status()).isEqualTo(status);
        assertThat(News.parties(report)).containsExactly("participant Sameh Shoukry (Egypt)");
        assertThat(News.place(report)).isEqualTo(place);
    }

    @Test
    void stateThatTakesPartIsNoPlace() {
        Report report = News.only("شاركت الكويت والجزائر في القمة العربية.");
        assertThat(News.parties(report))
                .containsExactly("participant Kuwait (Kuwait)", "participant Algeria (Algeria)");
        assertThat(News.place(report)).isEmpty();
    }
}
