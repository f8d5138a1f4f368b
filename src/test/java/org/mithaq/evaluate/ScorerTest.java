package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.evaluate.Sample.EGYPT;
import static org.mithaq.evaluate.Sample.KERRY;
import static org.mithaq.evaluate.Sample.LAVROV;
import static org.mithaq.evaluate.Sample.row;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final List<Row> RIGHT = List.of(row("e1", "Call", LAVROV), row("e1", "Call", KERRY));

    @Test
    void aPerfectReportScoresOneThroughout() {
        Figures call = score(annotated("2022-06", "occurred"), RIGHT).figures().get("Call");

        assertThat(call.named())
                .containsEntry("f1", 1.0)
                .containsEntry("args_f1", 1.0)
                .containsEntry("tuple_f1", 1.0)
                .containsEntry("date", 1.0)
                .containsEntry("place", 1.0)
                .doesNotContainKey("agr");
    }

    @Test
    void countsEveryClassOfErrorByType() {
        Evaluation evaluation = score(
                annotated("2022-06-11", "planned"), List.of(row("e1", "Call", LAVROV), row("e2", "Visit", EGYPT)));

        assertThat(evaluation.errors().get("Call")).isEqualTo(new ErrorCounts(0, 0, 1, 1, 1, 0));
        assertThat(evaluation.errors().get("Visit")).isEqualTo(new ErrorCounts(0, 1, 0, 0, 0, 0));
        assertThat(evaluation.errors().get(Evaluation.ALL)).isEqualTo(new ErrorCounts(0, 1, 1, 1, 1, 0));
        assertThat(evaluation.errorTable()).contains("missed spurious argument  date status instrument");
    }

    @Test
    void listsMissesAndFalseAlarmsWithTheirSentences() {
        Evaluation evaluation = score(annotated("2022-06", "occurred"), List.of(row("e1", "Visit", EGYPT)));

        assertThat(evaluation.findings())
                .containsExactly(
                        "MISSED   a Call occurred 2022-06 [Sergey Lavrov, John Kerry] :: they talked",
                        "SPURIOUS a Visit occurred 2022-06-10 [Egypt] :: sentence");
    }

    @Test
    void aReportOfAVagueMentionIsNeitherRightNorWrong() {
        GoldEvent vague = new GoldEvent(
                "Call", "occurred", "", "", "", List.of(LAVROV), List.of(LAVROV), null, "calls were held", true);

        Figures all = score(vague, RIGHT).figures().get(Evaluation.ALL);

        assertThat(all.reported()).isZero();
        assertThat(all.gold()).isZero();
    }

    @Test
    void attendeesAreWelcomeButNotRequired() {
        GoldEvent event = new GoldEvent(
                "Call", "occurred", "", "", "", List.of(LAVROV), List.of(LAVROV, KERRY), null, "they talked", false);

        assertThat(tupleScore(event, RIGHT)).isEqualTo(1);
        assertThat(tupleScore(event, RIGHT.subList(0, 1))).isEqualTo(1);
    }

    @Test
    void datesThatTheTextDoesNotGiveAreNotScored() {
        GoldEvent event = new GoldEvent(
                "Call",
                "occurred",
                "2022-06-11",
                "published-metadata",
                "",
                List.of(LAVROV),
                List.of(LAVROV),
                null,
                "",
                false);

        assertThat(score(event, RIGHT).figures().get("Call").dates().isGiven()).isFalse();
    }

    @Test
    void noticesReportsOnArticlesWithoutEvents() {
        Gold gold = new Gold(List.of(new GoldArticle("a", "ar", List.of()), new GoldArticle("b", "ar", List.of())));

        Evaluation evaluation = Scorer.score(gold, RIGHT, ScoredTypes.usual(), "ar");

        assertThat(evaluation.alarmed()).isEqualTo(new Share(1, 2));
        assertThat(evaluation.table())
                .endsWith("articles 2; articles without gold events on which something was extracted: 1 of 2"
                        + System.lineSeparator());
    }

    @Test
    void scoresOnlyTheTypesAskedFor() {
        Gold gold = new Gold(List.of(new GoldArticle("a", "ar", List.of(annotated("2022", "occurred")))));

        assertThat(Scorer.score(gold, RIGHT, Set.of("Visit"), "").figures()).containsOnlyKeys("CORE", "ALL");
    }

    private static double tupleScore(GoldEvent event, List<Row> rows) {
        return score(event, rows).figures().get("Call").tuples().f1();
    }

    private static GoldEvent annotated(String date, String status) {
        List<Participant> both = List.of(LAVROV, KERRY);
        return new GoldEvent("Call", status, date, "explicit", "Cairo", both, both, null, "they talked", false);
    }

    private static Evaluation score(GoldEvent event, List<Row> rows) {
        Gold gold = new Gold(List.of(new GoldArticle("a", "ar", List.of(event))));
        return Scorer.score(gold, rows, ScoredTypes.usual(), "");
    }
}
