package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.text.Line;
import org.mithaq.text.Span;

/**
 * Turns candidates into drafts: says who fills each slot, by coreference where a pronoun or "the two sides" does, and
 * drops what involves no two countries or bodies. Candidates come in the order of the text.
 */
final class Drafter {
    private final Cast cast;
    private final Topics topics;
    private final ReferenceTables tables;
    private final List<Draft> drafts = new ArrayList<>();

    Drafter(Cast cast, Topics topics, ReferenceTables tables) {
        this.cast = cast;
        this.topics = topics;
        this.tables = tables;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void take(Candidate candidate) {
        Draft draft = new Draft(candidate.rule().event(), candidate.status());
        Words words = candidate.words();
        Trigger trigger = candidate.trigger();
        draft.headline = words.sentence().kind() == Line.Kind.HEADLINE;
        draft.addEvidence(
                candidate.sentence(),
                words.sentence().span(),
                words.sentence().span(trigger.from(), trigger.to()),
                candidate.rule().id());
        for (Fill fill : candidate.fills()) {
            fill(draft, candidate, fill);
        }
        candidate.findTime().flatMap(time -> time.findWhen()).ifPresent(when -> draft.when = when);
        if (isEvent(draft, candidate)) {
            drafts.add(draft);
        }
    }

    private void fill(Draft draft, Candidate candidate, Fill fill) {
        Words words = candidate.words();
        Mention mention = fill.mention();
        if (mention == null) {
            topics.before(candidate.sentence(), candidate.trigger().from())
                    .ifPresent(topic -> parties(draft, topic.words(), fill.role(), topic.mention(), 0.7));
        } else if (mention instanceof Mention.Paper paper) {
            draft.instruments.add(instrument(words, paper));
        } else if (isPlace(fill.role()) && mention instanceof Mention.Location location) {
            venue(draft, words, location);
        } else {
            parties(draft, words, fill.role(), mention, 1);
        }
    }

    private static boolean isPlace(String role) {
        return role.equals("place") || role.equals("destination");
    }

    /** The most exact place named: a city before a state. */
    private static void venue(Draft draft, Words words, Mention.Location location) {
        Entity place = location.place();
        boolean state = place.kind() == Entity.Kind.STATE;
        if (draft.venue == null || !state) {
            draft.venue = new Venue(
                    place.id(),
                    place.label(),
                    place.qid(),
                    words.sentence().span(location.from(), location.to()));
        }
    }

    private static Instrument instrument(Words words, Mention.Paper paper) {
        Span span = words.sentence().span(paper.from(), paper.titleTo());
        String begin = words.sentence().tokens().get(paper.from()).surface();
        String surface = titleText(words, paper);
        int cut = begin.startsWith(paper.proclitic()) ? paper.proclitic().length() : 0;
        return new Instrument(paper.kind(), surface.substring(cut), new Span(span.begin() + cut, span.end()));
    }

    private static String titleText(Words words, Mention.Paper paper) {
        StringBuilder out = new StringBuilder();
        for (int i = paper.from(); i < paper.titleTo(); i++) {
            if (i > paper.from() && !words.adjacent(i)) {
                out.append(' ');
            }
            out.append(words.sentence().tokens().get(i).surface());
        }
        return out.toString();
    }

    private void parties(Draft draft, Words words, String role, Mention mention, double confidence) {
        draft.confidence = Math.min(draft.confidence, confidence);
        if (mention instanceof Mention.Parties parties) {
            for (Party party : parties.parties()) {
                draft.add(new Argument(
                        role, cast.actor(words, party), words.sentence().span(party.from(), party.to())));
            }
        } else if (mention instanceof Mention.Location location && location.state() != null) {
            draft.add(new Argument(
                    role,
                    cast.actor(words, location.state()),
                    words.sentence().span(location.from(), location.to())));
        } else if (mention instanceof Mention.Group group) {
            group(draft, words, role, group);
        }
    }

    /** "The two sides": the two principals of the nearest event before, or the two states that they act for. */
    private void group(Draft draft, Words words, String role, Mention.Group group) {
        Span span = words.sentence().span(group.from(), group.to());
        pair().ifPresent(pair -> {
            boolean states = group.value().equals("states");
            for (Actor actor : states ? statesOf(pair) : pair) {
                draft.add(new Argument(role, actor, span));
            }
            draft.confidence = Math.min(draft.confidence, 0.8);
        });
    }

    private Optional<List<Actor>> pair() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            List<Actor> principals = drafts.get(i).principals();
            if (principals.size() == 2 && drafts.get(i).sides().size() == 2) {
                return Optional.of(principals);
            }
        }
        return Optional.empty();
    }

    private List<Actor> statesOf(List<Actor> actors) {
        Map<String, Actor> out = new LinkedHashMap<>();
        for (Actor actor : actors) {
            stateOf(actor).ifPresent(state -> out.put(state.label(), state));
        }
        return List.copyOf(out.values());
    }

    private Optional<Actor> stateOf(Actor actor) {
        if (actor.kind() == Actor.Kind.STATE) {
            return Optional.of(actor);
        }
        return tables.entities(Entity.Kind.STATE).stream()
                .filter(state -> state.label().equals(actor.represents()))
                .findFirst()
                .map(state -> Cast.state(state, state.arabic().get(0)));
    }

    private boolean isEvent(Draft draft, Candidate candidate) {
        if (draft.status.status() == Status.PROPOSED || draft.status.status() == Status.CONDITIONAL) {
            return false;
        }
        return draft.type.equals("Visit") ? isVisit(draft) : isExchange(draft, candidate.rule().parties());
    }

    /** A visit leads into another country than the visitor's own. */
    private boolean isVisit(Draft draft) {
        Venue venue = draft.venue;
        if (venue == null || draft.principals().isEmpty()) {
            return false;
        }
        Set<String> sides = draft.sides();
        String state = country(venue);
        return sides.isEmpty() ? isKnown(draft.principals().get(0)) : state == null || !sides.equals(Set.of(state));
    }

    private @Nullable String country(Venue venue) {
        Optional<Entity> state = tables.find(Entity.Kind.STATE, venue.reference());
        if (state.isPresent()) {
            return state.get().label();
        }
        return tables.find(Entity.Kind.PLACE, venue.reference())
                .map(Entity::state)
                .flatMap(id -> tables.find(Entity.Kind.STATE, id))
                .map(Entity::label)
                .orElse(null);
    }

    /** Enough different parties, of more than one country or body. */
    private static boolean isExchange(Draft draft, int needed) {
        List<Actor> principals = draft.principals();
        if (principals.size() < needed) {
            return false;
        }
        if (needed < 2) {
            return true;
        }
        Set<String> sides = new TreeSet<>(draft.sides());
        boolean allKnown = principals.stream().allMatch(actor -> actor.represents() != null);
        if (allKnown || sides.isEmpty()) {
            return sides.size() > 1;
        }
        Set<Actor> unknown = new LinkedHashSet<>(principals);
        unknown.removeIf(actor -> actor.represents() != null);
        return sides.size() > 1 || unknown.stream().allMatch(Drafter::isNamed);
    }

    private static boolean isKnown(Actor actor) {
        return actor.reference() != null;
    }

    private static boolean isNamed(Actor actor) {
        return actor.reference() != null || actor.office() == null || !actor.name().contains(" ");
    }
}
