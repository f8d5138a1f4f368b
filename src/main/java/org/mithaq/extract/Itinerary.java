package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.reference.Entity;

/**
 * Where a visit leads. A sentence that names several countries tells of a visit to each; one that names a goal which is
 * no known place, such as a hospital or a province, tells of no visit abroad.
 */
final class Itinerary {
    private static final String VISITOR = "visitor";
    private static final String UNKNOWN = "";
    private static final int REACH = 5;
    private static final int INVITED = 14;
    private static final Set<String> ACCEPTED = Set.of("قبل", "قبول", "تلبيه", "لبي", "وافق", "ملبيا", "استجابه");

    private Itinerary() {}

    /** One candidate for each country that a visit leads to; any other candidate as it is. */
    static List<Candidate> stops(Candidate candidate) {
        return travellers(candidate).stream()
                .flatMap(one -> goals(one).stream())
                .toList();
    }

    /** One candidate for each state or body whose people travel: "Moscow hosts the Saudi minister and a Syrian delegation". */
    private static List<Candidate> travellers(Candidate candidate) {
        Candidate own = withoutHosts(candidate);
        if (own.fills().size() < candidate.fills().size()) {
            return travellers(own);
        }
        Set<String> senders = new LinkedHashSet<>();
        candidate.fills().forEach(fill -> sender(fill).ifPresent(senders::add));
        boolean apart = senders.size() == 1
                && candidate.fills().stream().anyMatch(Itinerary::isDelegation)
                && candidate.fills().stream().anyMatch(Itinerary::isUnsent);
        if (apart) {
            senders.add(UNKNOWN);
            return split(candidate, senders, fill -> isUnsent(fill) ? Optional.of(UNKNOWN) : sender(fill));
        }
        return senders.size() < 2 ? List.of(candidate) : split(candidate, senders, Itinerary::sender);
    }

    private static boolean isDelegation(Fill fill) {
        return sender(fill).isPresent()
                && fill.mention() instanceof Mention.Parties parties
                && parties.parties().get(0).kind() == Actor.Kind.ORGANIZATION;
    }

    /** A person of whom the text does not say who sends him. */
    private static boolean isUnsent(Fill fill) {
        return fill.role().equals(VISITOR)
                && fill.mention() instanceof Mention.Parties
                && sender(fill).isEmpty();
    }

    /** "the visit of X to the court": whom "to" leads to does not travel where someone else does. */
    private static Candidate withoutHosts(Candidate candidate) {
        boolean other = candidate.fills().stream()
                .anyMatch(
                        fill -> fill.role().equals(VISITOR) && !fill.position().equals("ل"));
        return candidate.with(candidate.fills().stream()
                .filter(fill -> !other
                        || !fill.role().equals(VISITOR)
                        || !fill.position().equals("ل"))
                .toList());
    }

    private static List<Candidate> split(Candidate candidate, Set<String> keys, Function<Fill, Optional<String>> key) {
        List<Candidate> out = new ArrayList<>();
        for (String one : keys) {
            out.add(candidate.with(candidate.fills().stream()
                    .filter(fill -> key.apply(fill).map(one::equals).orElse(true))
                    .toList()));
        }
        return out;
    }

    private static Optional<String> sender(Fill fill) {
        if (!fill.role().equals(VISITOR) || !(fill.mention() instanceof Mention.Parties parties)) {
            return Optional.empty();
        }
        Party first = parties.parties().get(0);
        Entity body =
                first.kind() == Actor.Kind.ORGANIZATION && !first.candidates().isEmpty()
                        ? first.candidates().get(0)
                        : first.state();
        return Optional.ofNullable(body).map(Entity::id);
    }

    private static List<Candidate> goals(Candidate candidate) {
        Set<String> countries = new LinkedHashSet<>();
        candidate.fills().forEach(fill -> destination(fill).ifPresent(countries::add));
        return countries.size() < 2 ? List.of(candidate) : split(candidate, countries, Itinerary::destination);
    }

    /** The country in which the destination lies, or the place itself where it lies in none. */
    private static Optional<String> destination(Fill fill) {
        if (!fill.role().equals("destination") || !(fill.mention() instanceof Mention.Location location)) {
            return Optional.empty();
        }
        Entity place = location.place();
        return Optional.of(place.state() == null || place.state().isEmpty() ? place.id() : place.state());
    }

    /** Whether a visit without a goal is told as one person's or delegation's visit abroad. */
    static boolean isOpen(Candidate candidate, Draft draft) {
        Trigger trigger = candidate.trigger();
        boolean needed = candidate.rule().required().contains("destination");
        boolean told = trigger.carrier() != null && trigger.carrier().from() > trigger.from();
        boolean purpose = trigger.match().split().preposition().equals("ل") && !told;
        boolean several = trigger.match().split().core().endsWith("ات");
        boolean persons = draft.principals().stream().allMatch(actor -> actor.kind() == Actor.Kind.PERSON);
        return !needed && !purpose && !several && persons && !draft.sides().isEmpty() && !leadsAstray(candidate);
    }

    /** "invited X to visit Y": an invitation that nobody is said to have accepted is no planned visit. */
    static boolean isOnlyInvited(Candidate candidate) {
        Words words = candidate.words();
        int from = Math.max(0, candidate.trigger().from() - INVITED);
        boolean invited = false;
        for (int at = from;
                at < candidate.trigger().from() && candidate.trigger().isNoun();
                at++) {
            if (ACCEPTED.contains(words.form(at))) {
                return false;
            }
            invited |= words.matches(at).stream()
                    .anyMatch(match -> match.term().value().startsWith("Invitation/"));
        }
        boolean to = candidate.trigger().match().split().preposition().equals("ل")
                || words.is(candidate.trigger().from() - 1, "الي");
        return invited && to;
    }

    /** Whether "to" right behind the visit or the visitor leads to something that is no known place. */
    static boolean leadsAstray(Candidate candidate) {
        Words words = candidate.words();
        int from = candidate.trigger().to();
        for (Fill fill : candidate.fills()) {
            from = fill.mention() == null ? from : Math.max(from, fill.mention().to());
        }
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            if (!words.isWord(at) && !words.is(at, "،", ",")) {
                return false;
            }
            if (words.is(at, "الي", "لدي") || words.form(at).matches("(و|ف)?ل.{3,}")) {
                return true;
            }
        }
        return false;
    }
}
