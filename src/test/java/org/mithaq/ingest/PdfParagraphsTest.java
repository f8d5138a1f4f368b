package org.mithaq.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfParagraphsTest {
    private static final String FULL = "بحث وزير الخارجية مع نظيره الروسي في موسكو العلاقات بين";

    @Test
    void shortLineEndsItsParagraph() {
        assertThat(PdfParagraphs.join("عنوان الخبر\n" + FULL + "\nالبلدين.\n" + FULL + "\nالجانبين."))
                .isEqualTo("عنوان الخبر\n\n" + FULL + " البلدين.\n\n" + FULL + " الجانبين.");
    }

    @Test
    void gapEndsAParagraph() {
        assertThat(PdfParagraphs.join(FULL + "\n\n" + FULL)).isEqualTo(FULL + "\n\n" + FULL);
    }

    @Test
    void sentenceGoesOnOnTheNextPage() {
        assertThat(PdfParagraphs.join(FULL + "\n\n\f" + FULL)).isEqualTo(FULL + " " + FULL);
        assertThat(PdfParagraphs.join(FULL + ".\n\n\f" + FULL)).isEqualTo(FULL + ".\n\n" + FULL);
    }
}
