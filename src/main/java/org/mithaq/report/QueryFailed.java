package org.mithaq.report;

/** A query that was accepted but got no answer: it took too long, or the endpoint does not answer. */
public final class QueryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
