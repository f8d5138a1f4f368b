package org.mithaq.wikidata;

/** A dump that cannot be used, or tables that cannot be made of it: says what, where, and what to do next. */
public final class DumpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DumpException(String message) {
        super(message);
    }

    DumpException(String message, Throwable cause) {
        super(message, cause);
    }
}
