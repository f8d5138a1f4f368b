package org.mithaq.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mithaq.link.Candidate;
import org.mithaq.link.Feature;
import org.mithaq.link.Link;
import org.mithaq.link.Mapping;
import org.mithaq.link.Naming;

/** Writes the decision on who a participant is as a node, with its reasons. */
final class LinkTriples {
    private final Triples triples;
    private final Actors actors;
    private final String language;

    LinkTriples(Triples triples, Actors actors, String language) {
        this.triples = triples;
        this.actors = actors;
        this.language = language;
    }

    /** Writes the link of a participation, {@code article/001.txt#r1-p2-link}. */
    void write(Node participation, Node actor, Link link) {
        Node node = Iris.part(participation, "link");
        Naming naming = link.naming();
        triples.add(participation, "link", node)
                .add(node, Vocabulary.TYPE, Vocabulary.LINK)
                .add(node, "linkOf", actors.called(naming))
                .text(node, Vocabulary.dip("calledAs"), naming.name(), language)
                .typed(node, "named", Boolean.toString(naming.named()), XSDDatatype.XSDboolean);
        if (naming.from() != null) {
            triples.date(node, "asOf", naming.from().toString());
        }
        if (link instanceof Link.Linked linked) {
            linked(node, actor, linked);
        } else if (link instanceof Link.Ambiguous ambiguous) {
            ambiguous(node, ambiguous);
        } else {
            unknown(node, actor, (Link.Unknown) link);
        }
    }

    private void linked(Node node, Node actor, Link.Linked linked) {
        triples.text(node, "decision", "linked")
                .add(node, "entity", actor)
                .text(node, "method", Names.lower(linked.method()));
        reasons(node, linked.score(), linked.features());
        reviewed(node, linked.review());
    }

    private void ambiguous(Node node, Link.Ambiguous ambiguous) {
        triples.text(node, "decision", "ambiguous");
        Candidate best = ambiguous.candidates().get(0);
        reasons(node, best.score(), best.features());
        ambiguous.candidates().forEach(other -> triples.add(node, "candidate", actors.node(other.entity())));
    }

    /** Whoever is not sure enough for a link is close at most. */
    private void unknown(Node node, Node actor, Link.Unknown unknown) {
        triples.text(node, "decision", "unknown");
        reviewed(node, unknown.review());
        if (unknown.review() != null) {
            triples.text(node, "method", Names.lower(Link.Method.REVIEW));
        }
        Optional.ofNullable(unknown.best()).ifPresent(best -> {
            reasons(node, best.score(), best.features());
            triples.add(node, "candidate", actors.node(best.entity()));
            best.entity()
                    .findQid()
                    .ifPresent(qid -> triples.add(actor, Vocabulary.CLOSE_MATCH, Vocabulary.wikidata(qid)));
        });
    }

    private void reasons(Node node, double score, List<Feature> features) {
        triples.typed(node, "score", ReportTriples.decimal(score), XSDDatatype.XSDdecimal);
        features.forEach(feature -> triples.text(node, "feature", feature.toString()));
    }

    /** A human's decision bears the human's name and day; the program's bear none, and are the same on every run. */
    private void reviewed(Node node, @Nullable Mapping review) {
        if (review != null) {
            triples.text(node, "reviewer", Optional.of(review.get("reviewer_label")))
                    .date(node, "reviewedOn", review.get("mapping_date"));
        }
    }
}
