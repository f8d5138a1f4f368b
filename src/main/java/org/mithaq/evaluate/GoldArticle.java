package org.mithaq.evaluate;

import java.util.List;

/**
 * The annotation of one article.
 *
 * @param name the article's file name without {@code .txt}
 * @param language tag such as {@code ar}
 * @param events every event that the article reports, none if it reports none
 */
public record GoldArticle(String name, String language, List<GoldEvent> events) {
    /** Copies the list. */
    public GoldArticle {
        events = List.copyOf(events);
    }
}
