package org.mithaq.store;

import java.nio.file.Path;

/** Another process, or another part of this one, has the store open. */
public final class StoreLocked extends StoreException {
    private static final long serialVersionUID = 1L;

    private final long holder;

    StoreLocked(Path path, long holder) {
        super(path, message(path, holder));
        this.holder = holder;
    }

    /** Process id of the holder, or 0 where the lock file does not tell. */
    public long holder() {
        return holder;
    }

    private static String message(Path path, long holder) {
        String by = holder == 0 ? "another process" : "process " + holder;
        return "The store " + path + " is open in " + by
                + ". Wait until it has ended, or name another folder with --db.";
    }
}
