package org.mithaq.store;

import java.nio.file.Path;

/** The store cannot do what it was asked: it is locked, full, or a write failed. Says what to do next. */
public abstract class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path path;

    StoreException(Path path, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    StoreException(Path path, String message) {
        super(message);
        this.path = path;
    }

    /** Folder of the store. */
    public Path path() {
        return path;
    }
}
