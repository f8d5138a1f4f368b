package org.mithaq.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Scores the rows of {@code queries/events.rq} against annotated articles. */
public final class Scorer {
    private Scorer() {}

    /**
     * Scores every annotated article of the language; rows on other articles are passed over. The order of the rows matters
     * only where two events fit an annotation equally well.
     *
     * @param gold the annotations
     * @param rows the answer of the query, in its order
     * @param types those to score, see {@link ScoredTypes#usual()}
     * @param language tag such as {@code ar}; the empty string for every language
     */
    public static Evaluation score(Gold gold, Collection<Row> rows, Set<String> types, String language) {
        Reports reports = new Reports(rows);
        List<ArticleScore> scores = gold.in(language).articles().stream()
                .map(article -> new ArticleScore(article, reports.of(article.name()), types))
                .toList();
        return Evaluation.of(scores);
    }
}
