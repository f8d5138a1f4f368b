package org.mithaq.serve;

import java.nio.file.Path;

/**
 * How to serve.
 *
 * @param config the Fuseki configuration, whose location of the dataset gives way to the open store
 * @param host address to listen on, such as {@code 127.0.0.1}
 * @param port port to listen on; 0 takes any free one
 */
public record Settings(Path config, String host, int port) {
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
        if (host.isBlank()) {
            throw new IllegalArgumentException("A host is needed, such as 127.0.0.1");
        }
    }
}
