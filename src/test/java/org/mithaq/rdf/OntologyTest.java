package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.mithaq.extract.Status;

class OntologyTest {
    private static final Graph GRAPH = Ontology.bundled().graph();

    @Test
    void explainsEveryTermInEnglishAndArabic() {
        List<Node> silent = Stream.of("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty")
                .flatMap(kind -> GRAPH.stream(
                        Node.ANY, Vocabulary.TYPE, Vocabulary.iri("http://www.w3.org/2002/07/owl#" + kind)))
                .map(triple -> triple.getSubject())
                .filter(term -> !languages(term, "label").equals(Set.of("en", "ar"))
                        || !languages(term, "comment").equals(Set.of("en", "ar")))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void mapsEveryStatusToTheClosedList() {
        assertThat(Status.values())
                .allSatisfy(status -> assertThat(Ontology.bundled().findReportedAs("status-" + Names.lower(status)))
                        .hasValueSatisfying(word -> assertThat(word).isIn("occurred", "planned", "denied")));
    }

    @Test
    void hasEveryTermThatTheProgramWrites() {
        Graph written = Samples.writer().write(Samples.twoReports("x.txt")).graph();
        Set<String> unknown = written.stream()
                .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NS))
                .filter(node -> !GRAPH.contains(node, Vocabulary.TYPE, Node.ANY))
                .map(Node::getURI)
                .collect(Collectors.toSet());

        assertThat(unknown).isEmpty();
    }

    @Test
    void knowsWhatTypesHaveInCommon() {
        assertThat(Ontology.bundled().family("BilateralMeeting")).isEqualTo("Meeting");
        assertThat(Ontology.bundled().family("StateVisit")).isEqualTo("Visit");
        assertThat(Ontology.bundled().family("Summit")).isEqualTo("Summit");
        assertThat(Ontology.bundled().family("Recall")).isEqualTo("Recall");
        assertThat(Ontology.bundled().family("Message")).isEqualTo("Message");
    }

    private static Set<String> languages(Node term, String property) {
        return GRAPH.stream(term, Vocabulary.iri(Vocabulary.RDFS + property), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLanguage())
                .collect(Collectors.toSet());
    }
}
