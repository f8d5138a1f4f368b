package org.mithaq.wikidata;

import java.nio.file.Path;

/** The small world as a dump, for the tests of other packages. */
public final class SmallDump {
    /** The foreign minister of Ruritania. */
    public static final String MINISTER = SmallWorld.MINISTER;

    private SmallDump() {}

    /** Writes it, packed by gzip. */
    public static Path write(Path file) {
        return Items.dump(file, SmallWorld.dumped());
    }
}
