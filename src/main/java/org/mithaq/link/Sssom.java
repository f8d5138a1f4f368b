package org.mithaq.link;

import java.util.List;
import java.util.Map;

/**
 * The names that an SSSOM file of this program is written with.
 *
 * @param base what the IRIs of the program's individuals begin with
 */
record Sssom(String base) {
    /** Prefixes that a file need not declare. */
    static final Map<String, String> BUILT_IN = Map.of(
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "sssom", "https://w3id.org/sssom/",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "linkml", "https://w3id.org/linkml/");

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final List<String> OWN = List.of("actor", "organization", "person", "place", "state");
    private static final String SUBJECT = "actor:";

    /** What a prefix of this program stands for. */
    String expand(String prefix) {
        return prefix.equals("wd") ? WIKIDATA : base + prefix + "/";
    }

    /** Whether this program writes a prefix itself. */
    boolean isOwn(String prefix) {
        return prefix.equals("wd") || OWN.contains(prefix);
    }

    /** An IRI in this program's prefixes; {@code asWritten} where it has none for it. */
    String curie(String iri, String asWritten) {
        if (iri.startsWith(WIKIDATA)) {
            return "wd:" + iri.substring(WIKIDATA.length());
        }
        for (String prefix : OWN) {
            if (iri.startsWith(expand(prefix))) {
                return prefix + ":" + iri.substring(expand(prefix).length());
            }
        }
        return BUILT_IN.entrySet().stream()
                .filter(known -> iri.startsWith(known.getValue()))
                .map(known ->
                        known.getKey() + ":" + iri.substring(known.getValue().length()))
                .findFirst()
                .orElse(asWritten);
    }

    /** The id in a subject of this program, else the whole CURIE. */
    String local(String curie) {
        return curie.startsWith(SUBJECT) ? curie.substring(SUBJECT.length()) : curie;
    }

    /** Whether a CURIE can say who someone is. */
    static boolean isObject(String curie) {
        return curie.matches("wd:Q[1-9]\\d*|(organization|person|place|state):\\S+") || curie.equals(Mapping.NO_ITEM);
    }

    /** Whether a predicate says that two are the same, or nearly. */
    static boolean isMatch(String predicate) {
        return predicate.equals("skos:exactMatch") || predicate.equals("skos:closeMatch");
    }
}
