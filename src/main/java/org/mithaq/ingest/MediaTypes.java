package org.mithaq.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Finds the kind of a document by its content first, then by its name, and knows which kinds are read. */
final class MediaTypes {
    /** The kinds that are read. */
    enum Kind {
        PLAIN("text/plain"),
        HTML("text/html"),
        XHTML("application/xhtml+xml"),
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    private static final Detector DETECTOR = new DefaultDetector();
    private static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();
    private static final String PROTECTED = "x-tika-ooxml-protected";

    private MediaTypes() {}

    /**
     * Detects the type of a document.
     *
     * @param name file name, whose ending counts where the content fits it
     */
    static MediaType detect(byte[] content, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(content, metadata)) {
            MediaType type = DETECTOR.detect(in, metadata).getBaseType();
            return isPlainByName(type, name) ? MediaType.TEXT_PLAIN : type;
        }
    }

    /** The kind to read a type as; empty for all that is not on the list. */
    static Optional<Kind> find(MediaType type) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.type.equals(type.toString()))
                .findFirst();
    }

    /** Whether the type is a Word document behind a password. */
    static boolean isProtected(MediaType type) {
        return type.getSubtype().equals(PROTECTED);
    }

    /** A text may begin like a mail or a script; UTF-16 without a mark looks like nothing known. */
    private static boolean isPlainByName(MediaType type, String name) {
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".txt");
        return named
                && find(type).isEmpty()
                && (type.equals(MediaType.OCTET_STREAM) || REGISTRY.isSpecializationOf(type, MediaType.TEXT_PLAIN));
    }
}
