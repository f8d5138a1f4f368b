package org.mithaq.wikidata;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a JSON dump, packed by gzip or plain: {@code [}, an entity a line with a comma behind it, {@code ]}. One
 * line is held at a time, as bytes. That the last line is {@code ]} shows that the dump is whole.
 */
final class DumpLines implements AutoCloseable {
    /** No entity is nearly as long; a longer line is no line of a dump. */
    static final int LONGEST = 64 << 20;

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final Counted packed;
    private final InputStream unpacked;
    private final byte[] buffer = new byte[BUFFER];
    private int begin;
    private int end;
    private byte[] line = new byte[1 << 16];
    private int length;
    private long number;

    private DumpLines(Path file, Counted packed, InputStream unpacked) {
        this.file = file;
        this.packed = packed;
        this.unpacked = unpacked;
    }

    /**
     * Opens a dump and reads its first line.
     *
     * @throws DumpException if the file is no such dump
     * @throws IOException if it cannot be read
     */
    static DumpLines open(Path file) throws IOException {
        Counted packed = new Counted(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        try {
            DumpLines lines = new DumpLines(file, packed, unpack(file, packed));
            if (!lines.read() || !lines.isOnly('[')) {
                throw lines.fault(
                        "does not begin with a line [, so it is no JSON dump of Wikidata; take a file named like"
                                + " wikidata-DATE-all.json.gz");
            }
            return lines;
        } catch (IOException | DumpException fault) {
            packed.close();
            throw fault;
        }
    }

    private static InputStream unpack(Path file, Counted packed) throws IOException {
        packed.mark(4);
        int first = packed.read();
        int second = packed.read();
        packed.reset();
        if (first == 0x1f && second == 0x8b) {
            try {
                return new GZIPInputStream(packed, BUFFER);
            } catch (EOFException | ZipException fault) {
                throw new DumpException(file + " is damaged at its very beginning: get it again", fault);
            }
        }
        if (first == 'B' && second == 'Z') {
            throw new DumpException(
                    file + " is packed by bzip2: take the dump packed by gzip (.json.gz), or unpack it");
        }
        return packed;
    }

    /**
     * Goes on to the next entity; false at the end of a whole dump.
     *
     * @throws DumpException if the dump is cut short or damaged
     */
    boolean next() throws IOException {
        do {
            if (!read()) {
                throw fault("ends without the closing line ], so it is cut short: get it again");
            }
        } while (length == 0);
        if (isOnly(']')) {
            return false;
        }
        if (line[length - 1] == ',') {
            length--;
        }
        if (length < 2 || line[0] != '{' || line[length - 1] != '}') {
            throw fault("is no JSON object: the dump is damaged there; get it again");
        }
        return true;
    }

    /** The bytes of the entity, up to {@link #length()}; good until the next call. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Number of the line, 1 for the first of the file. */
    long number() {
        return number;
    }

    /** Bytes of the file that are read by now. */
    long position() {
        return packed.count;
    }

    /** An error that names file and line. */
    DumpException fault(String what) {
        return new DumpException(file + ", line " + number + ", " + what);
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private boolean isOnly(char c) {
        return length == 1 && line[0] == c;
    }

    /** Reads a line without its end and the white space around it; false where there is none. */
    private boolean read() throws IOException {
        number++;
        length = 0;
        boolean any = false;
        while (begin < end || fill()) {
            any = true;
            int at = begin;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            append(at);
            if (at < end) {
                begin = at + 1;
                break;
            }
            begin = at;
        }
        trim();
        return any;
    }

    private void append(int until) {
        int more = until - begin;
        if (length + more > LONGEST) {
            throw fault("is longer than " + (LONGEST >> 20) + " MB, so it is no line of a dump of Wikidata");
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, Math.min(LONGEST, 2 * line.length)));
        }
        System.arraycopy(buffer, begin, line, length, more);
        length += more;
    }

    private void trim() {
        while (length > 0 && line[length - 1] <= ' ' && line[length - 1] >= 0) {
            length--;
        }
    }

    private boolean fill() throws IOException {
        try {
            begin = 0;
            end = Math.max(0, unpacked.read(buffer));
            return end > 0;
        } catch (EOFException cut) {
            end = 0;
            throw new DumpException(
                    file + ", line " + number + ", ends in the middle: the dump is cut short; get it again", cut);
        } catch (ZipException damage) {
            end = 0;
            throw new DumpException(
                    file + ", line " + number + ", cannot be unpacked (" + damage.getMessage()
                            + "): the dump is damaged there;" + " get it again",
                    damage);
        }
    }

    /** Counts what goes through. */
    private static final class Counted extends FilterInputStream {
        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            count += Math.max(0, read);
            return read;
        }
    }
}
