package org.mithaq.pipeline;

import java.util.List;
import org.mithaq.rdf.Fingerprint;

/**
 * The names of one ingestion. Two documents of one name would take each other's place, each time anew; the second is
 * refused instead. A name and its content are kept as 64 bits each, side by side in one array with room to spare, so that
 * a million names take 32 to 64 MB.
 */
final class Names {
    private static final int DIGITS = 16;
    private static final int SMALLEST = 1 << 10;

    /** Name and content in turns; a name of 0 is an empty place. */
    private long[] table = new long[SMALLEST];

    private int size;

    /** Whether the name is free, or was given to a document of the same content. */
    boolean claim(String source, String contentHash) {
        long name = Math.max(1, bits(Fingerprint.of(List.of(source))) >>> 1);
        long content = bits(contentHash);
        int place = place(table, name);
        if (table[place] == name) {
            return table[place + 1] == content;
        }
        put(table, place, name, content);
        size++;
        if (size * 4 > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0) {
                put(larger, place(larger, table[i]), table[i], table[i + 1]);
            }
        }
        table = larger;
    }

    private static void put(long[] table, int place, long name, long content) {
        table[place] = name;
        table[place + 1] = content;
    }

    /** Where the name stands or may be put. The bits of a fingerprint are spread evenly, so the lowest will do. */
    private static int place(long[] table, long name) {
        int place = (int) (name * 2) & (table.length - 1);
        while (table[place] != 0 && table[place] != name) {
            place = (place + 2) & (table.length - 1);
        }
        return place;
    }

    private static long bits(String fingerprint) {
        return Long.parseUnsignedLong(fingerprint.substring(0, DIGITS), 16);
    }
}
