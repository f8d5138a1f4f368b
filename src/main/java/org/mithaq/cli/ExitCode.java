package org.mithaq.cli;

/** What a command tells the shell when it ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    /** Finished, but some documents were rejected. */
    static final int SOME_REJECTED = 3;
    /** The store is locked, full or damaged. */
    static final int STORE = 4;
    /** Stopped by Ctrl-C. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
