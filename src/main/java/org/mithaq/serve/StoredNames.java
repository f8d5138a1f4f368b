package org.mithaq.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Vocabulary;
import org.mithaq.reconcile.Kind;
import org.mithaq.reconcile.Name;
import org.mithaq.reconcile.NameIndex;
import org.mithaq.reconcile.Named;
import org.mithaq.store.GraphStore;

/** Reads who and what has a name out of the store: the reference tables, and whom only articles name. */
final class StoredNames {
    private static final String BASE = Iris.DEFAULT_BASE;
    private static final Node TABLES = Iris.standard().graph("reference");
    private static final Node HOLDER = Vocabulary.dip("holder");
    private static final Node ACTOR = Vocabulary.dip("actor");
    private static final int QID_START = "http://www.wikidata.org/entity/".length();

    private final DatasetGraph dataset;

    private StoredNames(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static NameIndex read(GraphStore store) {
        DatasetGraph dataset = store.dataset();
        return NameIndex.of(Txn.calculateRead(dataset, () -> new StoredNames(dataset).all()));
    }

    /** What requests call an entity. */
    static String id(Node entity) {
        String iri = entity.getURI();
        return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }

    private Collection<Named> all() {
        Map<Node, Named> all = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Collection<Node> entities = new TreeSet<>(Comparator.comparing(Node::toString));
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.dip(kind.id()))
                    .map(Quad::getSubject)
                    .filter(Node::isURI)
                    .forEach(entities::add);
            entities.forEach(entity -> find(entity, kind).ifPresent(named -> all.putIfAbsent(entity, named)));
        }
        return all.values();
    }

    private Optional<Named> find(Node entity, Kind kind) {
        boolean inTables = dataset.contains(TABLES, entity, Vocabulary.TYPE, Node.ANY);
        List<Name> names = names(entity, inTables);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Named(
                id(entity),
                kind,
                names,
                first(entity, Vocabulary.EXACT_MATCH)
                        .map(item -> item.getURI().substring(QID_START))
                        .orElse(null),
                first(entity, Vocabulary.dip("code"))
                        .map(Node::getLiteralLexicalForm)
                        .orElse(null),
                first(entity, Vocabulary.dip("ofState")).map(StoredNames::id).orElse(null),
                offices(entity),
                inTables,
                (int) dataset.stream(Node.ANY, Node.ANY, ACTOR, entity).count()));
    }

    /** An entity of the tables is shown by the names they give; articles only tell what else it is called. */
    private List<Name> names(Node entity, boolean inTables) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
            boolean main = property.equals(Vocabulary.LABEL);
            Stream.concat(quads(inTables ? TABLES : Node.ANY, entity, property), quads(Node.ANY, entity, property))
                    .filter(quad -> isName(quad.getObject()))
                    .map(quad -> name(quad, main, !inTables || quad.getGraph().equals(TABLES)))
                    .forEach(name -> names.putIfAbsent(name.text() + "@" + name.language(), name));
        }
        return List.copyOf(names.values());
    }

    private static boolean isName(Node object) {
        return object.isLiteral() && !object.getLiteralLexicalForm().isBlank();
    }

    private static Name name(Quad quad, boolean main, boolean vouched) {
        Node text = quad.getObject();
        return new Name(text.getLiteralLexicalForm(), text.getLiteralLanguage(), main && vouched, vouched);
    }

    private List<String> offices(Node person) {
        List<String> offices = new ArrayList<>();
        quads(TABLES, Node.ANY, HOLDER, person)
                .map(Quad::getSubject)
                .sorted(Comparator.comparing((Node holding) -> text(holding, "start"))
                        .reversed())
                .forEach(holding -> offices.add(office(holding)));
        return offices;
    }

    private String office(Node holding) {
        String of = first(holding, Vocabulary.dip("officeOf"))
                .flatMap(state -> quads(TABLES, state, Vocabulary.LABEL)
                        .map(Quad::getObject)
                        .filter(label -> label.getLiteralLanguage().equals("en"))
                        .findFirst())
                .map(label -> ", " + label.getLiteralLexicalForm())
                .orElse("");
        String years = year(text(holding, "start")) + "–" + year(text(holding, "end"));
        return text(holding, "title") + of + (years.equals("–") ? "" : " (" + years + ")");
    }

    private static String year(String date) {
        return date.length() < 4 ? "" : date.substring(0, 4);
    }

    private String text(Node subject, String property) {
        return first(subject, Vocabulary.dip(property))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private Optional<Node> first(Node subject, Node property) {
        return quads(Node.ANY, subject, property).map(Quad::getObject).min(Comparator.comparing(Node::toString));
    }

    private Stream<Quad> quads(Node graph, Node subject, Node property) {
        return quads(graph, subject, property, Node.ANY);
    }

    private Stream<Quad> quads(Node graph, Node subject, Node property, Node object) {
        return dataset.stream(graph, subject, property, object);
    }
}
