package org.mithaq.evaluate;

import java.util.List;
import java.util.Set;

/**
 * An event as it was extracted from one article.
 *
 * @param type of the closed list
 * @param status occurred, planned or denied, in lower case
 * @param starts ISO dates of its beginning; the empty string among them is a value that is no date
 * @param places English names
 * @param participants in the order of the rows
 * @param instruments what was signed
 * @param evidence the sentence
 */
record ReportedEvent(
        String type,
        String status,
        Set<String> starts,
        Set<String> places,
        List<Participant> participants,
        List<Instrument> instruments,
        String evidence) {

    ReportedEvent {
        starts = Set.copyOf(starts);
        places = Set.copyOf(places);
        participants = List.copyOf(participants);
        instruments = List.copyOf(instruments);
    }

    boolean isAt(String place) {
        return !place.isEmpty() && places.stream().anyMatch(own -> NameMatch.samePlace(own, place));
    }

    boolean startsWithin(String date) {
        return starts.stream().anyMatch(start -> IsoDate.within(start, date));
    }
}
