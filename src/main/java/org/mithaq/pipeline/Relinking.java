package org.mithaq.pipeline;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Outcome;
import org.mithaq.link.Clusters;
import org.mithaq.link.Linking;
import org.mithaq.link.Mappings;
import org.mithaq.link.SssomWriter;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.ClusterGraph;
import org.mithaq.rdf.Fingerprint;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.MappingGraph;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Shapes;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoredLinks;
import org.mithaq.store.StoredLinks.StoredArticle;

/**
 * Brings a store in line with the decisions of humans. The articles that mention someone on whom a decision is new,
 * changed or gone are read anew, from their stored text; all others stay as they are. Only then are the decisions noted
 * in the store, so that whoever is interrupted begins again where something is left to do.
 */
public final class Relinking {
    private Relinking() {}

    /** Takes account of the decisions that the engine links by; gives the number of articles read anew. */
    public static int bring(GraphStore store, Engine engine) {
        StoredLinks stored = new StoredLinks(store);
        Set<String> changed = changed(stored.decisions(), MappingGraph.decisions(engine.iris(), engine.mappings()));
        if (changed.isEmpty()) {
            return 0;
        }
        int articles = 0;
        for (StoredArticle article : stored.naming(changed)) {
            articles += read(store, engine, article) ? 1 : 0;
        }
        store.putIfChanged(MappingGraph.of(engine.iris(), engine.mappings()));
        cluster(store, engine.iris(), engine.mappings());
        return articles;
    }

    /** Brings the graph of clusters in line with the articles and decisions, where these have changed. */
    static void cluster(GraphStore store, Iris iris, Mappings mappings) {
        store.putUnlessHeld(
                iris.graphName("clusters"),
                Fingerprint.of(List.of(store.articlesFingerprint(), SssomWriter.text(mappings, iris.base()))),
                () -> ClusterGraph.of(iris, Clusters.of(new StoredLinks(store).locals())));
    }

    private static boolean read(GraphStore store, Engine engine, StoredArticle article) {
        if (!(engine.reader().read(new Input.Text(article.source(), article.text()))
                instanceof Outcome.Accepted read)) {
            return false;
        }
        Linking linking = engine.link(read.article());
        ArticleGraph graph = engine.writer().write(linking);
        boolean whole = Shapes.bundled().check(graph).isEmpty();
        if (whole) {
            store.put(new NamedGraph(graph.name(), graph.graph()));
        }
        return whole;
    }

    private static Set<String> changed(
            SortedMap<String, SortedSet<String>> before, SortedMap<String, SortedSet<String>> now) {
        Set<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(now.keySet());
        subjects.removeIf(subject ->
                before.getOrDefault(subject, new TreeSet<>()).equals(now.getOrDefault(subject, new TreeSet<>())));
        return subjects;
    }
}
