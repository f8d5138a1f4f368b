package org.mithaq.extract;

import java.util.Optional;
import java.util.Set;
import org.mithaq.reference.Entity;

/**
 * Whose minister "Minister X" is where no state is named: that of the state to which the sentence says
 * an ambassador is accredited, else of the one state that the article names most.
 */
final class Home {
    private static final Set<String> NATIONAL = Set.of(
            "head_of_state",
            "head_of_government",
            "vice_president",
            "crown_prince",
            "deputy_crown_prince",
            "foreign_minister",
            "defence_minister",
            "interior_minister",
            "finance_minister",
            "economy_minister",
            "energy_minister",
            "trade_minister",
            "health_minister",
            "education_minister",
            "other_minister",
            "deputy_foreign_minister",
            "parliament_speaker",
            "ministry");

    private final Sides sides;

    Home(Sides sides) {
        this.sides = sides;
    }

    /** The actor, at home where he is named and the article does not say whom he acts for. */
    Actor at(Words words, Party party, Actor actor) {
        String office = actor.office();
        boolean open = actor.kind() != Actor.Kind.STATE
                && party.named()
                && actor.represents() == null
                && actor.reference() == null
                && office != null
                && NATIONAL.contains(office);
        Optional<Entity> home = open ? accredited(words).or(sides::home) : Optional.empty();
        return home.map(state -> new Actor(
                        actor.kind(), null, actor.name(), actor.label(), null, state.label(), office, true, null))
                .orElse(actor);
    }

    /** "the ambassador of Japan to Jordan". */
    private static Optional<Entity> accredited(Words words) {
        for (int at = 0; at < words.size(); at++) {
            if (words.is(at, "لدي") && words.hit(at + 1).isPresent()) {
                return words.hit(at + 1).flatMap(Senses::state);
            }
            if (words.is(at, "لدي")) {
                return words.hit(at + 2).flatMap(Senses::state);
            }
        }
        return Optional.empty();
    }
}
