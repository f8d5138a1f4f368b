package org.mithaq.bench;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.mithaq.text.Article;

/** Stanford CoreNLP with its Arabic models: segmenter and tagger. Under the GPL, so a peer of benches alone. */
final class CoreNlpPeer implements Peer {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

    @Override
    public String name() {
        return "CoreNLP segmenter + tagger";
    }

    @Override
    public int read(Article article) {
        Annotation annotation = new Annotation(article.text());
        pipeline.annotate(annotation);
        return annotation.get(TokensAnnotation.class).size();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-arabic.properties")) {
            properties.load(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        return properties;
    }
}
