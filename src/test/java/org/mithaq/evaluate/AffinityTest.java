package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.evaluate.Sample.EGYPT;
import static org.mithaq.evaluate.Sample.KERRY;
import static org.mithaq.evaluate.Sample.LAVROV;
import static org.mithaq.evaluate.Sample.gold;
import static org.mithaq.evaluate.Sample.reported;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AffinityTest {
    private static final String DAY = "2022-06-10";
    private static final Participant RUSSIA = new Participant(List.of("Russian Federation"), "country", "");
    private static final Participant AMERICA = new Participant(List.of("USA"), "country", "");

    @Test
    void addsParticipantsActorsAndDate() {
        assertThat(Affinity.between(reported(DAY, LAVROV, KERRY), gold(DAY, KERRY, LAVROV)))
                .isEqualTo(4.25);
        assertThat(Affinity.between(reported("", LAVROV), gold(DAY, KERRY, LAVROV)))
                .isEqualTo(2.5);
    }

    @Test
    void halfOfTheSmallerSetMustBeShared() {
        Participant other = new Participant(List.of("Wang Yi"), "person", "");
        Participant another = new Participant(List.of("Josep Borrell"), "person", "");

        assertThat(Affinity.between(reported("", LAVROV, other), gold("", LAVROV, another)))
                .isPositive();
        assertThat(Affinity.between(reported("", other), gold("", LAVROV, another)))
                .isZero();
    }

    @Test
    void countriesBehindTheParticipantsAreCommonGroundToo() {
        assertThat(Affinity.between(reported("", RUSSIA, AMERICA), gold("", LAVROV, KERRY)))
                .isEqualTo(2);
        assertThat(Affinity.between(reported("", RUSSIA, EGYPT), gold("", LAVROV, KERRY)))
                .isZero();
        assertThat(Affinity.between(reported("", RUSSIA, EGYPT), gold("", LAVROV)))
                .isEqualTo(1.5);
    }

    @Test
    void aPersonIsNeverACountry() {
        Participant person = new Participant(List.of("Egypt"), "person", "");

        assertThat(Affinity.overlap(List.of(person), List.of(EGYPT))).isZero();
    }

    @Test
    void anExtractedParticipantStandsForOneAnnotatedOneOnly() {
        assertThat(Affinity.overlap(List.of(LAVROV), List.of(LAVROV, LAVROV))).isEqualTo(1);
    }

    @Test
    void datesFurtherApartThanThreeDaysContradict() {
        assertThat(Affinity.between(reported("2022-06-13", LAVROV), gold(DAY, LAVROV)))
                .isPositive();
        assertThat(Affinity.between(reported("2022-06-14", LAVROV), gold(DAY, LAVROV)))
                .isZero();
        assertThat(Affinity.between(reported("2022-06", LAVROV), gold(DAY, LAVROV)))
                .isPositive();
        assertThat(Affinity.between(reported("2022-07", LAVROV), gold(DAY, LAVROV)))
                .isZero();
        assertThat(Affinity.between(reported("2022-07", LAVROV), gold("", LAVROV)))
                .isPositive();
    }

    @Test
    void withoutAnnotatedParticipantsDateOrPlaceDecide() {
        assertThat(Affinity.between(reported(DAY, LAVROV), gold(DAY))).isEqualTo(1.25);
        assertThat(Affinity.between(reported("", LAVROV), gold(DAY))).isZero();
        assertThat(Affinity.between(reported(""), gold(""))).isEqualTo(1);
        assertThat(Affinity.between(reported(""), gold(DAY))).isZero();
        assertThat(Affinity.between(inCairo(), inCairoAnnotated())).isEqualTo(1);
    }

    @Test
    void eventsOfOtherTypesHaveNothingInCommon() {
        GoldEvent meeting = new GoldEvent(
                "Meeting", "occurred", DAY, "explicit", "", List.of(LAVROV), List.of(LAVROV), null, "", false);

        assertThat(Affinity.between(reported(DAY, LAVROV), meeting)).isZero();
    }

    private static ReportedEvent inCairo() {
        return new ReportedEvent("Call", "occurred", Set.of(), Set.of("Cairo"), List.of(LAVROV), List.of(), "");
    }

    private static GoldEvent inCairoAnnotated() {
        return new GoldEvent("Call", "occurred", "", "", "Cairo", List.of(), List.of(), null, "", false);
    }
}
