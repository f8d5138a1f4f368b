package org.mithaq.evaluate;

/**
 * How many events of a type went wrong in which way; an aligned event can do so in several.
 *
 * @param missed annotated, not extracted
 * @param spurious extracted, not annotated
 * @param wrongArgument aligned, but a principal is missing or a participant is not annotated
 * @param wrongDate aligned, but the date is missing or another
 * @param wrongStatus aligned, but for example planned instead of occurred
 * @param wrongInstrument aligned, but without the instrument, or with one of another kind or title
 */
public record ErrorCounts(
        int missed, int spurious, int wrongArgument, int wrongDate, int wrongStatus, int wrongInstrument) {

    static ErrorCounts of(Tally tally) {
        return new ErrorCounts(
                tally.of(Count.GOLD) - tally.of(Count.MATCHED),
                tally.of(Count.REPORTED) - tally.of(Count.MATCHED),
                tally.of(Count.WRONG_ARGUMENTS),
                tally.of(Count.DATES_ASKED) - tally.of(Count.DATES_RIGHT),
                tally.of(Count.STATUSES_ASKED) - tally.of(Count.STATUSES_RIGHT),
                tally.of(Count.INSTRUMENTS_ASKED) - tally.of(Count.INSTRUMENTS_RIGHT));
    }
}
