package org.mithaq.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Article;
import org.mithaq.text.Line;

class ArticleReaderTest {
    private static final ArticleReader READER = new ArticleReader(Set.of("ar"));
    private static final String HEADLINE = "وزير الخارجية يزور موسكو";
    private static final String FIRST =
            "بحث وزير الخارجية مع نظيره الروسي في موسكو العلاقات بين البلدين وسبل تعزيزها في جميع المجالات.";
    private static final String SECOND = "ووقع الجانبان على مذكرة تفاهم بشأن التعاون في مجال الطاقة خلال الزيارة.";
    private static final String TEXT = HEADLINE + "\r\n\r\n" + FIRST + "\r\n" + SECOND + "\r\n";
    private static final String ENGLISH =
            "The foreign minister of France said on Monday that the two countries will sign an agreement in Paris.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256", "ISO-8859-6"})
    void plainTextIsDecodedWithoutChangeOfACharacter(String charset) throws IOException {
        assertThat(accepted("a.txt", TEXT.getBytes(Charset.forName(charset))).text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void byteOrderMarkIsLeftOut(String charset) throws IOException {
        byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(accepted("a.txt", content).text()).isEqualTo(TEXT);
    }

    @Test
    void vowelSignsBidiMarksAndHardSpacesOfUtf8Stay() throws IOException {
        String text = TEXT + "وقّع\u200F الرئيسُ\u00A0على الاتفاقـية في \u202Bموسكو\u202C يوم ١٠ يونيو أمس هنا.";
        assertThat(accepted("a.txt", text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void russianInAnOldCharsetIsNotTakenForArabic(String charset) throws IOException {
        String russian = "Министр иностранных дел России провел переговоры с коллегой, сообщает ведомство на сайте.";
        Outcome.Rejected rejected = rejected("a.txt", russian.getBytes(Charset.forName(charset)));
        assertThat(rejected.reason()).isEqualTo(Reason.LANGUAGE);
        assertThat(rejected.detail()).contains("'ru'");
    }

    @Test
    void languageWithoutAPackIsRejected() throws IOException {
        assertThat(rejected("a.txt", ENGLISH.getBytes(UTF_8)).reason()).isEqualTo(Reason.LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزیر امور خارجه ایران گفت که این توافق با روسیه برای دو کشور مهم است و به زودی امضا می شود",
                "وزیر خارجہ نے کہا ہے کہ پاکستان اور روس کے درمیان معاہدے پر دستخط کیے گئے ہیں"
            })
    void persianAndUrduAreNotTakenForArabic(String text) throws IOException {
        assertThat(rejected("a.txt", text.getBytes(UTF_8)).reason()).isEqualTo(Reason.LANGUAGE);
    }

    @Test
    void pageIsReadWithoutItsMenus() throws IOException {
        Article article = accepted("page.html", page("UTF-8").getBytes(UTF_8));
        assertThat(article.text()).isEqualTo(String.join("\n\n", HEADLINE, "2022-06-10", FIRST, SECOND));
        assertThat(article.lines().stream().map(Line::kind))
                .containsExactly(Line.Kind.HEADLINE, Line.Kind.DATE, Line.Kind.BODY, Line.Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "no-such-charset"})
    void pageInWindows1256IsReadWithAndWithoutADeclaration(String declared) throws IOException {
        byte[] content = page(declared).getBytes(Charset.forName("windows-1256"));
        assertThat(accepted("page.html", content).text()).contains(FIRST).startsWith(HEADLINE);
    }

    @Test
    void pageThatMarksNoArticleIsReadByItsParagraphs() throws IOException {
        String html = "<html><head><title>" + HEADLINE + "</title></head><body><ul><li><a href=/>الرئيسية</a></li>"
                + "<li><a href=/a>أخبار العالم</a></li></ul><div><p>" + FIRST + "</p><p>" + SECOND
                + "</p></div><div><a href=/b>خبر آخر عن موضوع لا صلة له بهذا الخبر على الإطلاق في مكان آخر</a></div></body>";
        assertThat(accepted("page.html", html.getBytes(UTF_8)).text())
                .isEqualTo(String.join("\n\n", HEADLINE, FIRST, SECOND));
    }

    @Test
    void wordDocumentIsReadParagraphByParagraph() throws IOException {
        Article article = accepted("a.docx", docx());
        assertThat(article.lines().stream().map(line -> line.span().of(article.text())))
                .containsExactly(HEADLINE, FIRST, SECOND);
    }

    @Test
    void truncatedWordDocumentIsBroken() throws IOException {
        byte[] whole = docx();
        assertThat(rejected("a.docx", Arrays.copyOf(whole, whole.length / 2)).reason())
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void linesOfAPdfAreJoinedToParagraphs() throws IOException {
        Parsed parsed = new DocumentParser(Limits.DEFAULT).open(pdf(null), MediaTypes.Kind.PDF);
        assertThat(parsed)
                .isEqualTo(new Parsed.Text(String.join(
                        "\n\n",
                        "Minister visits Moscow",
                        "The foreign minister of France said on Monday that the two countries will sign an agreement"
                                + " in Paris next week.",
                        "He met his Russian colleague in the evening and they spoke about the plan of consultations"
                                + " for two years.")));
    }

    @Test
    void pdfBehindAPasswordIsEncrypted() throws IOException {
        assertThat(rejected("a.pdf", pdf("secret")).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void emptyFileIsEmpty() throws IOException {
        assertThat(rejected("a.txt", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(rejected("b.txt", " \n\u00A0\n".getBytes(UTF_8)).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void archiveInTheClothesOfATextIsOfAnotherType() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(TEXT.getBytes(UTF_8));
        }
        Outcome.Rejected rejected = rejected("a.txt", out.toByteArray());
        assertThat(rejected.reason()).isEqualTo(Reason.MEDIA_TYPE);
        assertThat(rejected.detail()).contains("application/zip");
    }

    @Test
    void bytesWithoutAnyCharsetAreBroken() throws IOException {
        byte[] noise = new byte[500];
        new java.util.Random(7).nextBytes(noise);
        assertThat(rejected("a.txt", noise).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void fileOverTheLimitIsTooLarge() throws IOException {
        ArticleReader strict = new ArticleReader(Set.of("ar"), new Limits(100, 1000, Duration.ofSeconds(5)));
        assertThat(strict.read(file("a.txt", TEXT.getBytes(UTF_8))))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.docx"})
    void textOverTheLimitIsTooLarge(String name) throws IOException {
        ArticleReader strict = new ArticleReader(Set.of("ar"), new Limits(100_000, 50, Duration.ofSeconds(30)));
        byte[] content =
                name.endsWith("docx") ? docx() : (name.endsWith("html") ? page("UTF-8") : TEXT).getBytes(UTF_8);
        assertThat(strict.read(file(name, content)))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void missingFileIsUnreadable() {
        assertThat(READER.read(new Input.File("a.txt", folder.resolve("a.txt"))))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void standardInputIsPlainText() {
        assertThat(READER.read(new Input.Bytes("-", ByteBuffer.wrap(TEXT.getBytes(UTF_8)))))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        outcome -> assertThat(outcome.article().text()).isEqualTo(TEXT));
    }

    @Test
    void parserThatDoesNotEndIsStopped() {
        ParserWorker worker = new ParserWorker(new Limits(1, 1, Duration.ofMillis(50)));
        Parsed parsed = worker.run(() -> {
            Thread.sleep(Duration.ofMinutes(1).toMillis());
            return new Parsed.Text("late");
        });
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.TIMEOUT));
    }

    @Test
    void parserThatOverflowsItsStackHarmsNoOther() {
        Parsed parsed = new ParserWorker(Limits.DEFAULT).run(() -> {
            throw new StackOverflowError();
        });
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.BROKEN));
    }

    private Article accepted(String name, byte[] content) throws IOException {
        Outcome outcome = READER.read(file(name, content));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).article();
    }

    private Outcome.Rejected rejected(String name, byte[] content) throws IOException {
        Outcome outcome = READER.read(file(name, content));
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return (Outcome.Rejected) outcome;
    }

    private Input file(String name, byte[] content) throws IOException {
        return new Input.File(name, Files.write(folder.resolve(name), content));
    }

    private static String page(String charset) {
        return "<!DOCTYPE html><html><head><meta charset=\"" + charset + "\"><title>" + HEADLINE + " - موقع</title>"
                + "<meta property=\"article:published_time\" content=\"2022-06-10T12:00:00Z\"></head><body>"
                + "<nav><a href=/>الرئيسية</a> <a href=/a>سياسة</a></nav><div class=\"breadcrumbs\">الرئيسية سياسة</div>"
                + "<article><h1>" + HEADLINE + "</h1><div class='share'>شارك على فيسبوك</div><p>" + FIRST
                + "</p><div class=\"related-news\"><p>خبر آخر</p></div><p>ووقع <b>الجانبان</b>"
                + SECOND.substring("ووقع الجانبان".length()) + "</p></article>"
                + "<footer>جميع الحقوق محفوظة</footer><script>var a = 'نص';</script></body></html>";
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : new String[] {HEADLINE, FIRST, SECOND}) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    /** A page whose paragraphs are printed in two lines each; with a user's password unless it is null. */
    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                print(content, 700, "Minister visits Moscow");
                print(content, 660, "The foreign minister of France said on Monday that the two");
                print(content, 646, "countries will sign an agreement in Paris next week.");
                print(content, 616, "He met his Russian colleague in the evening and they spoke");
                print(content, 602, "about the plan of consultations for two years.");
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void print(PDPageContentStream content, int height, String line) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(60, height);
        content.showText(line);
        content.endText();
    }
}
