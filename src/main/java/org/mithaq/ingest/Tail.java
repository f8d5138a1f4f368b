package org.mithaq.ingest;

import org.mithaq.text.Line.Kind;

/** What stands below the body: credits, the publisher's name, the agency, sometimes the date. */
final class Tail {
    private static final int LONGEST_PUBLISHER = 10;
    private static final int DEEPEST = 8;

    private final DateLine dates;
    private final Signature signature;

    Tail(DateLine dates, Signature signature) {
        this.dates = dates;
        this.signature = signature;
    }

    /** Marks lines from {@code body} on. */
    void mark(Page page, int body) {
        int begin = begin(page, body);
        boolean credits = false;
        for (int i = begin; i < page.size(); i++) {
            credits = credits || page.is(i, Kind.SOURCE_CREDIT) || page.is(i, Kind.PHOTO_CREDIT);
        }
        for (int i = begin; i < page.size(); i++) {
            markLine(page, i, credits);
        }
    }

    /** The first of the lines at the end that are no running text; at least one line of body stays above. */
    private int begin(Page page, int body) {
        int at = page.size();
        while (at > body + 1 && page.size() - at < DEEPEST && isTail(page, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isTail(Page page, int at) {
        TextLine line = page.line(at);
        return !page.isOpen(at)
                || (line.words() <= LONGEST_PUBLISHER && !line.hasStop() && !line.hasColon() && !line.isListItem());
    }

    private void markLine(Page page, int at, boolean credits) {
        TextLine line = page.line(at);
        if (signature.isAgencies(line)) {
            page.set(at, Kind.SOURCE_CREDIT);
        } else if (dates.isDate(line) && dates.holdsYear(line)) {
            page.set(at, page.has(Kind.DATE) ? Kind.BOILERPLATE : Kind.DATE);
        } else if (credits) {
            page.set(at, Kind.PUBLISHER);
        }
    }
}
