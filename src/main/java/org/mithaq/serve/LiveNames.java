package org.mithaq.serve;

import org.mithaq.reconcile.NameIndex;
import org.mithaq.store.GraphStore;

/** The names of a store, read again when the store has changed. */
final class LiveNames {
    private final GraphStore store;
    private volatile State state;

    private record State(long version, NameIndex index) {}

    LiveNames(GraphStore store) {
        this.store = store;
        this.state = read();
    }

    /** The names as they are now. */
    NameIndex index() {
        if (state.version() != store.version()) {
            refresh();
        }
        return state.index();
    }

    private synchronized void refresh() {
        if (state.version() != store.version()) {
            state = read();
        }
    }

    /** The version is asked first: what changes while names are read is read at the next look. */
    private State read() {
        long version = store.version();
        return new State(version, StoredNames.read(store));
    }
}
