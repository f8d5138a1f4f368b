package org.mithaq.ingest;

import org.mithaq.text.Article;

/** What became of one document: an article, or the reason why there is none. */
public sealed interface Outcome {
    /** The name of the document, as {@code source} of the article. */
    String source();

    /** A document that was read. */
    record Accepted(Article article) implements Outcome {
        @Override
        public String source() {
            return article.source();
        }
    }

    /**
     * A document that was not read.
     *
     * @param detail what happened and what can be done about it, one sentence for the user
     */
    record Rejected(String source, Reason reason, String detail) implements Outcome {}
}
