package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Instrument;
import org.mithaq.extract.Report;
import org.mithaq.time.When;

class IdentityTest {
    private static final List<Actor> BOTH = List.of(Samples.HADDAD, Samples.NAJJAR);
    private static final List<Actor> TURNED = List.of(Samples.NAJJAR, Samples.HADDAD);

    @Test
    void twoArticlesOnOneSigningMeetInOneEvent() {
        ArticleGraph first = write("a.txt", Samples.signing(1, BOTH, Samples.DAY));
        ArticleGraph second = write("b.txt", Samples.signing(1, TURNED, Samples.DAY));

        assertThat(event(first, 1)).isEqualTo(event(second, 1));
        assertThat(report(first, 1)).isNotEqualTo(report(second, 1));
        assertThat(instruments(first)).isEqualTo(instruments(second)).hasSize(1);
    }

    @Test
    void anotherDayIsAnotherEvent() {
        ArticleGraph first = write("a.txt", Samples.signing(1, BOTH, Samples.DAY));
        ArticleGraph second = write("b.txt", Samples.signing(1, BOTH, Samples.day(2021, 7, 7)));

        assertThat(event(first, 1)).isNotEqualTo(event(second, 1));
    }

    @Test
    void bilateralMeetingIsTheMeetingOfAnotherArticle() {
        ArticleGraph first = write("a.txt", Samples.meeting(1, "Meeting", BOTH, Samples.DAY));
        ArticleGraph second = write("b.txt", Samples.meeting(1, "BilateralMeeting", BOTH, Samples.DAY));
        ArticleGraph summit = write("c.txt", Samples.meeting(1, "Summit", BOTH, Samples.DAY));

        assertThat(event(first, 1)).isEqualTo(event(second, 1)).isNotEqualTo(event(summit, 1));
    }

    @Test
    void stateBesideItsRepresentativeMakesNoDifference() {
        ArticleGraph people = write("a.txt", Samples.meeting(1, "Meeting", BOTH, Samples.DAY));
        ArticleGraph all = write(
                "b.txt",
                Samples.meeting(
                        1,
                        "Meeting",
                        List.of(Samples.JORDAN, Samples.HADDAD, Samples.OMAN, Samples.NAJJAR),
                        Samples.DAY));

        assertThat(event(people, 1)).isEqualTo(event(all, 1));
    }

    @Test
    void reportThatTellsTooLittleHasAnEventOfItsOwn() {
        When published = new When(
                LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31), When.Precision.MONTH, When.Source.PUBLICATION);

        assertThat(event(write("a.txt", Samples.meeting(1, "Meeting", BOTH, null)), 1))
                .isNotEqualTo(event(write("b.txt", Samples.meeting(1, "Meeting", BOTH, null)), 1));
        assertThat(event(write("a.txt", Samples.meeting(1, "Meeting", BOTH, published)), 1))
                .isNotEqualTo(event(write("b.txt", Samples.meeting(1, "Meeting", BOTH, published)), 1));
        assertThat(event(write("a.txt", Samples.meeting(1, "Meeting", List.of(Samples.HADDAD), Samples.DAY)), 1))
                .isNotEqualTo(event(
                        write("b.txt", Samples.meeting(1, "Meeting", List.of(Samples.HADDAD), Samples.DAY)), 1));
    }

    @Test
    void visitIsKnownByVisitorPlaceAndMonth() {
        assertThat(event(write("a.txt", Samples.visit(1)), 1)).isEqualTo(event(write("b.txt", Samples.visit(4)), 4));
    }

    @Test
    void twoSigningsOfOneArticleArePartedByTheirTitles() {
        Report health = Samples.signing(1);
        Report trade = titled(2, "مذكرة تفاهم");

        ArticleGraph article = write("a.txt", health, trade);

        assertThat(event(article, 1)).isNotEqualTo(event(article, 2));
        assertThat(instruments(article)).hasSize(2);
    }

    private static Report titled(int number, String title) {
        Report like = Samples.signing(number);
        Instrument instrument =
                new Instrument("MoU", title, Samples.memorandum().mention());
        return new Report(
                number,
                like.type(),
                like.status(),
                like.when(),
                like.venue(),
                like.arguments(),
                List.of(instrument),
                like.evidence(),
                0,
                like.confidence());
    }

    private static ArticleGraph write(String source, Report... reports) {
        return Samples.writer().write(Samples.extraction(source, Samples.TEXT, List.of(reports)));
    }

    private static Node report(ArticleGraph article, int number) {
        return Vocabulary.iri(article.name() + "#r" + number);
    }

    private static Node event(ArticleGraph article, int number) {
        return article.graph()
                .find(report(article, number), Vocabulary.REPORT_OF, Node.ANY)
                .next()
                .getObject();
    }

    private static List<Node> instruments(ArticleGraph article) {
        return article.graph().stream(Node.ANY, Vocabulary.dip("ofInstrument"), Node.ANY)
                .map(triple -> triple.getObject())
                .distinct()
                .toList();
    }
}
