package org.mithaq.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Argument;
import org.mithaq.extract.Report;
import org.mithaq.link.Link;
import org.mithaq.link.Naming;
import org.mithaq.text.Article;

/** Writes who takes part in the events of one article, in what capacity, and why they are taken for whom they are. */
final class Participants {
    private final Triples triples;
    private final Mentions mentions;
    private final Actors actors;
    private final Article article;
    private final LinkTriples links;

    Participants(Triples triples, Mentions mentions, Actors actors, Article article) {
        this.triples = triples;
        this.mentions = mentions;
        this.actors = actors;
        this.article = article;
        this.links = new LinkTriples(triples, actors, article.language());
    }

    String language() {
        return article.language();
    }

    /**
     * Writes the participants of one report.
     *
     * @param decisions one for each argument, or none
     */
    void write(Node report, CanonicalEvent event, Report told, List<Link> decisions) {
        List<Argument> arguments = told.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            Naming naming = decisions.isEmpty()
                    ? Naming.of(argument.actor(), null, told.when(), article.source())
                    : decisions.get(i).naming();
            Node actor = actor(argument.actor(), naming);
            Node role = Vocabulary.dip(argument.role());
            Node participation = Iris.part(report, "p" + (i + 1));
            triples.add(report, role, actor)
                    .add(event.node(), role, actor)
                    .add(report, "participation", participation)
                    .add(participation, Vocabulary.TYPE, Vocabulary.PARTICIPATION)
                    .add(participation, "role", role)
                    .add(participation, "actor", actor)
                    .add(participation, "mention", mentions.of(argument.mention()));
            capacity(participation, argument.actor());
            if (!decisions.isEmpty()) {
                links.write(participation, actor, decisions.get(i));
            }
        }
    }

    /** In what capacity an actor takes part: an office and a state are true of a day, not of the person. */
    private void capacity(Node participation, Actor actor) {
        triples.text(participation, "representsLabel", actor.findRepresents());
        actors.findRepresented(actor).ifPresent(state -> triples.add(participation, "represents", state));
        triples.text(participation, "office", Optional.ofNullable(actor.office()));
    }

    private Node actor(Actor actor, Naming naming) {
        Node node = actors.node(actor, naming);
        Node named = actor.reference() == null ? Vocabulary.LABEL : Vocabulary.ALT_LABEL;
        triples.add(node, Vocabulary.TYPE, Actors.type(actor.kind()))
                .text(node, Vocabulary.LABEL, actor.label(), "en")
                .exactMatch(node, actor.findQid());
        if (!language().equals("en")) {
            triples.text(node, named, actor.name(), language());
        }
        return node;
    }
}
