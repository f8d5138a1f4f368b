package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chambers, authorities, companies and agencies that sign: where their names end, and whose they are. */
class InstitutionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "غرفة تجارة دمشق | غرفة تجارة طهران | Syria | Iran",
                "الاتحاد العام لغرف التجارة التونسية | غرفة تجارة دمشق | Tunisia | Syria",
                "هيئة الأوراق المالية المصرية | البنك المركزي الأردني | Egypt | Jordan"
            })
    void nameOfAnInstitutionIsReadToItsEnd(String one, String other, String side, String otherSide) {
        Report report = News.only("وقعت " + one + " مذكرة تفاهم مع " + other + ".");
        assertThat(News.names(report)).containsExactly(one, other);
        assertThat(News.sides(report)).containsExactly(side, otherSide);
    }

    @Test
    void securitiesAreNotOfMali() {
        assertThat(News.sides(News.only("وقعت هيئة الأوراق المالية مذكرة تفاهم مع البنك المركزي الأردني.")))
                .doesNotContain("Mali")
                .contains("Jordan");
        assertThat(News.sides(News.only("وقعت مالي مذكرة تفاهم مع البنك المركزي الأردني.")))
                .containsExactly("Mali", "Jordan");
    }

    @ParameterizedTest
    @CsvSource({"منظمة اليونيسف, UNICEF", "منظمة اليونسكو, UNESCO"})
    void agencyBehindTheWordOrganizationIsItself(String agency, String name) {
        Report report = News.only("وقعت الحكومة اليمنية اتفاقية تعاون مع " + agency + ".");
        assertThat(News.parties(report))
                .containsExactly("signatory Yemen (Yemen)", "signatory " + name + " (" + name + ")");
    }

    @Test
    void organizationWithoutANameIsNoAgency() {
        assertThat(News.reports(News.text("وقعت منظمة الشباب اتفاقية تعاون."))).isEmpty();
    }

    @Test
    void companyAndTheGovernmentJoinedToItAreTwo() {
        Report report = News.only("وقعت شركة موانئ دبي العالمية وحكومة السنغال اتفاقية لإنشاء ميناء جديد.");
        assertThat(News.names(report)).first().isEqualTo("شركة موانئ دبي العالمية");
        assertThat(News.sides(report)).containsExactly("United Arab Emirates", "Senegal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقع وزير الاتصالات العراقي مذكرة تفاهم مع شركة نوكيا. | شركة نوكيا | Iraq",
                "وقع وزير الخارجية المصري سامح شكري اتفاقية مع شركة نوكيا. | شركة نوكيا | Egypt",
                "وقع وزير الصحة التونسي مذكرة تفاهم مع معهد باستور. | معهد باستور | Tunisia"
            })
    void institutionOfUntoldCountrySignsWithAMinisterOfATold(String text, String institution, String state) {
        Report report = News.only(text);
        assertThat(News.names(report)).last().isEqualTo(institution);
        assertThat(News.sides(report)).containsExactly(state, "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقعت شركة نوكيا مذكرة تفاهم.",
                "وقع وزير الصناعة مذكرة تفاهم مع شركة نوكيا.",
                "وقع بيكا هاكالا مذكرة تفاهم.",
                "وقع المهندس أحمد الخطيب اتفاقية تعاون.",
                "وقع وزير الصحة اتفاقية تعاون."
            })
    void nobodyOfAKnownCountrySignsNothing(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
