package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mithaq.text.Article;
import org.mithaq.text.Folding;

class EvidenceTest {
    private static final Article ARTICLE = News.headed(
            "لافروف يصل إلى القاهرة",
            "2021-07-06",
            "قال مصدر إن الأجواء جيدة. وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة اليوم.",
            "وأجرى لافروف محادثات مع نظيره المصري سامح شكري. وشكر لافروف مصر.",
            "ووقع الوزيران مذكرة تفاهم في القاهرة.");

    @Test
    void evidenceIsASentenceOfTheArticleToTheLetter() {
        Evidence evidence = News.only("Meeting", ARTICLE).evidence().get(0);
        assertThat(evidence.span().of(ARTICLE.text())).isEqualTo("وأجرى لافروف محادثات مع نظيره المصري سامح شكري.");
        assertThat(evidence.trigger().of(ARTICLE.text())).isEqualTo("محادثات");
    }

    @Test
    void evidencePointsToItsSentenceAndItsTriggerLiesInIt() {
        Extraction extraction = News.extract(ARTICLE);
        assertThat(extraction.reports())
                .hasSize(3)
                .flatExtracting(Report::evidence)
                .allSatisfy(evidence -> {
                    assertThat(evidence.span())
                            .isEqualTo(extraction
                                    .document()
                                    .sentences()
                                    .get(evidence.sentence())
                                    .span());
                    assertThat(evidence.span().contains(evidence.trigger())).isTrue();
                    assertThat(evidence.trigger().length()).isPositive();
                });
    }

    @Test
    void evidenceNamesTheRuleOfItsEvent() {
        assertThat(News.reports(ARTICLE))
                .hasSize(3)
                .allSatisfy(report -> assertThat(report.evidence())
                        .extracting(Evidence::rule)
                        .allMatch(rule -> rule.startsWith(report.type() + "/")));
    }

    @Test
    void mentionOfAParticipantGivesWordsOfTheArticle() {
        Report meeting = News.only("التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري.");
        String text = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري.";
        assertThat(meeting.arguments())
                .extracting(argument -> argument.mention().of(text))
                .containsExactly("سيرغي لافروف", "سامح شكري");
    }

    @Test
    void mentionsOfAllParticipantsHoldTheirNamesOrWordsForThem() {
        String text = ARTICLE.text();
        assertThat(News.reports(ARTICLE))
                .hasSize(3)
                .flatExtracting(Report::arguments)
                .allSatisfy(argument -> {
                    assertThat(argument.mention().end()).isLessThanOrEqualTo(text.length());
                    assertThat(Folding.fold(argument.mention().of(text)))
                            .containsAnyOf(
                                    Folding.fold("الوزيران " + argument.actor().name())
                                            .split(" "));
                });
    }

    @Test
    void mentionsOfInstrumentAndPlaceStandInTheText() {
        Report signing = News.only("Signing", ARTICLE);
        assertThat(signing.instruments())
                .extracting(it -> it.mention().of(ARTICLE.text()))
                .containsExactly("مذكرة تفاهم");
        assertThat(signing.findVenue())
                .map(venue -> venue.mention().of(ARTICLE.text()))
                .contains("القاهرة");
    }

    @Test
    void confidenceIsAShare() {
        assertThat(News.reports(ARTICLE))
                .hasSize(3)
                .extracting(Report::confidence)
                .allSatisfy(
                        confidence -> assertThat(confidence).isGreaterThan(0).isLessThanOrEqualTo(1));
    }

    @Test
    void sameArticleGivesTheSameExtraction() {
        assertThat(News.extract(ARTICLE).reports()).hasSize(3);
        assertThat(News.extract(ARTICLE)).isEqualTo(News.extract(ARTICLE));
    }

    @Test
    void eightThreadsReadTheSame() throws InterruptedException, ExecutionException {
        Extraction alone = News.extract(ARTICLE);
        Callable<Extraction> task = () -> News.extract(ARTICLE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Extraction>> results = threads.invokeAll(Collections.nCopies(64, task));
            for (Future<Extraction> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
