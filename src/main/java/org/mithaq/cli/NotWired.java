package org.mithaq.cli;

/** The program was put together without the part that a command needs. */
final class NotWired extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWired(String what) {
        super("This build cannot " + what + ": the pipeline is not part of it. Get a complete build.");
    }
}
