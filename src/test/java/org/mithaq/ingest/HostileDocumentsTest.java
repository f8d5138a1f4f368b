package org.mithaq.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to harm their reader. Each is rejected with a reason, in time, and what comes after it is read. */
class HostileDocumentsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ArticleReader READER =
            new ArticleReader(Set.of("ar"), new Limits(20_000_000, 200_000, Duration.ofSeconds(5)));
    /** For what is to be rejected for another reason than time, also on a machine that has other work. */
    private static final ArticleReader PATIENT_READER =
            new ArticleReader(Set.of("ar"), new Limits(20_000_000, 200_000, PATIENCE.minusSeconds(5)));

    private static final String GOOD =
            "بحث وزير الخارجية مع نظيره الروسي في موسكو العلاقات بين البلدين وسبل تعزيزها في جميع المجالات.";
    private static final String DOCUMENT = "<?xml version=\"1.0\"?>%s<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    @TempDir
    Path folder;

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("tables.html", html("<table><tr><td>", 200_000), Set.of(Reason.TIMEOUT, Reason.BROKEN)),
                Arguments.of("formatting.html", html("<a><b><i><p>", 60_000), Set.of(Reason.EMPTY, Reason.TIMEOUT)),
                Arguments.of("spaces.docx", word("<w:p><w:r><w:t>", " ", 800), Set.of(Reason.TOO_LARGE)),
                Arguments.of("letters.docx", word("<w:p><w:r><w:t>", "ا", 400), Set.of(Reason.TOO_LARGE)),
                Arguments.of(
                        "paragraphs.docx",
                        word("", "<w:p><w:r><w:t>ا</w:t></w:r></w:p>", 30),
                        Set.of(Reason.TOO_LARGE)),
                Arguments.of("nested.docx", word("", "<w:sdt><w:sdtContent>", 20), Set.of(Reason.BROKEN)),
                Arguments.of("laughs.docx", (Content) HostileDocumentsTest::laughs, Set.of(Reason.BROKEN)),
                Arguments.of("text.pdf", pdf("BT /F1 1 Tf (a) Tj ET\n", 800), Set.of(Reason.TIMEOUT, Reason.TOO_LARGE)),
                Arguments.of("stack.pdf", pdf("q ", 800), Set.of(Reason.TOO_LARGE, Reason.TIMEOUT)),
                Arguments.of("nested.pdf", pdf("[", 100), Set.of(Reason.EMPTY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRejectedInTimeWithAReason(String name, Content content, Set<Reason> reasons) throws IOException {
        Input hostile = file(name, content);
        long begin = System.nanoTime();

        Outcome outcome = (reasons.contains(Reason.TIMEOUT) ? READER : PATIENT_READER).read(hostile);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.reason()).as(rejected.detail()).isIn(reasons);
            assertThat(rejected.detail()).isNotBlank();
        });
        assertThat(READER.read(file("good.html", html("<p>", 1)))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void thoseThatAreReadBesideThemGoIn() throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            inputs.add(file("spaces" + i + ".docx", word("<w:p><w:r><w:t>", " ", 800)));
            inputs.add(file("good" + i + ".html", html("<p>", 1)));
            inputs.add(new Input.Text("good" + i + ".txt", GOOD));
        }

        List<Outcome> outcomes = inputs.parallelStream().map(READER::read).toList();

        assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(8);
        assertThat(outcomes)
                .filteredOn(Outcome.Rejected.class::isInstance)
                .extracting(outcome -> ((Outcome.Rejected) outcome).reason())
                .isSubsetOf(Reason.TOO_LARGE, Reason.TIMEOUT);
    }

    private Input file(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        return new Input.File(name, file);
    }

    /** Writes a document. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static Content html(String tag, int times) {
        return out -> {
            byte[] bytes = tag.getBytes(UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write(GOOD.getBytes(UTF_8));
        };
    }

    /** A Word document in which a text stands so many million bytes long. */
    private static Content word(String before, String repeated, int megabytes) {
        return out -> word(out, "", before, repeated, megabytes);
    }

    private static void word(OutputStream out, String head, String before, String repeated, int megabytes)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<?xml version=\"1.0\"?><Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<?xml version=\"1.0\"?><Relationships"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((DOCUMENT.formatted(head) + before).getBytes(UTF_8));
            repeat(zip, repeated, megabytes);
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(UTF_8));
        }
    }

    private static void laughs(OutputStream out) throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        word(out, entities + "]>", "<w:p><w:r><w:t>&e11;", "", 0);
    }

    /** A page whose content stream unpacks to so many million bytes. */
    private static Content pdf(String operators, int megabytes) {
        return out -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream stream =
                    new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
                repeat(stream, operators, megabytes);
            }
            out.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1"
                            + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length "
                            + packed.size() + "/Filter/FlateDecode>>stream\n")
                    .getBytes(UTF_8));
            packed.writeTo(out);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(UTF_8));
        };
    }

    private static void repeat(OutputStream out, String text, int megabytes) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length == 0) {
            return;
        }
        byte[] block = new byte[bytes.length * (1_000_000 / bytes.length)];
        for (int at = 0; at < block.length; at += bytes.length) {
            System.arraycopy(bytes, 0, block, at, bytes.length);
        }
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
