package org.mithaq.wikidata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A table that grows: a header line and rows. It can be taken back to a length that it had. */
final class WorkFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final OutputStream out;
    private final int columns;

    private WorkFile(FileChannel channel, int columns) {
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.columns = columns;
    }

    /** A new file, in place of one that is there. */
    static WorkFile create(Path file, List<String> columns) throws IOException {
        WorkFile made = new WorkFile(open(file), columns.size());
        made.channel.truncate(0);
        made.add(columns);
        return made;
    }

    /**
     * A file that is there, without what was written beyond the length.
     *
     * @throws DumpException if it is shorter
     */
    static WorkFile resume(Path file, List<String> columns, long length) throws IOException {
        WorkFile resumed = new WorkFile(open(file), columns.size());
        if (resumed.channel.size() < length) {
            resumed.close();
            throw new DumpException(file + " is shorter than it was when the build stopped: remove the folder "
                    + file.getParent() + " and begin anew");
        }
        resumed.channel.truncate(length);
        resumed.channel.position(length);
        return resumed;
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    void add(List<String> cells) throws IOException {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns: " + cells);
        }
        out.write((String.join("\t", cells) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Brings all rows to the disk; gives the length of the file. */
    long sync() throws IOException {
        out.flush();
        channel.force(false);
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            out.flush();
        }
    }
}
