package org.mithaq.store;

import java.nio.file.Path;

/** The disk has no room for what is to be written. Nothing of it was written. */
public final class StoreFull extends StoreException {
    private static final long serialVersionUID = 1L;

    private final long needed;
    private final long free;

    StoreFull(Path path, long needed, long free) {
        super(
                path,
                "No room in " + path + ": " + needed + " bytes needed, " + free
                        + " free. Make room and run the command again; it goes on where it stopped.");
        this.needed = needed;
        this.free = free;
    }

    /** Bytes that the write was estimated to need. */
    public long needed() {
        return needed;
    }

    /** Bytes that the disk had left. */
    public long free() {
        return free;
    }
}
