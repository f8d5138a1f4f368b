package org.mithaq.cli;

import java.nio.file.Path;

/** The folder of the program, where the launcher found it: seeds, queries and the server's configuration lie there. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("mithaq.home", "."));
    }

    static Path seeds() {
        return folder().resolve("seeds");
    }

    static Path queries() {
        return folder().resolve("queries");
    }

    static Path configuration() {
        return folder().resolve("fuseki-config.ttl");
    }
}
