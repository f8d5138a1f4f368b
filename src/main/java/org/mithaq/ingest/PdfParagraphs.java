package org.mithaq.ingest;

import java.util.ArrayList;
import java.util.Arrays;
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
        boolean gap = true;
        boolean page = false;
        for (String line : pages.replace("\f", "\n\f\n").lines().toList()) {
            String text = line.strip();
            page = page || line.indexOf('\f') >= 0;
            if (text.isEmpty()) {
                gap = true;
            } else {
                append(out, text, full, gap, page);
                gap = false;
                page = false;
            }
        }
        return String.join("\n\n", out);
    }

    private static void append(List<StringBuilder> out, String line, int full, boolean gap, boolean page) {
        StringBuilder last = out.isEmpty() ? new StringBuilder() : out.get(out.size() - 1);
        boolean goesOn = isFull(lastLine(last), full) && (!gap || (page && !hasStop(last)));
        if (out.isEmpty() || !goesOn) {
            out.add(new StringBuilder(line));
        } else {
            last.append(' ').append(line);
        }
    }

    /** A paragraph of several lines is full; what matters is whether its only line is short. */
    private static boolean isFull(int length, int full) {
        return length >= SHORT * full;
    }

    private static int lastLine(StringBuilder paragraph) {
        return paragraph.length();
    }

    private static boolean hasStop(StringBuilder paragraph) {
        return paragraph.length() > 0 && STOPS.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    /** The length that nine of ten lines stay below. */
    private static int fullLine(String pages) {
        int[] lengths = pages.lines()
                .mapToInt(line -> line.strip().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : Arrays.copyOf(lengths, lengths.length)[lengths.length * 9 / 10];
    }
}
