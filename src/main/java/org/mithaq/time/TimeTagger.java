package org.mithaq.time;

import java.util.List;
import org.mithaq.text.Document;

/**
 * Finds and resolves the date expressions of articles in one language. Holds no state between articles and may be used
 * by many threads.
 */
public final class TimeTagger {
    private final CalendarTerms terms;

    public TimeTagger(CalendarTerms terms) {
        this.terms = terms;
    }

    /** The dates of an article, with the means to read one as a coming date. */
    public TimeResolver read(Document document) {
        List<Found> found = document.sentences().stream()
                .flatMap(sentence -> Scan.of(sentence, terms).stream())
                .toList();
        return new TimeResolver(document, found, terms);
    }

    /** The date expressions in the order of the text, each read as gone by where it leaves the choice. */
    public List<TimeMention> tag(Document document) {
        return read(document).mentions();
    }
}
