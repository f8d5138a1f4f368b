package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Membership;
import org.mithaq.reference.OfficeHolding;

class ReferenceGraphTest {
    private final Entity person = new Entity(
            Entity.Kind.PERSON,
            "sami-haddad",
            "Sami Haddad",
            List.of("سامي الحداد", "الحداد"),
            List.of(),
            List.of(),
            "Q1001",
            "JO",
            "invented");
    private final OfficeHolding minister = new OfficeHolding(
            "sami-haddad", "foreign_minister", "Foreign Minister", "JO", "", "2020-02", "", false, "invented");
    private final NamedGraph graph = ReferenceGraph.of(
            Iris.standard(),
            List.of(person, Samples.state("JO", "Jordan")),
            List.of(minister),
            List.of(new Membership("LAS", "JO", "1945", "")));

    @Test
    void labelsWithTheMostFrequentNameAndKeepsTheOthers() {
        Node node = Iris.standard().person("sami-haddad");

        assertThat(values(node, Vocabulary.LABEL)).containsExactlyInAnyOrder("Sami Haddad", "سامي الحداد");
        assertThat(values(node, Vocabulary.ALT_LABEL)).containsExactly("الحداد");
    }

    @Test
    void boundsPeriodsOnlyWhereADateIsKnown() {
        Node holding = subject(Vocabulary.OFFICE_HOLDING);
        Node membership = subject(Vocabulary.MEMBERSHIP);

        assertThat(values(holding, Vocabulary.dip("earliest"))).containsExactly("2020-02-01");
        assertThat(values(holding, Vocabulary.dip("latest"))).isEmpty();
        assertThat(values(membership, Vocabulary.dip("start"))).containsExactly("1945");
    }

    @Test
    void writesOnlyTermsOfTheOntology() {
        assertThat(graph.graph().stream().map(triple -> triple.getPredicate()))
                .filteredOn(term -> term.getURI().startsWith(Vocabulary.NS))
                .isNotEmpty()
                .allMatch(term -> Ontology.bundled().graph().contains(term, Vocabulary.TYPE, Node.ANY));
    }

    private Node subject(Node type) {
        return graph.graph().find(Node.ANY, Vocabulary.TYPE, type).next().getSubject();
    }

    private List<String> values(Node subject, Node property) {
        return graph.graph().stream(subject, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }
}
