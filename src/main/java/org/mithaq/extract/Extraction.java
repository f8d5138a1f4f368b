package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Document;
import org.mithaq.time.When;

/**
 * All that was read out of one article.
 *
 * @param document the article cut in sentences
 * @param published the date the article prints of itself, or null
 * @param reports its events, in the order of their evidence
 */
public record Extraction(Document document, @Nullable When published, List<Report> reports) {
    public Extraction {
        reports = List.copyOf(reports);
    }

    public Optional<When> findPublished() {
        return Optional.ofNullable(published);
    }
}
