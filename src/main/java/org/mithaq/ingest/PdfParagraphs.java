package org.mithaq.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the printed lines of a PDF to paragraphs. A page knows lines only: a paragraph goes on when the line before is
 * about as long as the page is wide, and ends at a short line or a gap; across a page's end it goes on unless a
 * sentence ended there.
 */
final class PdfParagraphs {
    /** A line shorter than this share of a full one ends its paragraph. */
    private static final double SHORT = 0.75;

    private static final String STOPS = ".؟!?…:\"»”";

    private PdfParagraphs() {}

    /**
     * Joins lines.
     *
     * @param pages lines, with blank lines at gaps and a form feed behind each page
     * @return one line a paragraph, with a blank line between
     */
    static String join(String pages) {
        int full = fullLine(pages);
        List<StringBuilder> out = new ArrayList<>();
        int before = 0;
        boolean gap = true;
        boolean page = false;
        for (String line : pages.replace("\f", "\n\f\n").lines().toList()) {
            String text = line.strip();
            page = page || line.indexOf('\f') >= 0;
            if (text.isEmpty()) {
                gap = true;
                continue;
            }
            if (before >= SHORT * full && goesOn(out, gap, page)) {
                out.get(out.size() - 1).append(' ').append(text);
            } else {
                out.add(new StringBuilder(text));
            }
            before = text.length();
            gap = false;
            page = false;
        }
        return String.join("\n\n", out);
    }

    /** Whether nothing but the end of a page, without the end of a sentence, stands behind the last line. */
    private static boolean goesOn(List<StringBuilder> out, boolean gap, boolean page) {
        if (out.isEmpty()) {
            return false;
        }
        StringBuilder last = out.get(out.size() - 1);
        return !gap || (page && STOPS.indexOf(last.charAt(last.length() - 1)) < 0);
    }

    /** The length that nine of ten lines stay below. */
    private static int fullLine(String pages) {
        int[] lengths = pages.lines()
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }
}
