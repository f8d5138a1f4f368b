package org.mithaq.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts labels of all scripts into the words they are found by. What is asked passes through filters that every Lucene
 * has, so that {@code fuseki-config.ttl} can name them and a stock Fuseki finds the same. What is stored passes through
 * {@link AttachedWords} besides: a label is put down under all the forms in which its words may be asked for.
 */
final class LabelAnalyzer extends Analyzer {
    private final boolean stored;

    private LabelAnalyzer(boolean stored) {
        this.stored = stored;
    }

    /** For labels that are put into the index. */
    static Analyzer ofLabels() {
        return new LabelAnalyzer(true);
    }

    /**
     * For what is asked.
     *
     * @param keywords fields that are compared as a whole
     */
    static Analyzer ofQueries(String... keywords) {
        Map<String, Analyzer> whole = new HashMap<>();
        for (String field : keywords) {
            whole.put(field, new KeywordAnalyzer());
        }
        return new PerFieldAnalyzerWrapper(new LabelAnalyzer(false), whole);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, filter(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return filter(in);
    }

    private TokenStream filter(TokenStream words) {
        TokenStream folded = new PersianNormalizationFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(
                new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words))))));
        TokenStream forms = stored ? new AttachedWords(folded) : folded;
        TokenStream stems = new SnowballFilter(new ArabicStemFilter(forms), "Russian");
        return stored ? new RemoveDuplicatesTokenFilter(stems) : stems;
    }
}
