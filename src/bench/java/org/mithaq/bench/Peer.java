package org.mithaq.bench;

import org.mithaq.text.Article;

/** Another program that reads Arabic; what it is told of is the text alone. */
interface Peer {
    String name();

    /** Number of tokens it found, so that its work is used. */
    int read(Article article);
}
