package org.mithaq.ingest;

/** What the parser found in a document's bytes. */
sealed interface Parsed {
    /** The article's text as it stands in the document; paragraphs are lines. */
    record Text(String text) implements Parsed {}

    /** It has parts and must be opened, which may cost any time and memory. */
    record Closed(MediaTypes.Kind kind) implements Parsed {}

    /** There is none, and why. */
    record Failed(Reason reason, String detail) implements Parsed {}
}
