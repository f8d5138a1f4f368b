package org.mithaq.ingest;

import java.util.List;
import org.mithaq.text.Line.Kind;

/**
 * Headings inside the body, headlines of other stories among them. They repeat or announce what the text says; in
 * texts whose paragraphs end with a stop a somewhat longer line without one is a heading too.
 */
final class Headings {
    private static final int LONGEST = 8;
    private static final int LONGEST_AMONG_SENTENCES = 12;
    private static final int LONGEST_RUN = 2;

    private Headings() {}

    /** Marks headings from line {@code body} on; the last line of the body is never one. */
    static void mark(Page page, int body, Marks marks) {
        List<Integer> open = page.open().stream().filter(i -> i >= body).toList();
        double stops = shareOfStops(page, open);
        int longest = stops >= 0.8 ? LONGEST_AMONG_SENTENCES : LONGEST;
        int run = 0;
        for (int at = open.size() - 2; at >= 0; at--) {
            TextLine line = page.line(open.get(at));
            boolean alone = line.apart() || stops >= 0.5;
            if (alone && line.words() <= longest && isHeading(line) && !marks.isEnumerator(line)) {
                boolean followed = run > 0 || page.line(open.get(at + 1)).isParagraph();
                run = followed ? run + 1 : 0;
            } else {
                run = 0;
            }
            if (run > 0 && run <= LONGEST_RUN) {
                page.set(open.get(at), Kind.SUBHEADING);
            }
        }
    }

    private static boolean isHeading(TextLine line) {
        return !line.hasStop() && !line.hasColon() && !line.isListItem();
    }

    /** The share of long lines that end as sentences do. */
    private static double shareOfStops(Page page, List<Integer> open) {
        List<TextLine> texts = open.stream()
                .map(page::line)
                .filter(line -> line.words() > LONGEST_AMONG_SENTENCES)
                .toList();
        if (texts.isEmpty()) {
            return 0;
        }
        return texts.stream().filter(TextLine::hasStop).count() / (double) texts.size();
    }
}
