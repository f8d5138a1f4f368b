package org.mithaq.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The folder of the program, where the launcher found it: seeds, queries and the server's configuration lie there. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("mithaq.home", "."));
    }

    /** The file that keeps which rules were found to do what their examples say; none where nobody named one. */
    static Optional<Path> findCheckedRules() {
        return Optional.ofNullable(System.getProperty("mithaq.checked-rules")).map(Path::of);
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
