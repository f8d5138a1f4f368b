package org.mithaq.extract;

/** Whether, by the words of the article, the event has taken place. */
public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    EXPECTED,
    NEGOTIATED,
    PROPOSED,
    ACCEPTED,
    CONDITIONAL,
    POSTPONED,
    CANCELLED,
    DENIED
}
