package org.mithaq.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Membership;
import org.mithaq.reference.OfficeHolding;

/** Writes the reference tables as the graph {@code reference}: who and what is known before any article is read. */
public final class ReferenceGraph {
    private final Iris iris;
    private final Triples triples = new Triples();

    private ReferenceGraph(Iris iris) {
        this.iris = iris;
    }

    /** Entities with their names in all languages, the offices they held and the organizations they were members of. */
    public static NamedGraph of(
            Iris iris,
            Collection<Entity> entities,
            Collection<OfficeHolding> holdings,
            Collection<Membership> memberships) {
        ReferenceGraph reference = new ReferenceGraph(iris);
        entities.forEach(reference::entity);
        holdings.forEach(reference::holding);
        memberships.forEach(reference::membership);
        return new NamedGraph(iris.graph("reference").getURI(), reference.triples.graph());
    }

    private void entity(Entity entity) {
        Node node = node(entity);
        triples.add(node, Vocabulary.TYPE, type(entity.kind()))
                .text(node, Vocabulary.LABEL, entity.label(), "en")
                .exactMatch(node, entity.findQid())
                .text(node, "source", entity.source());
        names(node, entity.arabic(), "ar");
        names(node, entity.russian(), "ru");
        entity.english().forEach(name -> triples.text(node, Vocabulary.ALT_LABEL, name, "en"));
        String state = entity.state();
        if (entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANIZATION) {
            triples.text(node, "code", entity.id());
        } else if (state != null) {
            triples.add(node, "ofState", iris.state(state));
        }
    }

    /** The most frequent name is the label, the others lead to it. */
    private void names(Node node, List<String> names, String language) {
        for (int i = 0; i < names.size(); i++) {
            Node property = i == 0 ? Vocabulary.LABEL : Vocabulary.ALT_LABEL;
            triples.text(node, property, names.get(i), language);
        }
    }

    private void holding(OfficeHolding holding) {
        boolean ofState = holding.organization().isEmpty();
        Node of = ofState ? iris.state(holding.state()) : iris.organization(holding.organization());
        Node node = iris.hashed(
                "holding",
                List.of(
                        holding.person(),
                        holding.office(),
                        of.getURI(),
                        holding.title(),
                        holding.start(),
                        holding.end()));
        triples.add(node, Vocabulary.TYPE, Vocabulary.OFFICE_HOLDING)
                .add(node, "holder", iris.person(holding.person()))
                .text(node, "office", holding.office())
                .text(node, Vocabulary.dip("title"), holding.title(), "en")
                .add(node, "officeOf", of)
                .typed(node, "endKnown", Boolean.toString(holding.endKnown()), XSDDatatype.XSDboolean)
                .text(node, "source", holding.source());
        period(node, holding.start(), holding.end());
    }

    private void membership(Membership membership) {
        Node node = iris.hashed(
                "membership",
                List.of(membership.organization(), membership.state(), membership.start(), membership.end()));
        triples.add(node, Vocabulary.TYPE, Vocabulary.MEMBERSHIP)
                .add(node, "member", iris.state(membership.state()))
                .add(node, "organization", iris.organization(membership.organization()));
        period(node, membership.start(), membership.end());
    }

    /** Begin and end as known, and the first and last day that can lie between them; no bound where none is known. */
    private void period(Node node, String start, String end) {
        triples.date(node, "start", start)
                .date(node, "end", end)
                .date(node, "earliest", Names.firstDay(start))
                .date(node, "latest", Names.lastDay(end));
    }

    private Node node(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> iris.person(entity.id());
            case STATE -> iris.state(entity.id());
            case ORGANIZATION -> iris.organization(entity.id());
            case PLACE -> iris.place(entity.id());
        };
    }

    private static Node type(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> Vocabulary.PERSON;
            case STATE -> Vocabulary.STATE;
            case ORGANIZATION -> Vocabulary.ORGANIZATION;
            case PLACE -> Vocabulary.PLACE;
        };
    }
}
