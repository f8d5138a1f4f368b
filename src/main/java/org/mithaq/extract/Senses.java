package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;
import org.mithaq.reference.Sense;

/** Picks among the things that a gazetteer hit may mean. */
final class Senses {
    private Senses() {}

    /** The state of a nationality; one written like another word needs the name of its state. */
    static Optional<Entity> adjective(Hit hit) {
        return hit.senses().stream()
                .filter(sense -> sense.use() == Sense.Use.ADJECTIVE && !sense.weak())
                .map(Sense::entity)
                .filter(entity -> entity.kind() == Entity.Kind.STATE)
                .findFirst();
    }

    static Optional<Entity> state(Hit hit) {
        return first(hit, Entity.Kind.STATE, Sense.Use.NAME);
    }

    static Optional<Entity> capital(Hit hit) {
        return first(hit, Entity.Kind.STATE, Sense.Use.CAPITAL);
    }

    static Optional<Entity> organization(Hit hit) {
        return first(hit, Entity.Kind.ORGANIZATION, Sense.Use.NAME);
    }

    static Optional<Entity> place(Hit hit) {
        return first(hit, Entity.Kind.PLACE, Sense.Use.NAME);
    }

    /** The persons that bear the name. */
    static List<Entity> persons(Hit hit) {
        return hit.senses().stream()
                .filter(sense -> sense.entity().kind() == Entity.Kind.PERSON)
                .map(Sense::entity)
                .toList();
    }

    /** Whether every reading of the form is weak. */
    static boolean weak(Hit hit) {
        return hit.senses().stream().allMatch(Sense::weak);
    }

    private static Optional<Entity> first(Hit hit, Entity.Kind kind, Sense.Use use) {
        return hit.senses().stream()
                .filter(sense -> sense.entity().kind() == kind && sense.use() == use)
                .map(Sense::entity)
                .findFirst();
    }
}
