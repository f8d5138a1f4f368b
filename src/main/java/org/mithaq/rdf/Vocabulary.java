package org.mithaq.rdf;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology ({@code ontology/mithaq.ttl}) that this program writes, and those it borrows. */
public final class Vocabulary {
    /** Namespace of the ontology, also the IRI of the ontology itself. */
    public static final String NS = "https://w3id.org/mithaq/ontology#";

    static final String WIKIDATA = "http://www.wikidata.org/entity/";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String PROV = "http://www.w3.org/ns/prov#";

    /** Terms asked for so far: as many as program, rules and ontology name. Each quad has one and waits in memory. */
    private static final Map<String, Node> TERMS = new ConcurrentHashMap<>();

    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node LABEL = iri(RDFS + "label");
    public static final Node ALT_LABEL = iri(SKOS + "altLabel");
    public static final Node EXACT_MATCH = iri(SKOS + "exactMatch");

    public static final Node CLOSE_MATCH = iri(SKOS + "closeMatch");

    public static final Node ARTICLE = dip("Article");
    public static final Node MENTION = dip("Mention");
    public static final Node REPORT = dip("Report");
    public static final Node PARTICIPATION = dip("Participation");
    public static final Node INSTRUMENT_REPORT = dip("InstrumentReport");
    public static final Node PERSON = dip("Person");
    public static final Node STATE = dip("State");
    public static final Node ORGANIZATION = dip("Organization");
    public static final Node PLACE = dip("Place");
    public static final Node OFFICE_HOLDING = dip("OfficeHolding");
    public static final Node MEMBERSHIP = dip("Membership");

    public static final Node LINK = dip("Link");
    public static final Node CLUSTER = dip("Cluster");

    public static final Node IN_ARTICLE = dip("article");
    public static final Node TEXT = dip("text");
    public static final Node CONTENT_HASH = dip("contentHash");
    public static final Node RULESET_HASH = dip("rulesetHash");
    public static final Node BEGIN_OFFSET = dip("beginOffset");
    public static final Node END_OFFSET = dip("endOffset");
    public static final Node ANCHOR_TEXT = dip("anchorText");
    public static final Node REPORT_OF = dip("reportOf");
    public static final Node INSTRUMENT = dip("instrument");
    public static final Node PART_OF = dip("partOf");
    public static final Node REPORTED_AS = dip("reportedAs");

    private Vocabulary() {}

    /** The term with this local name; says nothing of whether the ontology has it. */
    public static Node dip(String localName) {
        return TERMS.computeIfAbsent(localName, name -> iri(NS + name));
    }

    /** The concept of the scheme of statuses, stages or topics: {@code concept("status", "planned")}. */
    public static Node concept(String scheme, String notation) {
        return dip(scheme + "-" + notation);
    }

    /** Prefixes for reading, in the order of their names. */
    public static SortedMap<String, String> prefixes() {
        return new TreeMap<>(Map.of(
                "dip", NS, "prov", PROV, "rdfs", RDFS, "skos", SKOS, "wd", WIKIDATA, "xsd", XSDDatatype.XSD + "#"));
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node wikidata(String qid) {
        return iri(WIKIDATA + qid);
    }
}
