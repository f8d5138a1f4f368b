package org.mithaq.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Makes the IRIs of individuals and graphs. They are the same on every run, so that an article ingested again replaces
 * itself and two articles on one event meet.
 *
 * <p>{@code article/001.txt}, its report {@code article/001.txt#r1}, {@code person/sergey-lavrov}, {@code state/RU},
 * {@code event/0f3a...}.
 *
 * @param base what all IRIs begin with, ends with a slash
 */
public record Iris(String base) {
    /** Base IRI unless a publisher sets another. */
    public static final String DEFAULT_BASE = "https://w3id.org/mithaq/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public Iris {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
            throw new IllegalArgumentException(
                    "A base IRI begins with http:// or https:// and ends with a slash, not " + base);
        }
    }

    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /** The graph of an article, and the article itself. */
    public Node article(String source) {
        return of("article", source);
    }

    /** A graph that belongs to no article: {@code reference}, {@code ontology}, {@code runs}. */
    public Node graph(String name) {
        return of("graph", name);
    }

    /** The IRI of {@link #article}, as text. */
    public String articleName(String source) {
        return article(source).getURI();
    }

    /** The IRI of {@link #graph}, as text. */
    public String graphName(String name) {
        return graph(name).getURI();
    }

    public Node person(String id) {
        return of("person", id);
    }

    public Node state(String iso2) {
        return of("state", iso2);
    }

    public Node organization(String id) {
        return of("organization", id);
    }

    public Node place(String id) {
        return of("place", id);
    }

    /** Someone known only by what articles call them; the id is that of the naming. */
    Node actor(String id) {
        return of("actor", id);
    }

    /** Several spellings of one such. */
    Node cluster(String id) {
        return of("cluster", id);
    }

    /** Someone of the tables, written {@code person:sergey-lavrov}. */
    Node known(String shortName) {
        int colon = shortName.indexOf(':');
        return of(shortName.substring(0, colon), shortName.substring(colon + 1));
    }

    /** Something known only by its parts: {@code hashed("event", parts)}. */
    Node hashed(String kind, List<String> parts) {
        return of(kind, Fingerprint.brief(parts));
    }

    /** A part of an article: {@code article/001.txt#r1}. */
    static Node part(Node whole, String fragment) {
        String separator = whole.getURI().indexOf('#') < 0 ? "#" : "-";
        return Vocabulary.iri(whole.getURI() + separator + fragment);
    }

    private Node of(String kind, String id) {
        return Vocabulary.iri(base + kind + "/" + encode(id));
    }

    /** Percent-encodes all but unreserved ASCII and the slash. */
    private static String encode(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }
}
