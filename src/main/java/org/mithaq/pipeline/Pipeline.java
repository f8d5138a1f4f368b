package org.mithaq.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Outcome;
import org.mithaq.link.Linking;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.GraphWriter;
import org.mithaq.rdf.Shapes;
import org.mithaq.rdf.Violation;
import org.mithaq.text.Article;

/**
 * The way of one article: document, article, extraction, graph, gate. The same document gives the same graph; whatever
 * goes wrong with it is a value. Safe for use by several threads.
 */
public final class Pipeline {
    private final Engine engine;
    private final Target target;

    Pipeline(Engine engine, Target target) {
        this.engine = engine;
        this.target = target;
    }

    /** Takes a document to where its graph can be stored; one that is stored already goes no further than its text. */
    public Arrival run(Input input) {
        Outcome outcome = engine.reader().read(input);
        if (outcome instanceof Outcome.Rejected rejected) {
            return new Arrival.Rejected(rejected.source(), rejected.detail());
        }
        Article article = ((Outcome.Accepted) outcome).article();
        String contentHash = GraphWriter.contentHash(article);
        if (target.holds(engine.name(article), contentHash, engine.rulesetHash())) {
            return new Arrival.Unchanged(article.source(), contentHash);
        }
        return read(article);
    }

    private Arrival read(Article article) {
        try {
            Linking linking = engine.link(article);
            ArticleGraph graph = engine.writer().write(linking);
            List<Violation> violations = Shapes.bundled().check(graph);
            return violations.isEmpty()
                    ? new Arrival.Ready(
                            graph.packed(), linking.extraction().reports().size())
                    : new Arrival.Rejected(article.source(), complaint(violations));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Arrival.Rejected(article.source(), failure(fault));
        }
    }

    private static String complaint(List<Violation> violations) {
        return violations.stream()
                .limit(3)
                .map(Violation::toString)
                .collect(Collectors.joining("; ", "its graph breaks the rules of the ontology: ", ""));
    }

    /** The first line of our own code in the story is what a bug report needs. */
    private static String failure(Throwable fault) {
        String where = List.of(fault.getStackTrace()).stream()
                .filter(frame -> frame.getClassName().startsWith("org.mithaq."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return "the program failed on it (" + fault + where + "); report this with the article";
    }
}
