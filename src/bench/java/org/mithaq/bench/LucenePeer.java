package org.mithaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.mithaq.text.Article;

/** Lucene's Arabic analyzer: tokens, normalization, light stemming. It knows no names, dates or events. */
final class LucenePeer implements Peer {
    private final Analyzer analyzer = new ArabicAnalyzer();

    @Override
    public String name() {
        return "Lucene ArabicAnalyzer";
    }

    @Override
    public int read(Article article) {
        try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
            tokens.reset();
            int count = 0;
            while (tokens.incrementToken()) {
                count++;
            }
            tokens.end();
            return count;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
