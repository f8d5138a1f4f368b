package org.mithaq.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a person annotated it. Text that the annotation does not give is the empty string.
 *
 * @param type of the closed list
 * @param status occurred, planned or denied
 * @param date its first day, month or year as an ISO date
 * @param dateBasis what the date follows from
 * @param place English name
 * @param principals those without whom the event was not found: signatories, speakers, hosts, guests
 * @param participants all of them, also attendees and witnesses
 * @param instrument what was signed, or null
 * @param evidence one sentence that reports the event
 * @param vague a mention so general that finding it is neither right nor wrong
 */
public record GoldEvent(
        String type,
        String status,
        String date,
        String dateBasis,
        String place,
        List<Participant> principals,
        List<Participant> participants,
        @Nullable Instrument instrument,
        String evidence,
        boolean vague) {
    private static final String OUTSIDE_THE_TEXT = "published-metadata";

    /** Copies the lists. */
    public GoldEvent {
        principals = List.copyOf(principals);
        participants = List.copyOf(participants);
    }

    /** True when there is a date and the text itself gives it. */
    boolean asksForDate() {
        return !date.isEmpty() && !dateBasis.equals(OUTSIDE_THE_TEXT);
    }
}
