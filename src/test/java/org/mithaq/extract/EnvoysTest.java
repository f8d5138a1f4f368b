package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to envoys, missions and relations: sent, recalled, summoned, expelled, opened, broken off, resumed. */
class EnvoysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "عينت الفلبين سفيرا جديدا في الكويت. | Appointment | appointer Philippines, host Kuwait",
                "طردت بولندا السفير الروسي. | Expulsion | initiator Poland, target Ambassador of Russia",
                "طردت بريطانيا 23 دبلوماسيا روسيا. | Expulsion | initiator United Kingdom, target Russia",
                "أعلنت بولندا طرد السفير الروسي. | Expulsion | initiator Poland, target Ambassador of Russia",
                "استدعت غانا سفيرها لدى نيجيريا. | Recall | initiator Ghana, host Nigeria",
                "استدعت غانا السفير النيجيري. | Summons | initiator Ghana, target Ambassador of Nigeria",
                "قطع المغرب علاقاته مع إيران. | RelationsSevered | initiator Morocco, target Iran",
                "استأنف السودان علاقاته الدبلوماسية مع مصر. | RelationsEstablished | party Sudan, party Egypt",
                "افتتحت قطر سفارتها في كيغالي. | MissionOpened | initiator Qatar",
                "أغلقت الأردن سفارتها في طرابلس. | MissionClosed | initiator Jordan"
            })
    void eachHasATypeOfItsOwn(String text, String type, String parties) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo(type);
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(String.join(", ", News.parties(report)).replaceAll(" \\([^)]*\\)", ""))
                .isEqualTo(parties);
    }

    @Test
    void credentialsNameWhoPresentsThemAndWhere() {
        Report report = News.only("تسلم العاهل الأردني الملك عبد الله الثاني أوراق اعتماد السفير الفرنسي.");
        assertThat(report.type()).isEqualTo("Appointment");
        assertThat(News.parties(report))
                .containsExactlyInAnyOrder(
                        "host Abdullah II of Jordan (Jordan)", "appointee Ambassador of France (France)");
    }

    @Test
    void deniedExpulsionStaysDenied() {
        Report report = News.only("نفت السعودية طرد السفير التركي.");
        assertThat(report.status()).isEqualTo(Status.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عين الرئيس المصري عبد الفتاح السيسي محافظا جديدا للقاهرة.",
                "عين الرئيس المصري عبد الفتاح السيسي سفيرا سابقا وزيرا للسياحة.",
                "طردت الشرطة الفرنسية مهاجرين من السفارة.",
                "قطعت الشركة علاقاتها مع الموردين.",
                "استدعى القاضي الشهود.",
                "فتحت السفارة الفرنسية في تونس تحقيقا في الحادث."
            })
    void whatHappensAtHomeIsNoEvent(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @Test
    void expellingAndExpelledAreNotThoseWhoSignBesideIt() {
        assertThat(News.outline(News.text("طردت بولندا السفير الروسي.", "وتم التوقيع على اتفاقية تعاون أمس.")))
                .containsExactly("Expulsion occurred");
    }
}
