package org.mithaq.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * What is right and wrong about an extracted event that is taken for an annotated one.
 *
 * @param hits principals found
 * @param expected principals annotated
 * @param known extracted participants that are annotated, in whatever role
 * @param reported extracted participants
 * @param date right, wrong, or null where the annotation asks for none
 * @param status right or wrong
 * @param place like {@code date}
 * @param instrument like {@code date}
 */
record Verdict(
        int hits,
        int expected,
        int known,
        int reported,
        @Nullable Boolean date,
        boolean status,
        @Nullable Boolean place,
        @Nullable Boolean instrument) {

    static Verdict on(ReportedEvent event, GoldEvent gold) {
        Instrument instrument = gold.instrument();
        return new Verdict(
                Affinity.overlap(event.participants(), gold.principals()),
                gold.principals().size(),
                Affinity.overlap(event.participants(), gold.participants()),
                event.participants().size(),
                gold.asksForDate() ? event.startsWithin(gold.date()) : null,
                event.status().equals(gold.status()),
                gold.place().isEmpty() ? null : event.isAt(gold.place()),
                instrument == null ? null : event.instruments().stream().anyMatch(instrument::isFoundIn));
    }

    /** Exactly the annotated participants; those who are no principals may be missing. */
    boolean hasRightArguments() {
        return hits == expected && known == reported;
    }

    /** Everything right, the place aside. */
    boolean isRightTuple() {
        return hasRightArguments() && status && !isWrong(date) && !isWrong(instrument);
    }

    /** Counts this pair, as one of the type it belongs to. */
    void countInto(Tally tally) {
        tally.add(Count.MATCHED, 1);
        tally.add(Count.ARGUMENTS_MATCHED, hits);
        tally.add(Count.ARGUMENTS_REPORTED, reported - (known - hits));
        tally.add(Count.WRONG_ARGUMENTS, hasRightArguments() ? 0 : 1);
        tally.add(Count.TUPLES_RIGHT, isRightTuple() ? 1 : 0);
        tally.ask(Count.STATUSES_ASKED, Count.STATUSES_RIGHT, status);
        askIfGiven(tally, Count.DATES_ASKED, Count.DATES_RIGHT, date);
        askIfGiven(tally, Count.PLACES_ASKED, Count.PLACES_RIGHT, place);
        askIfGiven(tally, Count.INSTRUMENTS_ASKED, Count.INSTRUMENTS_RIGHT, instrument);
    }

    private static void askIfGiven(Tally tally, Count asked, Count right, @Nullable Boolean answer) {
        if (answer != null) {
            tally.ask(asked, right, answer);
        }
    }

    private static boolean isWrong(@Nullable Boolean answer) {
        return answer != null && !answer;
    }
}
