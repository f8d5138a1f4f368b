package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.text.Article;

class MergingTest {
    @Test
    void headlineLeadAndBodyTellOfOneEvent() {
        Report report = News.only(News.headed(
                "لافروف يلتقي شكري في القاهرة",
                "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري.",
                "وعقد لافروف وشكري اجتماعا في القاهرة."));
        assertThat(report.evidence()).extracting(Evidence::sentence).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(News.parties(report))
                .containsExactly("participant Sergey Lavrov (Russia)", "participant Sameh Shoukry (Egypt)");
    }

    @Test
    void mergedEventKeepsWhatEachSentenceAdds() {
        Report report = News.only(News.headed(
                "لافروف يلتقي شكري في القاهرة",
                "2021-07-08",
                "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري يوم الثلاثاء."));
        assertThat(News.place(report)).isEqualTo("Cairo");
        assertThat(News.date(report)).isEqualTo("2021-07-06 dateline");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void visitTalksAndSigningAreThreeEvents() {
        Article article = News.headed(
                "لافروف يصل إلى القاهرة",
                "2021-07-06",
                "وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة في زيارة رسمية.",
                "وأجرى لافروف محادثات مع نظيره المصري سامح شكري.",
                "ووقع الوزيران مذكرة تفاهم.");
        assertThat(News.outline(article))
                .containsExactlyInAnyOrder("Visit occurred", "Meeting occurred", "Signing occurred");
        assertThat(News.parties(News.only("Signing", article)))
                .containsExactly("signatory Sergey Lavrov (Russia)", "signatory Sameh Shoukry (Egypt)");
    }

    @Test
    void meetingsWithDifferentPersonsStayApart() {
        Article article = News.text(
                "التقى الرئيس الروسي فلاديمير بوتين نظيره المصري عبد الفتاح السيسي في موسكو.",
                "والتقى الرئيس الروسي فلاديمير بوتين نظيره التركي رجب طيب أردوغان في موسكو.");
        assertThat(News.reports(article))
                .extracting(report -> News.parties(report).get(1))
                .containsExactly(
                        "participant Abdel Fattah el-Sisi (Egypt)", "participant Recep Tayyip Erdoğan (Türkiye)");
    }

    @Test
    void callAndMeetingOfTheSamePersonsStayApart() {
        Article article = News.headed(
                "عنوان الخبر",
                "2021-07-08",
                "أجرى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا مع الرئيس الروسي فلاديمير بوتين أمس.",
                "وسيلتقي السيسي وبوتين في موسكو في 5 أغسطس.");
        assertThat(News.outline(article)).containsExactlyInAnyOrder("Call occurred", "Meeting planned");
    }

    @Test
    void meetingsOfDifferentYearsStayApart() {
        Article article = News.text(
                "التقى الرئيس المصري عبد الفتاح السيسي الرئيس الروسي فلاديمير بوتين في موسكو في 6 يوليو 2021.",
                "والتقى السيسي وبوتين في القاهرة في 9 فبراير 2015.");
        assertThat(News.reports(article))
                .extracting(News::date)
                .containsExactly("2021-07-06 explicit", "2015-02-09 explicit");
    }

    @Test
    void signingWithoutPartiesIsOfThoseWhoMet() {
        Article article = News.text(
                "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في القاهرة.",
                "وتم التوقيع على مذكرة تفاهم.");
        assertThat(News.outline(article)).containsExactly("Meeting occurred", "Signing occurred");
        assertThat(News.only("Signing", article).arguments())
                .extracting(argument -> argument.actor().represents())
                .containsExactlyInAnyOrder("Russia", "Egypt");
    }

    @Test
    void reportsAreNumberedInOrder() {
        Article article = News.text(
                "وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة.",
                "وأجرى لافروف محادثات مع نظيره المصري سامح شكري.",
                "ووقع الوزيران مذكرة تفاهم.");
        assertThat(News.reports(article)).extracting(Report::number).containsExactly(1, 2, 3);
        assertThat(News.reports(article)).extracting(Report::type).containsExactly("Visit", "Meeting", "Signing");
    }
}
