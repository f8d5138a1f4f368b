package org.mithaq.extract;

import java.util.Locale;

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
    DENIED;

    /** The status of this name in lower case, as language packs write it. */
    static Status of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
