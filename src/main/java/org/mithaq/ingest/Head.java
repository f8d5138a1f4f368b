package org.mithaq.ingest;

import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Line.Kind;

/** What stands above the body: site's banner, headline, date, byline, the headline once more. */
final class Head {
    private static final int LONGEST_BANNER = 8;
    private static final int DEEPEST_DUPLICATE = 5;

    private final LayoutTerms terms;
    private final DateLine dates;
    private final Signature signature;

    Head(LayoutTerms terms, DateLine dates, Signature signature) {
        this.terms = terms;
        this.dates = dates;
        this.signature = signature;
    }

    /** Marks the lines and returns the index from which on the body stands. */
    int mark(Page page) {
        int headline = headline(page);
        if (headline == page.size()) {
            return headline;
        }
        page.set(headline, Kind.HEADLINE);
        markDuplicate(page, headline);
        int at = headline + 1;
        while (at < page.size() && (!page.isOpen(at) || markAbove(page, at))) {
            at++;
        }
        return at;
    }

    private int headline(Page page) {
        int at = 0;
        while (at < page.size() && (!page.isOpen(at) || markBeforeHeadline(page, at))) {
            at++;
        }
        return at;
    }

    private boolean markBeforeHeadline(Page page, int at) {
        TextLine line = page.line(at);
        if (dates.isDate(line)) {
            page.set(at, Kind.DATE);
        } else if (isBanner(line) && at + 1 < page.size()) {
            page.set(at, Kind.PUBLISHER);
        }
        return !page.isOpen(at);
    }

    private boolean isBanner(TextLine line) {
        return line.words() <= LONGEST_BANNER && !line.hasStop() && LayoutTerms.begins(line.key(), terms.banners());
    }

    private static void markDuplicate(Page page, int headline) {
        String key = page.line(headline).key();
        for (int i = headline + 1; i < page.size() && i <= headline + DEEPEST_DUPLICATE; i++) {
            if (page.line(i).key().equals(key)) {
                page.set(i, Kind.BOILERPLATE);
            }
        }
    }

    private boolean markAbove(Page page, int at) {
        TextLine line = page.line(at);
        if (dates.isDate(line) || dates.isDateline(line)) {
            page.set(at, Kind.DATE);
        } else if (!line.isParagraph() && isByline(page, at)) {
            page.set(at, Kind.BYLINE);
        }
        return !page.isOpen(at);
    }

    /** A bare name signs only directly above running text. */
    private boolean isByline(Page page, int at) {
        TextLine line = page.line(at);
        boolean text = at + 1 < page.size() && page.line(at + 1).isParagraph();
        return text
                && !terms.enumerators().contains(line.key())
                && (signature.isByline(line) || signature.isName(line));
    }
}
