package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.text.Span;

/** Whether a draft is an event that counts: enough parties, of more than one state or body, none of it a mere wish. */
final class Admission {
    private final KnownPersons known;
    private final Sides sides;

    Admission(KnownPersons known, Sides sides) {
        this.known = known;
        this.sides = sides;
    }

    /** Whether it is told as something that was, is or will be, and is one between states or bodies. */
    boolean isEvent(Draft draft, Candidate candidate) {
        boolean unsure = draft.status.status() == Status.CONDITIONAL
                || (draft.status.status() == Status.PROPOSED && !isOwn(candidate));
        if (unsure || isOneSided(draft, candidate)) {
            return false;
        }
        return draft.type.equals("Visit")
                ? isVisit(draft, candidate)
                : isAssembly(draft, candidate) || isExchange(draft, candidate);
    }

    /** "is ready to meet X": proposed by one who would take part; what others call for is no event. */
    private static boolean isOwn(Candidate candidate) {
        List<Fill> fills = candidate.fills();
        return fills.stream().noneMatch(fill -> fill.position().equals("بين"))
                && fills.stream()
                        .anyMatch(fill -> fill.isImplied() || fill.position().equals("subject"));
    }

    /** "the defence ministers of the alliance met": members of a body of states, who need no other party. */
    private static boolean isAssembly(Draft draft, Candidate candidate) {
        Words words = candidate.words();
        return draft.type.equals("Meeting")
                && draft.principals().size() == 1
                && draft.principals().get(0).kind() == Actor.Kind.ORGANIZATION
                && candidate.fills().stream()
                        .flatMap(
                                fill -> fill.mention() instanceof Mention.Parties one ? Stream.of(one) : Stream.empty())
                        .anyMatch(one -> words.has(one.from(), Category.OFFICE)
                                && one.parties().stream().allMatch(Admission::isOfStates));
    }

    private static boolean isOfStates(Party party) {
        return party.candidates().stream()
                .anyMatch(body -> body.kind() == Entity.Kind.ORGANIZATION && body.state() == null);
    }

    /** "a summit with X": of whom with, nobody says. */
    private static boolean isOneSided(Draft draft, Candidate candidate) {
        List<Fill> parties = candidate.fills().stream()
                .filter(fill -> fill.mention() != null && !fill.role().equals("place"))
                .toList();
        return draft.principals().size() == 1
                && !draft.type.equals("Signing")
                && !parties.isEmpty()
                && parties.stream().allMatch(fill -> fill.position().equals("مع"));
    }

    /** A visit leads into another country than the visitor's own. */
    private boolean isVisit(Draft draft, Candidate candidate) {
        Venue venue = draft.venue;
        if (draft.principals().isEmpty() || (Itinerary.isOnlyInvited(candidate) && !candidate.isSettled())) {
            return false;
        }
        if (venue == null) {
            return Itinerary.isOpen(candidate, draft);
        }
        Set<String> sides = draft.sides();
        String state = known.country(venue).orElse(null);
        if (state != null && sides.size() == 1 && !sides.contains(state)) {
            draft.states =
                    sides(sides.iterator().next(), state, draft.arguments.get(0).mention(), venue.mention());
        }
        return sides.isEmpty() ? isKnown(draft.principals().get(0)) : state == null || !sides.equals(Set.of(state));
    }

    private List<Argument> sides(String guest, String host, Span first, Span second) {
        List<Argument> out = new ArrayList<>();
        known.stateNamed(guest).map(Cast::state).ifPresent(state -> out.add(new Argument("signatory", state, first)));
        known.stateNamed(host).map(Cast::state).ifPresent(state -> out.add(new Argument("signatory", state, second)));
        return out;
    }

    /** Enough different parties, of more than one country or body. */
    private boolean isExchange(Draft draft, Candidate candidate) {
        List<Actor> principals = draft.principals();
        if (principals.size() < candidate.rule().parties()) {
            return false;
        }
        if (principals.isEmpty()) {
            return true;
        }
        if (principals.size() == 1) {
            Actor only = principals.get(0);
            if (isOnlyNamed(draft, candidate)) {
                return false;
            }
            boolean someone = only.kind() != Actor.Kind.PERSON || only.reference() != null || isTold(candidate);
            return only.represents() != null && !draft.home && (someone || !draft.type.equals("Signing"));
        }
        Set<String> sides = new TreeSet<>(draft.sides());
        if (draft.home && sides.size() < 2) {
            return false;
        }
        boolean allKnown = principals.stream().allMatch(actor -> actor.represents() != null);
        if (allKnown || sides.isEmpty()) {
            return sides.size() > 1;
        }
        Set<Actor> unknown = new LinkedHashSet<>(principals);
        unknown.removeIf(actor -> actor.represents() != null);
        return sides.size() > 1 || unknown.stream().allMatch(Admission::isNamed) || isAbroad(draft, candidate, sides);
    }

    /**
     * An institution signs with one of another country than the article's own, which is its own; or with a minister whose
     * country the article has to tell.
     */
    private boolean isAbroad(Draft draft, Candidate candidate, Set<String> countries) {
        return draft.type.equals("Signing")
                && (isTold(candidate)
                        || sides.home()
                                .map(Entity::label)
                                .filter(home -> !countries.contains(home))
                                .isPresent());
    }

    /** Whether an office holder takes part whose country the words tell. */
    private static boolean isTold(Candidate candidate) {
        return candidate.fills().stream()
                .flatMap(fill ->
                        fill.mention() instanceof Mention.Parties some ? some.parties().stream() : Stream.empty())
                .anyMatch(
                        party -> party.office() != null && party.state() != null && party.kind() == Actor.Kind.PERSON);
    }

    /** "The Arab summit is important": named, with nothing told of it. */
    private static boolean isOnlyNamed(Draft draft, Candidate candidate) {
        return candidate.fills().stream().allMatch(fill -> fill.position().equals(Nations.BLOC))
                && candidate.trigger().carrier() == null
                && draft.venue == null
                && draft.time.isEmpty();
    }

    private static boolean isKnown(Actor actor) {
        return actor.reference() != null;
    }

    private static boolean isNamed(Actor actor) {
        boolean oneWord = actor.kind() == Actor.Kind.PERSON && !actor.name().contains(" ");
        return actor.reference() != null
                || (actor.office() == null && !oneWord)
                || OrganizationReader.POWERS.equals(actor.office())
                || !actor.name().contains(" ");
    }
}
