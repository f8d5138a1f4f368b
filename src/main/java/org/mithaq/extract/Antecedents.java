package org.mithaq.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.reference.Entity;

/** Whom words that only point back at parties mean: "the two sides", "the two countries", "his country". */
final class Antecedents {
    private static final int BOTH_BACK = 2;

    private final Cast cast;
    private final Topics topics;
    private final Sides sides;
    private final KnownPersons known;
    private final List<Draft> drafts;

    /** Resolves by what the drafts tell so far; the list grows as the article is read. */
    Antecedents(Cast cast, Topics topics, Sides sides, KnownPersons known, List<Draft> drafts) {
        this.cast = cast;
        this.topics = topics;
        this.sides = sides;
        this.known = known;
        this.drafts = drafts;
    }

    List<Actor> pointedAt(Words words, Mention.Group group) {
        int sentence = words.sentence().number();
        if (group.value().equals("homeland")) {
            return topics.before(sentence, group.from()).stream()
                    .flatMap(topic -> homelands(topic).stream())
                    .toList();
        }
        if (Character.isUpperCase(group.value().charAt(0))) {
            return Stream.of(group.value().split(" "))
                    .flatMap(id -> known.tables().find(Entity.Kind.STATE, id).stream())
                    .map(Cast::state)
                    .toList();
        }
        boolean states = group.value().equals("states");
        Optional<List<Actor>> here =
                states ? sides.within(sentence, group.from()).map(Antecedents::actors) : Optional.empty();
        return here.or(() -> pair().map(pair -> states ? statesOf(pair) : pair))
                .or(() -> group.value().equals("persons")
                        ? both(sentence)
                        : sides.before(sentence, group.from()).map(Antecedents::actors))
                .orElse(List.of());
    }

    /** The two persons of the nearest sentence before that names just two. */
    private Optional<List<Actor>> both(int sentence) {
        for (int back = sentence - 1; back >= Math.max(0, sentence - BOTH_BACK); back--) {
            List<Actor> two = topics.both(back, Integer.MAX_VALUE).stream()
                    .flatMap(topic -> ((Mention.Parties) topic.mention())
                            .parties().stream().map(party -> cast.actor(topic.words(), party, null)))
                    .toList();
            if (!two.isEmpty()) {
                return Optional.of(two);
            }
        }
        return Optional.empty();
    }

    /** The country of whom a sentence is about. */
    private List<Actor> homelands(Topics.Topic topic) {
        return topic.mention() instanceof Mention.Parties parties
                ? statesOf(parties.parties().stream()
                        .map(party -> cast.actor(topic.words(), party, null))
                        .toList())
                : List.of();
    }

    private static List<Actor> actors(List<Entity> states) {
        return states.stream().map(Cast::state).toList();
    }

    Optional<List<Actor>> pair() {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            List<Actor> principals = drafts.get(i).principals();
            if (!drafts.get(i).apart
                    && principals.size() == 2
                    && drafts.get(i).sides().size() == 2) {
                return Optional.of(principals);
            }
        }
        return Optional.empty();
    }

    List<Actor> statesOf(List<Actor> actors) {
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
        String represents = actor.represents();
        return represents == null
                ? Optional.empty()
                : known.stateNamed(represents).map(Cast::state);
    }
}
