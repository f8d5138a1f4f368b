package org.mithaq.cli;

import java.nio.file.Path;

/** Reference tables of the user's that cannot be used: says where and why, and what to do. */
final class TablesUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TablesUnusable(Path folder, RuntimeException cause) {
        super(
                "The reference tables in " + folder + " cannot be used: " + cause.getMessage()
                        + ". Put that right, build them anew with mithaq reference build, or name others with --reference",
                cause);
    }
}
