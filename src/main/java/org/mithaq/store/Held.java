package org.mithaq.store;

/** What the store holds of an article. */
public enum Held {
    /** No graph of this name. */
    NOTHING,
    /** A graph of other content, or read by other rules. */
    OTHER,
    /** The graph of the same content, read by the same rules. */
    SAME
}
