package org.mithaq.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the tables are. */
@FunctionalInterface
interface TableSource {
    /** Opens the file of this name. */
    InputStream open(String file) throws IOException;

    /** The files that come with the program. */
    static TableSource classpath() {
        return file -> {
            InputStream stream = ReferenceTables.class.getResourceAsStream("/reference/" + file);
            if (stream == null) {
                throw new FileNotFoundException("/reference/" + file + " is not on the class path");
            }
            return stream;
        };
    }

    /** The files of a folder. */
    static TableSource folder(Path folder) {
        return file -> Files.newInputStream(folder.resolve(file));
    }
}
