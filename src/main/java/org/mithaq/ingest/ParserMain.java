package org.mithaq.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The other end of {@link ParserProcess}: reads documents from standard input and writes their texts to standard output, until
 * no more come. A text goes as its UTF-16 units, lone surrogates and all.
 */
final class ParserMain {
    private static final byte TEXT = 0;
    private static final byte FAILED = 1;

    private ParserMain() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What libraries print must not get between the texts.
        System.setOut(System.err);
        while (true) {
            try {
                serve(in, out);
            } catch (EOFException noMore) {
                return;
            }
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
        MediaTypes.Kind kind = MediaTypes.Kind.valueOf(in.readUTF());
        Limits limits = new Limits(in.readLong(), in.readInt(), Duration.ofMillis(in.readLong()));
        byte[] content = in.readNBytes(in.readInt());
        // Whoever asked may have gone meanwhile, and nobody else would end this process then.
        CompletableFuture<Boolean> alone = new CompletableFuture<Boolean>()
                .completeOnTimeout(true, 2 * limits.time().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> end =
                alone.thenAccept(late -> Runtime.getRuntime().halt(1));
        Parsed parsed = new DocumentParser(limits).open(content, kind);
        alone.cancel(false);
        end.cancel(false);
        answer(out, parsed);
    }

    static void write(DataOutputStream out, byte[] content, MediaTypes.Kind kind, Limits limits) throws IOException {
        out.writeUTF(kind.name());
        out.writeLong(limits.bytes());
        out.writeInt(limits.characters());
        out.writeLong(limits.time().toMillis());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    private static void answer(DataOutputStream out, Parsed parsed) throws IOException {
        if (parsed instanceof Parsed.Failed failed) {
            out.writeByte(FAILED);
            out.writeUTF(failed.reason().name());
            text(out, failed.detail());
        } else {
            out.writeByte(TEXT);
            text(out, ((Parsed.Text) parsed).text());
        }
        out.flush();
    }

    /**
     * What came of a document.
     *
     * @throws EOFException if the process is no more
     */
    static Parsed answer(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case TEXT -> new Parsed.Text(text(in));
            case FAILED -> new Parsed.Failed(Reason.valueOf(in.readUTF()), text(in));
            // the last words of a JVM that is out of memory
            default -> throw new EOFException();
        };
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}
