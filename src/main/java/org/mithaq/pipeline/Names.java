package org.mithaq.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.rdf.Fingerprint;

/**
 * The names of one ingestion. Two documents of one name would take each other's place, each time anew; the second is
 * refused instead. Kept as 64 bits each, so that millions fit.
 */
final class Names {
    private static final int DIGITS = 16;

    private final Map<Long, Long> contents = new HashMap<>();

    /** Whether the name is free, or was given to a document of the same content. */
    boolean claim(String source, String contentHash) {
        long name = bits(Fingerprint.of(List.of(source)));
        long content = bits(contentHash);
        Long earlier = contents.putIfAbsent(name, content);
        return earlier == null || earlier == content;
    }

    private static long bits(String fingerprint) {
        return Long.parseUnsignedLong(fingerprint.substring(0, DIGITS), 16);
    }
}
