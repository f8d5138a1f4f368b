package org.mithaq.ingest;

import java.util.List;
import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Line;

/**
 * Finds out what part each line of an article plays. News comes with what surrounds it on its site; only the headline
 * and the body may yield facts, and date, byline and credits say where they come from.
 *
 * <p>The order of the steps matters: marks that are certain anywhere, then what stands above the body, then what stands
 * below it, then headings within. What no step claims is body, so that a rule that fails costs precision, not text.
 */
public final class Layout {
    private final Marks marks;
    private final Head head;
    private final Tail tail;

    public Layout(LayoutTerms terms) {
        DateLine dates = new DateLine(terms);
        Signature signature = new Signature(terms);
        this.marks = new Marks(terms, dates);
        this.head = new Head(terms, dates, signature);
        this.tail = new Tail(dates, signature);
    }

    /** The lines of {@code text} with content, in order, with their kinds. */
    public List<Line> lines(String text) {
        Page page = new Page(TextLine.split(text));
        marks.mark(page);
        int body = head.mark(page);
        tail.mark(page, body);
        Headings.mark(page, body, marks);
        return page.result();
    }
}
