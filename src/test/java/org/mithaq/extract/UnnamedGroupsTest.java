package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials, leaders and delegations that go unnamed, and whom they stand for. */
class UnnamedGroupsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أجرى مسؤولون لبنانيون محادثات مع صندوق النقد الدولي في بيروت. | Lebanon, International Monetary Fund",
                "اجتمع مبعوثو روسيا والصين في جنيف. | Russia, China",
                "اجتمع مبعوثون روس وأمريكيون في جنيف. | Russia, United States",
                "اجتمع مبعوثو الأمم المتحدة مع مسؤولين ليبيين في طرابلس. | United Nations, Libya",
                "وصل مسؤولون لبنانيون إلى القاهرة. | Lebanon"
            })
    void officialsInThePluralActForTheirStates(String text, String sides) {
        assertThat(String.join(", ", News.sides(News.only(text)))).isEqualTo(sides);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"اجتمع مسؤولون محليون في بيروت.", "وصل مسؤولون كبار إلى القاهرة.", "اجتمع المبعوثون في جنيف."})
    void officialsOfNoStateActForNobody(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "وزراء الخارجية العرب, League of Arab States",
        "القادة الأفارقة, African Union",
        "القادة الأوروبيين, European Union",
        "قادة دول الخليج, Gulf Cooperation Council",
        "قادة دول الاتحاد الأوروبي, European Union",
        "نظراءه الخليجيين, Gulf Cooperation Council"
    })
    void ministersOfABlocStandForItsBody(String group, String body) {
        Report report = News.only("التقى وزير الخارجية الأمريكي أنتوني بلينكن " + group + " في جنيف.");
        assertThat(News.parties(report))
                .containsExactly(
                        "participant Antony Blinken (United States)", "participant " + body + " (" + body + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"وزراء الخارجية", "القادة", "القادة المحليين", "قادة دول المنطقة", "نظراءه", "وزراء حكومته"})
    void ministersOfNoBlocStandForNobody(String group) {
        assertThat(News.reports(News.text("التقى وزير الخارجية الأمريكي أنتوني بلينكن " + group + " في جنيف.")))
                .isEmpty();
    }

    @Test
    void bodyOfStatesSigns() {
        Report report = News.only("وقعت تونس اتفاقية تعاون مع دول الاتحاد الأوروبي.");
        assertThat(News.parties(report))
                .containsExactly("signatory Tunisia (Tunisia)", "signatory European Union (European Union)");
    }

    @ParameterizedTest
    @CsvSource({
        "وقعت إيران اتفاقا مع الدول الكبرى., الدول الكبرى",
        "ينص الاتفاق الموقع بين إيران والقوى العالمية على رفع العقوبات., القوى العالمية"
    })
    void bigPowersSignBesideAState(String text, String powers) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Signing");
        assertThat(News.names(report)).containsExactly("إيران", powers);
        assertThat(News.sides(report)).containsExactly("Iran", "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقعت الدول الكبرى اتفاقا في فيينا.",
                "ناقشت الدول الكبرى اتفاقا في فيينا.",
                "تتنافس الدول الكبرى على توقيع العقود."
            })
    void bigPowersAloneSignNothing(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"وفد حزب العمل الإسرائيلي", "وفدا من حزب العمل الإسرائيلي", "وفدا من حزب ميرتس الإسرائيلي"})
    void delegationOfAPartyIsOfItsCountry(String delegation) {
        Report report = News.only("استقبل الرئيس الفلسطيني محمود عباس " + delegation + ".");
        assertThat(News.sides(report)).containsExactly("Palestine", "Israel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأجرى الوفد محادثات مع الرئيس التونسي قيس سعيد.",
                "واجتمع الوفد مع الرئيس التونسي قيس سعيد.",
                "والتقى الوفد في قرطاج الرئيس التونسي قيس سعيد."
            })
    void delegationIsTheOneNamedBefore(String text) {
        Report report = News.only("Meeting", News.text("وصل وفد من البنك الدولي إلى تونس.", text));
        assertThat(News.parties(report))
                .containsExactly("participant World Bank (World Bank)", "participant Kais Saied (Tunisia)");
    }

    @Test
    void delegationThatNobodyNamedIsNobody() {
        assertThat(News.reports(News.text("واجتمع الوفد مع الرئيس التونسي قيس سعيد.")))
                .isEmpty();
    }

    @Test
    void delegationThatComesAlongIsNotTheOneNamedBefore() {
        Report report = News.only(
                "Meeting",
                News.text(
                        "وصل وفد ياباني إلى تونس.",
                        "واستقبل الرئيس التونسي قيس سعيد وزير الخارجية الإيطالي لويجي دي مايو والوفد المرافق له."));
        assertThat(News.parties(report)).containsExactly("host Kais Saied (Tunisia)", "guest Luigi Di Maio (Italy)");
    }

    @ParameterizedTest
    @CsvSource({"وصوله, 1", "وصولهم, 0", "زيارته, 1", "زيارتهم, 0", "زيارتها, 0"})
    void pronounOfManyOrOfAWomanIsNoSingleMan(String noun, int visits) {
        assertThat(News.reports(
                        News.text("أشاد وزير الخارجية الياباني تارو كونو بالتعاون خلال " + noun + " إلى القاهرة.")))
                .hasSize(visits);
    }

    @Test
    void singularVerbIsNotSaidOfAllWhomTheSentenceBeforeJoins() {
        Report report = News.only(
                "Visit",
                News.text(
                        "أشاد وزير الخارجية الياباني تارو كونو ونظيره الهندي سوبرامانيام جايشانكار بالتعاون.",
                        "وزار القاهرة أمس."));
        assertThat(News.parties(report)).containsExactly("visitor Taro Kono (Japan)");
    }

    @ParameterizedTest
    @CsvSource({"أشاد وزير خارجية اليابان, 1", "أشاد وزيرا خارجية اليابان والهند, 0"})
    void singularVerbIsSaidOfOneMinisterAndNotOfTwo(String subject, int visits) {
        assertThat(News.reports(News.text(subject + " بالتعاون.", "وسيزور القاهرة غدا.")))
                .hasSize(visits);
    }
}
