package org.mithaq.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.mithaq.language.EventRule;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Slot;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Ontology;

/** What the language packs call a role must be a property of the ontology, else its articles are refused. */
class RolesTest {
    private static final String ONTOLOGY = "https://w3id.org/mithaq/ontology#";
    private static final Set<String> NO_PARTICIPANTS = Set.of("instrument", "place", "destination");

    @Test
    void everyRoleOfTheRulesIsAParticipantInTheOntology() {
        NamedGraph ontology = Ontology.bundled().named(Iris.standard());
        Node participant = NodeFactory.createURI(ONTOLOGY + "participant");
        Set<String> roles = LanguagePack.load("ar").rules().values().stream()
                .flatMap(List::stream)
                .map(EventRule::slots)
                .flatMap(List::stream)
                .map(Slot::role)
                .filter(role -> !NO_PARTICIPANTS.contains(role) && !role.equals("participant"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(roles)
                .isNotEmpty()
                .allSatisfy(role -> assertThat(ontology.graph()
                                .contains(
                                        NodeFactory.createURI(ONTOLOGY + role),
                                        RDFS.subPropertyOf.asNode(),
                                        participant))
                        .as(role)
                        .isTrue());
    }
}
