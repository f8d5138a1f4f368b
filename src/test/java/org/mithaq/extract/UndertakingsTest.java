package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What states do with or without a signature: ratify, agree, aid, state together. */
class UndertakingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "صادق المغرب على اتفاق الصيد البحري مع إسبانيا. | Ratification | ratifier Morocco, party Spain",
                "توصلت مصر وإثيوبيا إلى اتفاق بشأن ملء السد. | AgreementReached | party Egypt, party Ethiopia",
                "اتفق الأردن والعراق على إنشاء لجنة مشتركة. | AgreementReached | party Jordan, party Iraq",
                "قدمت اليابان مساعدات إنسانية للأردن. | Aid | donor Japan, recipient Jordan",
                "تلقت مصر قرضا من صندوق النقد الدولي. | Aid | donor International Monetary Fund, recipient Egypt",
                "أعلنت كندا تقديم مساعدات إنسانية إلى لبنان. | Aid | donor Canada, recipient Lebanon",
                "أصدرت النرويج والسويد بيانا مشتركا حول القطب الشمالي. | Statement | party Norway, party Sweden",
                "أدانت الأردن ومصر الهجوم على المسجد. | Statement | party Jordan, party Egypt"
            })
    void eachHasATypeAndItsParties(String text, String type, String parties) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo(type);
        assertThat(String.join(", ", News.parties(report)).replaceAll(" \\([^)]*\\)", ""))
                .isEqualTo(parties);
    }

    @Test
    void ratificationNamesItsInstrument() {
        Report report = News.only("صادق المغرب على اتفاق الصيد البحري مع إسبانيا.");
        assertThat(News.titles(report)).containsExactly("اتفاق الصيد البحري");
        assertThat(News.kinds(report)).containsExactly("Agreement");
    }

    @Test
    void cityOfATreatyIsNotItsParty() {
        assertThat(News.reports(News.text("ألغت الفلبين مصادقتها على اتفاقية روما.")))
                .allSatisfy(report -> assertThat(News.parties(report)).noneMatch(party -> party.contains("Italy")));
    }

    @Test
    void bodyOfManyStatesMayEndorseWhatOthersAgreed() {
        Report report = News.only("صادق مجلس الأمن الدولي على اتفاق السلام.");
        assertThat(report.type()).isEqualTo("Ratification");
        assertThat(News.parties(report))
                .singleElement()
                .asString()
                .startsWith("endorser United Nations Security Council");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "صادق البرلمان التونسي على قانون المالية.",
                "توصل النادي إلى اتفاق مع اللاعب.",
                "اتفق الأردن والعراق على أهمية التعاون.",
                "قدمت الحكومة مساعدات للأسر الفقيرة.",
                "منحت الجامعة الطلاب منحة دراسية.",
                "أصدرت النرويج بيانا حول القطب الشمالي.",
                "أدانت الأردن الهجوم على المسجد."
            })
    void oneSideAloneMakesNoEvent(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
