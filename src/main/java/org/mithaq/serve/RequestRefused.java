package org.mithaq.serve;

/** A request that is not answered; the message tells its sender why. */
final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RequestRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** HTTP status that says so. */
    int status() {
        return status;
    }
}
