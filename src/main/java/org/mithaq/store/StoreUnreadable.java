package org.mithaq.store;

import java.nio.file.Path;

/** The folder holds no store that can be opened. */
public final class StoreUnreadable extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreUnreadable(Path path, Throwable cause) {
        super(
                path,
                "The store " + path + " cannot be opened: " + cause
                        + ". Restore it from a backup, or name another folder with --db.",
                cause);
    }
}
