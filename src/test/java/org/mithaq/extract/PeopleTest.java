package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.extract.Actor.Kind;

class PeopleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى وزير الخارجية الروسي سيرغي لافروف وزير الخارجية المصري سامح شكري.",
                "التقى وزير خارجية روسيا سيرغي لافروف وزير خارجية مصر سامح شكري.",
                "التقى وزير الخارجية سيرغي لافروف الوزير سامح شكري في القاهرة.",
                "التقى سيرغي لافروف، وزير الخارجية الروسي، سامح شكري، وزير الخارجية المصري.",
                "التقى وزير الخارجية الروسي، سيرغي لافروف، نظيره المصري، سامح شكري، في القاهرة.",
                "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري."
            })
    void officeNationalityAndNameStandInAnyOrder(String text) {
        assertThat(News.parties(News.only(text)))
                .containsExactly("participant Sergey Lavrov (Russia)", "participant Sameh Shoukry (Egypt)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقع وزيرا الخارجية الروسي سيرغي لافروف والمصري سامح شكري اتفاقية تعاون.",
                "وقع وزيرا خارجية روسيا ومصر سيرغي لافروف وسامح شكري اتفاقية تعاون."
            })
    void dualOfficeIsSharedOutToStatesAndNamesInTheirOrder(String text) {
        assertThat(News.parties(News.only(text)))
                .containsExactly("signatory Sergey Lavrov (Russia)", "signatory Sameh Shoukry (Egypt)");
    }

    @Test
    void twoPresidentsAreSharedOutToTheirStates() {
        String text = "وقع رئيسا روسيا وتركمانستان فلاديمير بوتين وسردار بيردي محمدوف إعلانا مشتركا.";
        assertThat(News.parties(News.only(text)))
                .containsExactly("signatory Vladimir Putin (Russia)", "signatory Serdar Berdimuhamedow (Turkmenistan)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى الرئيسان الروسي فلاديمير بوتين والمصري عبد الفتاح السيسي في موسكو.",
                "التقى الرئيسان فلاديمير بوتين وعبد الفتاح السيسي في موسكو."
            })
    void twoPresidentsMayBeNamedWithoutTheirStates(String text) {
        assertThat(News.parties(News.only(text)))
                .containsExactly("participant Vladimir Putin (Russia)", "participant Abdel Fattah el-Sisi (Egypt)");
    }

    @Test
    void officeOfSeveralStatesStandsForOneHolderEach() {
        Report report = News.only("اجتمع وزراء خارجية روسيا وتركيا وإيران في موسكو.");
        assertThat(report.arguments())
                .extracting(argument -> argument.actor().represents())
                .containsExactly("Russia", "Türkiye", "Iran");
    }

    @Test
    void unnamedCounterpartHoldsTheSameOfficeInItsState() {
        Report report = News.only("التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري.");
        assertThat(News.parties(report))
                .containsExactly("participant Sergey Lavrov (Russia)", "participant Foreign Minister of Egypt (Egypt)");
        assertThat(report.arguments().get(1).actor().reference()).isNull();
    }

    @Test
    void nameBehindAnOfficeIsAPersonThoughNoTableKnowsIt() {
        Report report = News.only("التقى وزير الزراعة المصري هاني درويش نظيره السوداني كمال بشارة في الخرطوم.");
        assertThat(report.arguments()).extracting(Argument::actor).allSatisfy(actor -> {
            assertThat(actor.kind()).isEqualTo(Kind.PERSON);
            assertThat(actor.findQid()).isEmpty();
        });
        assertThat(report.arguments())
                .extracting(argument -> argument.actor().name())
                .containsExactly("هاني درويش", "كمال بشارة");
        assertThat(report.arguments())
                .extracting(argument -> argument.actor().represents())
                .containsExactly("Egypt", "Sudan");
    }

    @Test
    void placeOfServiceIsNotTheStateThatAnAmbassadorStandsFor() {
        String text = "وقع السفير التونسي في روما منير الهادفي مذكرة تفاهم مع وزير النقل الإيطالي ماريو فيرلوني.";
        assertThat(News.only(text).arguments())
                .extracting(argument ->
                        argument.actor().name() + " " + argument.actor().represents())
                .containsExactly("منير الهادفي Tunisia", "ماريو فيرلوني Italy");
    }

    @Test
    void surnameAloneIsThePersonNamedInFullElsewhere() {
        Report signing = News.only(
                "Signing",
                News.headed(
                        "لافروف يلتقي شكري",
                        "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في القاهرة.",
                        "ووقع لافروف وشكري مذكرة تفاهم."));
        assertThat(News.parties(signing))
                .containsExactly("signatory Sergey Lavrov (Russia)", "signatory Sameh Shoukry (Egypt)");
        assertThat(signing.arguments())
                .extracting(argument -> argument.actor().name())
                .containsExactly("سيرغي لافروف", "سامح شكري");
    }

    @Test
    void unknownPersonIsOnePersonUnderSurnameAndFullName() {
        Report signing = News.only(
                "Signing",
                News.text(
                        "التقى وزير الزراعة المصري هاني درويش نظيره السوداني كمال بشارة في الخرطوم.",
                        "ووقع درويش وبشارة مذكرة تفاهم."));
        assertThat(signing.arguments())
                .extracting(argument -> argument.actor().name())
                .containsExactly("هاني درويش", "كمال بشارة");
    }

    @Test
    void officeAloneIsThePersonNamedWithItBefore() {
        Report talks = News.reports(News.text(
                        "التقى وزير الخارجية الروسي سيرغي لافروف الرئيس المصري عبد الفتاح السيسي في القاهرة.",
                        "وأجرى وزير الخارجية الروسي محادثات مع الأمين العام للأمم المتحدة أنطونيو غوتيريش."))
                .get(1);
        assertThat(News.parties(talks))
                .containsExactly("participant Sergey Lavrov (Russia)", "participant António Guterres (United Nations)");
    }

    @Test
    void vagueTitleWithNationalityIsThePersonNamedBefore() {
        Report meeting = News.only(
                "Meeting",
                News.text(
                        "وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة.",
                        "والتقى الوزير الروسي الرئيس المصري عبد الفتاح السيسي."));
        assertThat(News.parties(meeting))
                .containsExactly("participant Sergey Lavrov (Russia)", "participant Abdel Fattah el-Sisi (Egypt)");
    }

    @Test
    void fatherAndSonAreToldApartByTheDate() {
        String text = "التقى الرئيس السوري الأسد الرئيس المصري حسني مبارك في دمشق.";
        assertThat(News.parties(News.only(News.headed("عنوان الخبر", "1995-03-10", text))))
                .contains("participant Hafez al-Assad (Syria)");
        assertThat(News.parties(News.only(News.headed("عنوان الخبر", "2008-03-10", text))))
                .contains("participant Bashar al-Assad (Syria)");
    }

    @Test
    void surnameIsNotThePresidentOfAnotherTime() {
        Report report = News.only(News.headed(
                "عنوان الخبر", "2015-03-10", "التقى الرئيس الأمريكي بوش الرئيس المصري عبد الفتاح السيسي في القاهرة."));
        assertThat(News.parties(report))
                .containsExactly("participant Bush (United States)", "participant Abdel Fattah el-Sisi (Egypt)");
    }

    @Test
    void hashSignsAndUnderscoresDoNotHideAName() {
        String text = "وقّع #سيرغي_لافروف وزير الخارجية الروسي و#سامح_شكري وزير الخارجية المصري اتفاقية تعاون.";
        assertThat(News.parties(News.only(text)))
                .containsExactly("signatory Sergey Lavrov (Russia)", "signatory Sameh Shoukry (Egypt)");
    }

    @ParameterizedTest
    @CsvSource({
        "رئيس أمريكي, President of United States",
        "الرئيس الأمريكي, Barack Obama",
        "مسؤولين أمريكيين, United States"
    })
    void officeWithoutArticleIsNobodyInParticular(String office, String label) {
        Report report = News.only(News.headed(
                "عنوان الخبر", "2015-03-10", "التقى الرئيس المصري عبد الفتاح السيسي " + office + " في القاهرة."));
        assertThat(News.parties(report)).contains("participant " + label + " (United States)");
    }

    @Test
    void counterpartsInThePluralAreNotTheTwoOfTheEventBefore() {
        Report talks = News.only(
                "Meeting",
                News.text(
                        "زار وزير الخارجية الروسي سيرغي لافروف القاهرة.",
                        "وبحث وزير الخارجية المصري سامح شكري مع وزير الخارجية الروسي سيرغي لافروف الوضع.",
                        "وأجرى وزير الخارجية الفرنسي جان إيف لودريان محادثات مع نظرائه في باريس."));
        assertThat(News.parties(talks))
                .containsExactlyInAnyOrder("participant Sameh Shoukry (Egypt)", "participant Sergey Lavrov (Russia)");
    }
}
