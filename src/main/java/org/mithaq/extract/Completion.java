package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;
import org.mithaq.time.TimeResolver;
import org.mithaq.time.When;

/**
 * What only the whole article can add to its events: parties that a signing inherits from the talks it crowned, and a
 * status that the dates settle.
 */
final class Completion {
    private Completion() {}

    static List<Draft> complete(
            List<Draft> drafts, TimeResolver dates, Frame frame, Sides sides, KnownPersons persons) {
        When published = dates.published().orElse(null);
        List<Draft> out = new ArrayList<>();
        for (Draft draft : drafts) {
            inherit(draft, drafts, sides);
            settle(draft, published);
            if (published != null) {
                dateByPublication(draft, published, frame);
            }
            placeByDateline(draft, frame, persons);
            draft.instruments.replaceAll(frame::fullTitle);
            if (!draft.principals().isEmpty()) {
                out.add(draft);
            }
        }
        return out;
    }

    /** "Jakarta - the minister discussed": a dateline of one of the parties is where the lead's event took place. */
    private static void placeByDateline(Draft draft, Frame frame, KnownPersons known) {
        Venue dateline = frame.dateline();
        boolean lead = draft.evidence.stream().anyMatch(evidence -> evidence.sentence() == frame.lead());
        if (dateline == null || draft.venue != null || !lead || draft.type.equals("Visit")) {
            return;
        }
        known.country(dateline).filter(draft.sides()::contains).ifPresent(state -> draft.venue = dateline);
    }

    /** What an article reports in its lead without a date took place when it appeared, as exactly as that can be said. */
    private static void dateByPublication(Draft draft, When published, Frame frame) {
        boolean lead = draft.evidence.stream().anyMatch(evidence -> evidence.sentence() <= frame.lead() + 1);
        boolean occurred = draft.status.status() == Status.OCCURRED || draft.status.status() == Status.ONGOING;
        if (draft.known || draft.when != null || !draft.time.isEmpty() || !lead || !occurred) {
            return;
        }
        if (frame.agency()) {
            draft.when =
                    new When(published.earliest(), published.latest(), published.precision(), When.Source.DATELINE);
        } else if (published.precision() == When.Precision.DAY) {
            LocalDate first = published.earliest().withDayOfMonth(1);
            draft.when =
                    new When(first, first.plusMonths(1).minusDays(1), When.Precision.MONTH, When.Source.PUBLICATION);
            draft.confidence = Math.min(draft.confidence, 0.6);
        }
    }

    /** A signing that names no party is of those who met or visited nearest before it, else nearest behind. */
    private static void inherit(Draft draft, List<Draft> drafts, Sides sides) {
        if (!draft.type.equals("Signing")
                || draft.sides().size() > 1
                || draft.principals().size() > 1) {
            return;
        }
        List<Argument> here =
                states(draft, sides.within(draft.sentence(), Integer.MAX_VALUE).orElse(List.of()));
        if (!draft.inherits) {
            here.stream().filter(party -> !draft.sides().isEmpty()).forEach(draft::add);
            return;
        }
        Optional<Draft> nearest = drafts.stream()
                .filter(other -> other != draft && !other.apart && isPair(other) && fits(draft, other))
                .min(Comparator.comparingInt(other -> distance(other, draft)));
        List<Argument> parties = nearest.map(other -> statesOnly(draft, other) ? other.states : other.arguments)
                .orElseGet(() -> here.isEmpty() && draft.principals().isEmpty()
                        ? states(draft, sides.leading().orElse(List.of()))
                        : here);
        if (nearest.isEmpty() && isDated(draft)) {
            return;
        }
        parties.forEach(party -> draft.add(asSignatory(party)));
        draft.confidence = parties.isEmpty() ? draft.confidence : Math.min(draft.confidence, 0.6);
    }

    /** The two states of the sentence or the article, where they go with who is named already. */
    private static List<Argument> states(Draft draft, List<Entity> states) {
        boolean fits = states.stream().map(Entity::label).toList().containsAll(draft.sides());
        return states.stream()
                .filter(state -> fits)
                .map(Cast::state)
                .map(state ->
                        new Argument("signatory", state, draft.evidence.get(0).trigger()))
                .toList();
    }

    private static Argument asSignatory(Argument party) {
        return party.isPrincipal() ? new Argument("signatory", party.actor(), party.mention()) : party;
    }

    private static boolean isPair(Draft other) {
        return other.type.equals("Visit")
                ? other.states.size() == 2
                : other.sides().size() > 1;
    }

    /** What is told apart from the talks, or named by its date, was signed by states, not by those who met. */
    private static boolean statesOnly(Draft draft, Draft nearest) {
        boolean ahead = draft.status.status() == Status.PLANNED || draft.status.status() == Status.EXPECTED;
        boolean elsewhere = ahead || isDated(draft) || nearest.sentence() != draft.sentence();
        return nearest.type.equals("Visit") || (nearest.states.size() > 1 && elsewhere);
    }

    private static boolean isDated(Draft draft) {
        return draft.evidence.get(0).rule().endsWith("/dated-instrument");
    }

    private static boolean fits(Draft draft, Draft other) {
        return draft.principals().isEmpty() || other.sides().containsAll(draft.sides());
    }

    private static int distance(Draft one, Draft other) {
        return Math.abs(one.sentence() - other.sentence());
    }

    /** A date after the article's own makes an open status planned. */
    private static void settle(Draft draft, @Nullable When published) {
        if (draft.when == null || published == null || !draft.status.open()) {
            return;
        }
        boolean later = draft.when.earliest().isAfter(published.latest());
        Status status = draft.status.status();
        boolean past = draft.when.latest().isBefore(published.earliest());
        if (past && status == Status.PLANNED) {
            draft.status = new StatusReader.Reading(Status.OCCURRED, true);
        }
        if (later && (status == Status.OCCURRED || status == Status.ONGOING)) {
            draft.status = new StatusReader.Reading(Status.PLANNED, true);
        }
    }
}
