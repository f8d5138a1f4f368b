package org.mithaq.store;

import java.nio.file.Path;

/** A write was given up; the store is as it was before. */
public final class WriteFailed extends StoreException {
    private static final long serialVersionUID = 1L;

    WriteFailed(Path path, Throwable cause) {
        super(
                path,
                "Writing to " + path + " failed and was undone: " + cause
                        + ". Run the command again; if it fails again, run verify-db.",
                cause);
    }
}
