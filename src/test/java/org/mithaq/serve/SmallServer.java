package org.mithaq.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.store.GraphStore;

/** A server of a small store, on any free port. */
final class SmallServer implements AutoCloseable {
    private final GraphStore store;
    private final Server server;

    /** Makes a store in the folder and serves it. */
    SmallServer(Path folder) {
        store = SmallStore.at(folder);
        server = Server.start(new Settings(Path.of("fuseki-config.ttl"), "127.0.0.1", 0), store, List.of());
    }

    GraphStore store() {
        return store;
    }

    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
