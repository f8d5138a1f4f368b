package org.mithaq.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Venue;
import org.mithaq.link.Naming;
import org.mithaq.reference.Entity;
import org.mithaq.text.Folding;

/** Names actors and places: by their id in the reference tables, or by what an article tells of them. */
final class Actors {
    private final Iris iris;
    private final Map<String, Node> representedByLabel = new HashMap<>();

    /** {@code entities} are searched for the states and organizations that actors represent. */
    Actors(Iris iris, Collection<Entity> entities) {
        this.iris = iris;
        index(entities, Entity.Kind.STATE);
        index(entities, Entity.Kind.ORGANIZATION);
    }

    /** The IRI of an actor; whoever is not in the tables is one by what the article calls them. */
    Node node(Actor actor, Naming naming) {
        String id = actor.reference();
        if (id == null) {
            return iris.actor(naming.id());
        }
        return switch (actor.kind()) {
            case PERSON -> iris.person(id);
            case STATE -> iris.state(id);
            case ORGANIZATION -> iris.organization(id);
        };
    }

    /** What tells this actor from others, without the base IRI. */
    static List<String> key(Actor actor) {
        String kind = Names.lower(actor.kind());
        if (actor.reference() != null) {
            return List.of(kind, actor.reference());
        }
        return List.of(kind, Folding.fold(actor.name()), actor.findRepresents().orElse(""), "local");
    }

    static Node type(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> Vocabulary.PERSON;
            case STATE -> Vocabulary.STATE;
            case ORGANIZATION -> Vocabulary.ORGANIZATION;
        };
    }

    /** The state or organization that the actor represents, when the tables know its English name. */
    Optional<Node> findRepresented(Actor actor) {
        return actor.findRepresents().map(representedByLabel::get);
    }

    /** The IRI of whoever is called so, whether they are in the tables or not. */
    Node called(Naming naming) {
        return iris.actor(naming.id());
    }

    /** The IRI of someone or something of the tables. */
    Node node(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> iris.person(entity.id());
            case STATE -> iris.state(entity.id());
            case ORGANIZATION, PLACE -> iris.organization(entity.id());
        };
    }

    Node node(Venue venue) {
        return isState(venue) ? iris.state(venue.reference()) : iris.place(venue.reference());
    }

    /** Ids of states are ISO 3166 codes, ids of places are longer. */
    static boolean isState(Venue venue) {
        return venue.reference().matches("[A-Z]{2}");
    }

    private void index(Collection<Entity> entities, Entity.Kind kind) {
        for (Entity entity : entities) {
            if (entity.kind() == kind) {
                Node node = kind == Entity.Kind.STATE ? iris.state(entity.id()) : iris.organization(entity.id());
                representedByLabel.putIfAbsent(entity.label(), node);
            }
        }
    }
}
