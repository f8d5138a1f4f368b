package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends, who receives and who carries a message, whichever of them the verb has as its subject. */
class MessageTest {
    private static final String[] PUTIN_TO_SISI = {
        "sender Vladimir Putin (Russia)", "recipient Abdel Fattah el-Sisi (Egypt)"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بعث الرئيس الروسي فلاديمير بوتين رسالة إلى الرئيس المصري عبد الفتاح السيسي.",
                "تلقى الرئيس المصري عبد الفتاح السيسي رسالة من الرئيس الروسي فلاديمير بوتين.",
                "تسلم الرئيس المصري عبد الفتاح السيسي رسالة خطية من الرئيس الروسي فلاديمير بوتين.",
                "رسالة من الرئيس الروسي فلاديمير بوتين إلى الرئيس المصري عبد الفتاح السيسي."
            })
    void senderAndRecipientDoNotDependOnTheVerb(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Message");
        assertThat(News.parties(report)).containsExactlyInAnyOrder(PUTIN_TO_SISI);
    }

    @Test
    void whoHandsAMessageOverIsItsCarrier() {
        Report report = News.only("نقل وزير الخارجية الروسي سيرغي لافروف رسالة من الرئيس الروسي فلاديمير بوتين"
                + " إلى الرئيس المصري عبد الفتاح السيسي.");
        assertThat(News.parties(report)).contains(PUTIN_TO_SISI).contains("carrier Sergey Lavrov (Russia)");
    }

    @Test
    void condolencesAreAMessageThoughTheyNameAnAttack() {
        Report report = News.only(
                "عزى العاهل الأردني الملك عبد الله الثاني الرئيس المصري عبد الفتاح السيسي في ضحايا هجوم سيناء.");
        assertThat(report.type()).isEqualTo("Message");
        assertThat(News.parties(report))
                .containsExactly("sender Abdullah II of Jordan (Jordan)", "recipient Abdel Fattah el-Sisi (Egypt)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بعث الرئيس الروسي فلاديمير بوتين رسالة قوية إلى الولايات المتحدة بنشر الصواريخ.",
                "قدم الأهالي التعازي لأسر الضحايا.",
                "عزت شركة مصرية تراجع أرباحها إلى هبوط الأسعار في روسيا."
            })
    void figureOfSpeechIsNoMessage(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
