package org.mithaq.evaluate;

import java.util.List;

/**
 * An event that was missed, or one that was extracted though nobody annotated it.
 *
 * @param article name of the article
 * @param type of the event
 * @param status of the event
 * @param date ISO date, or the empty string
 * @param participants their best names
 * @param sentence the evidence
 */
public record Finding(
        String article, String type, String status, String date, List<String> participants, String sentence) {
    /** Copies the list. */
    public Finding {
        participants = List.copyOf(participants);
    }

    static Finding of(GoldArticle article, GoldEvent missed) {
        return new Finding(
                article.name(),
                missed.type(),
                missed.status(),
                missed.date(),
                bestNames(missed.participants()),
                missed.evidence());
    }

    static Finding of(GoldArticle article, ReportedEvent spurious) {
        return new Finding(
                article.name(),
                spurious.type(),
                spurious.status(),
                String.join(" ", spurious.starts().stream().sorted().toList()).strip(),
                bestNames(spurious.participants()),
                spurious.evidence());
    }

    /** One line: article, type, status, date, participants, sentence. */
    @Override
    public String toString() {
        String when = date.isEmpty() ? "undated" : date;
        return String.join(" ", article, type, status, when, participants.toString(), "::", sentence);
    }

    private static List<String> bestNames(List<Participant> participants) {
        return participants.stream()
                .flatMap(participant -> participant.names().stream().limit(1))
                .toList();
    }
}
