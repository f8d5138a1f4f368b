package org.mithaq.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.Fingerprint;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graphs of all articles and the graphs about them, in a folder. One process at a time has it open, for reading or
 * writing. Each write is one short transaction over graphs that are complete in memory: it happens as a whole or not at
 * all.
 */
public final class GraphStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

    private final Path folder;
    private final Connection connection;
    private final Room room;
    private final LabelIndex labels;
    private final AtomicLong version = new AtomicLong();
    private boolean closed;

    private GraphStore(Path folder, Connection connection, Room room, LabelIndex labels) {
        this.folder = folder;
        this.connection = connection;
        this.room = room;
        this.labels = labels;
    }

    /**
     * Opens the store in {@code folder}, making it if there is none.
     *
     * @throws StoreLocked at once, if it is open elsewhere
     * @throws StoreFull if a new store has no room
     * @throws StoreUnreadable if the folder cannot be made or holds something else
     */
    public static GraphStore open(Path folder) {
        return open(folder, Room::onDisk);
    }

    static GraphStore open(Path folder, Room room) {
        Path real = create(folder);
        if (!exists(real)) {
            room.require(real, 0);
        }
        StoreLock.acquire(real);
        try {
            return open(real, new Connection(real), room);
        } catch (RuntimeException e) {
            StoreLock.release(real);
            throw e;
        }
    }

    private static GraphStore open(Path folder, Connection connection, Room room) {
        try {
            LabelIndex labels = LabelIndex.open(folder);
            connection.searchIn(labels.forQueries());
            if (!labels.isInStep()) {
                long built = connection.read(labels::rebuild);
                if (built > 0) {
                    LOG.info(
                            "The index of labels did not match the store {}: built anew with {} labels", folder, built);
                }
            }
            return new GraphStore(folder, connection, room, labels);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether the folder holds a store. */
    public static boolean exists(Path folder) {
        return Files.isDirectory(folder.resolve("Data-0001"));
    }

    /** The folder, with all links followed. */
    public Path path() {
        return folder;
    }

    /**
     * Stores article graphs, each in place of the earlier graph of the same article. An article whose content and rules
     * are those of the stored graph is left alone.
     *
     * @throws StoreFull before anything is written, if there is not room enough
     * @throws WriteFailed if the write was undone
     */
    public Changes replace(List<ArticleGraph> articles) {
        List<ArticleGraph> changed = connection.read(dataset ->
                articles.stream().filter(article -> !isStored(dataset, article)).toList());
        int unchanged = articles.size() - changed.size();
        if (changed.isEmpty()) {
            return new Changes(0, 0, unchanged);
        }
        long quads = changed.stream().mapToLong(ArticleGraph::size).sum();
        return write(quads, edit -> replace(edit, changed)).plus(new Changes(0, 0, unchanged));
    }

    /** What the store holds of an article of this name, content and ruleset. */
    public Held held(String name, String contentHash, String rulesetHash) {
        return connection.read(dataset -> {
            Node node = NodeFactory.createURI(name);
            if (isStored(dataset, node, contentHash, rulesetHash)) {
                return Held.SAME;
            }
            return dataset.contains(node, Node.ANY, Node.ANY, Node.ANY) ? Held.OTHER : Held.NOTHING;
        });
    }

    /** The number of articles that were read by each ruleset, by its hash. */
    public SortedMap<String, Integer> articlesByRuleset() {
        return connection.read(dataset -> {
            SortedMap<String, Integer> articles = new TreeMap<>();
            articles(dataset)
                    .forEach(quad -> articles.merge(quad.getObject().getLiteralLexicalForm(), 1, Integer::sum));
            return articles;
        });
    }

    /** Tells of the names, contents and rulesets of all articles: the same for the same articles in any order. */
    public String articlesFingerprint() {
        return connection.read(dataset -> Fingerprint.inAnyOrder(articles(dataset)
                .flatMap(quad -> dataset.stream(quad.getGraph(), quad.getGraph(), Vocabulary.CONTENT_HASH, Node.ANY)
                        .map(content -> String.join(
                                " ",
                                quad.getGraph().getURI(),
                                quad.getObject().getLiteralLexicalForm(),
                                content.getObject().getLiteralLexicalForm())))));
    }

    /**
     * Stores a graph in place of the earlier one of its name, unless that was stored with the same hash.
     *
     * @param hash fingerprint of what the graph is made from; kept with it
     * @param graph makes the graph, if it is needed
     * @return whether it was stored
     */
    public boolean putUnlessHeld(String name, String hash, Supplier<NamedGraph> graph) {
        Node node = NodeFactory.createURI(name);
        Node mark = literal(hash);
        if (connection.read(dataset -> dataset.contains(node, node, Vocabulary.CONTENT_HASH, mark))) {
            return false;
        }
        Graph made = graph.get().graph();
        return write(made.size(), edit -> {
            put(edit, name, made);
            edit.add(node, Triple.create(node, Vocabulary.CONTENT_HASH, mark));
            return true;
        });
    }

    /** Stores a graph in place of the earlier one of its name, unless they say the same; whether it was stored. */
    public boolean putIfChanged(NamedGraph named) {
        Node node = NodeFactory.createURI(named.name());
        boolean same = connection.read(dataset -> dataset.getGraph(node).isIsomorphicWith(named.graph()));
        if (!same) {
            put(named);
        }
        return !same;
    }

    /** Stores a graph in place of the earlier one of its name. */
    public void put(NamedGraph named) {
        write(named.graph().size(), edit -> put(edit, named.name(), named.graph()));
    }

    /** Adds triples to the graph of this name. */
    public void add(NamedGraph named) {
        write(named.graph().size(), edit -> {
            edit.add(NodeFactory.createURI(named.name()), named.graph());
            return true;
        });
    }

    /** Grows with every write, so that what is made from the store can be told to be old. */
    public long version() {
        return version.get();
    }

    /**
     * For reading; begin and end a transaction around every use. Ask again after a write: one that failed leaves an
     * earlier answer dead. The default graph is the stored one and empty; the union of all is the reader's to ask for.
     * Labels are found with {@code text:query}.
     */
    public DatasetGraph dataset() {
        return connection.dataset();
    }

    /** Reads within one transaction; the work must have read all it needs when it ends. */
    <T> T read(Function<DatasetGraph, T> work) {
        return connection.read(work);
    }

    /** Writes everything, graph after graph in the order of their names, the lines of a graph sorted. */
    public void dump(OutputStream out, DumpFormat format) {
        connection.read(dataset -> {
            format.write(dataset, out);
            return true;
        });
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            labels.close();
            connection.close();
            StoreLock.release(folder);
        }
    }

    /** Asks for room first; a write that fails because the room was taken meanwhile is told as that. */
    private synchronized <T> T write(long quads, Function<Edit, T> work) {
        if (closed) {
            throw new IllegalStateException("The store " + folder + " is closed; nothing can be written into it");
        }
        room.require(folder, quads);
        labels.beforeWrite();
        try {
            Written<T> written = connection.write(dataset -> {
                Edit edit = new Edit(dataset);
                return new Written<>(work.apply(edit), edit.labels());
            });
            labels.follow(written.labels());
            version.incrementAndGet();
            return written.result();
        } catch (WriteFailed e) {
            labels.inStep();
            room.require(folder, quads);
            throw e;
        }
    }

    private record Written<T>(T result, LabelChanges labels) {}

    private static Changes replace(Edit edit, List<ArticleGraph> articles) {
        Changes changes = Changes.NONE;
        for (ArticleGraph article : articles) {
            if (isStored(edit.dataset(), article)) {
                changes = changes.plus(new Changes(0, 0, 1));
            } else {
                boolean replaced = put(edit, article.name(), article.graph());
                changes = changes.plus(replaced ? new Changes(0, 1, 0) : new Changes(1, 0, 0));
            }
        }
        return changes;
    }

    /** Whether there was such a graph before. */
    private static boolean put(Edit edit, String name, Graph graph) {
        Node node = NodeFactory.createURI(name);
        boolean replaced = edit.delete(node);
        edit.add(node, graph);
        return replaced;
    }

    private static boolean isStored(DatasetGraph dataset, ArticleGraph article) {
        Node node = NodeFactory.createURI(article.name());
        return isStored(dataset, node, article.contentHash(), article.rulesetHash());
    }

    private static boolean isStored(DatasetGraph dataset, Node name, String contentHash, String rulesetHash) {
        return dataset.contains(name, name, Vocabulary.CONTENT_HASH, literal(contentHash))
                && dataset.contains(name, name, Vocabulary.RULESET_HASH, literal(rulesetHash));
    }

    /** What tells the ruleset of each article. */
    private static Stream<Quad> articles(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, Node.ANY, Vocabulary.RULESET_HASH, Node.ANY)
                .filter(quad -> quad.getGraph().equals(quad.getSubject()));
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new StoreUnreadable(folder, e);
        }
    }
}
