package org.mithaq.wikidata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The numbers of item ids: {@code Q42} is 42. */
final class Ids {
    /** Stands for no item. */
    static final long NONE = -1;

    private static final byte[] KEY = "\"id\":\"Q".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 100;

    private Ids() {}

    static long number(String qid) {
        return Long.parseLong(qid, 1, qid.length(), 10);
    }

    /** The number of the item that the line is about, read off its beginning. */
    static long ofLine(byte[] line, int length) {
        int last = Math.min(length, HEAD) - KEY.length;
        for (int i = 0; i < last; i++) {
            if (Arrays.equals(line, i, i + KEY.length, KEY, 0, KEY.length)) {
                return at(line, i + KEY.length, length);
            }
        }
        return NONE;
    }

    /** The number that stands there and ends with a quotation mark. */
    static long at(byte[] line, int from, int length) {
        long number = 0;
        int i = from;
        while (i < length && line[i] >= '0' && line[i] <= '9' && i < from + 18) {
            number = 10 * number + line[i++] - '0';
        }
        return i > from && i < length && line[i] == '"' ? number : NONE;
    }
}
