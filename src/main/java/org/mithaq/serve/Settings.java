package org.mithaq.serve;

import java.nio.file.Path;

/**
 * How to serve.
 *
 * @param config the Fuseki configuration, one dataset with its location
 * @param database folder of the TDB2 store, in place of the location that the configuration names
 * @param host address to listen on, such as {@code 127.0.0.1}
 * @param port port to listen on; 0 takes any free one
 */
public record Settings(Path config, Path database, String host, int port) {
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("A host is needed, such as 127.0.0.1");
        }
    }
}
