package org.mithaq.report;

/** A saved query, a parameter or an endpoint that is not accepted; the message is meant for the user. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryRefused(String message) {
        super(message);
    }

    public QueryRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
