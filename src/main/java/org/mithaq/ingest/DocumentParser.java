package org.mithaq.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * From the bytes of one document to its text. Only the kinds of {@link MediaTypes} are opened, nothing that is embedded
 * in them, and no program outside is called.
 */
final class DocumentParser {
    private final Limits limits;

    DocumentParser(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document if it is plain text; tells the kind of others, which are to be opened in a process of their own.
     *
     * @param name its file name, which helps to tell its kind
     */
    Parsed parse(byte[] content, String name) {
        try {
            MediaType type = MediaTypes.detect(content, name);
            if (MediaTypes.isProtected(type)) {
                return encrypted();
            }
            Optional<MediaTypes.Kind> kind = MediaTypes.find(type);
            if (kind.isEmpty()) {
                return otherType(type);
            }
            return kind.get() == MediaTypes.Kind.PLAIN ? plain(content) : new Parsed.Closed(kind.get());
        } catch (IOException | RuntimeException fault) {
            return broken(fault);
        }
    }

    /** Opens a document of a known kind, which may cost any time and memory: see {@link ParserProcess}. */
    Parsed open(byte[] content, MediaTypes.Kind kind) {
        try {
            return limited(read(content, kind));
        } catch (StackOverflowError deep) {
            return new Parsed.Failed(Reason.BROKEN, "it cannot be opened (its parts are nested too deep)");
        } catch (EncryptedDocumentException password) {
            return encrypted();
        } catch (IOException | SAXException | TikaException | RuntimeException fault) {
            return WriteLimitReachedException.isWriteLimitReached(fault) ? tooLong() : broken(fault);
        }
    }

    /** Reads plain text whose kind need not be found out. */
    Parsed plain(byte[] content) {
        return limited(decoded(content));
    }

    private Parsed read(byte[] content, MediaTypes.Kind kind) throws IOException, SAXException, TikaException {
        return switch (kind) {
            case PLAIN -> decoded(content);
            case HTML, XHTML -> HtmlArticle.read(content);
            case PDF -> new Parsed.Text(PdfParagraphs.join(pages(content)));
            case DOCX -> new Parsed.Text(word(content));
        };
    }

    private static Parsed decoded(byte[] content) {
        return TextDecoder.find(content)
                .<Parsed>map(Parsed.Text::new)
                .orElseGet(() -> new Parsed.Failed(
                        Reason.BROKEN, "its letters are in no charset that is known; save it as UTF-8 and try again"));
    }

    private String pages(byte[] content) throws IOException, SAXException, TikaException {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractAcroFormContent(false);
        config.setParseIncrementalUpdates(false);
        ParseContext context = context();
        context.set(PDFParserConfig.class, config);
        PageHandler handler = new PageHandler(limits.characters());
        run(new PDFParser(), content, handler, context);
        return handler.text();
    }

    private String word(byte[] content) throws IOException, SAXException, TikaException {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setExtractMacros(false);
        ParseContext context = context();
        context.set(OfficeParserConfig.class, config);
        BodyContentHandler handler = new BodyContentHandler(limits.characters());
        run(new OOXMLParser(), content, handler, context);
        return handler.toString();
    }

    private static void run(Parser parser, byte[] content, ContentHandler handler, ParseContext context)
            throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(content, metadata)) {
            parser.parse(in, handler, metadata, context);
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private Parsed limited(Parsed parsed) {
        boolean tooLong = parsed instanceof Parsed.Text text && text.text().length() > limits.characters();
        return tooLong ? tooLong() : parsed;
    }

    private Parsed tooLong() {
        return new Parsed.Failed(
                Reason.TOO_LARGE,
                String.format(Locale.ROOT, "its text is longer than %,d characters; split it", limits.characters()));
    }

    private static Parsed encrypted() {
        return new Parsed.Failed(Reason.ENCRYPTED, "it opens with a password only; save it without one");
    }

    private static Parsed otherType(MediaType type) {
        return new Parsed.Failed(
                Reason.MEDIA_TYPE, "it is of type " + type + "; plain text, HTML, PDF and Word (docx) are read");
    }

    private static Parsed broken(Exception fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new Parsed.Failed(
                Reason.BROKEN,
                "it cannot be opened (" + what.lines().findFirst().orElse("") + ")");
    }

    /** Leaves alone what is embedded: an article's text is in the document itself. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler out, Metadata metadata, boolean html) {
            throw new IllegalStateException("Nothing embedded is to be read");
        }
    }
}
