package org.mithaq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.mithaq.rdf.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of all labels, in a folder beside the graphs. A label counts once, however many graphs say it. It is written
 * after the graphs; a mark on the disk stands from before a write until the index has followed, so that an index that a
 * crash left behind is known for one and built anew.
 */
final class LabelIndex implements AutoCloseable {
    /** Folder of the index below that of the store; {@code fuseki-config.ttl} names it too. */
    static final String FOLDER = "labels";

    /** Stands beside that folder while the labels may lag behind the graphs. */
    static final String MARK = "labels.behind";

    /** To be raised when labels are cut into words in another way. */
    private static final String FORMAT = "1";

    private static final Logger LOG = LoggerFactory.getLogger(LabelIndex.class);

    private final Path store;
    private final TextIndexLucene index;
    private boolean behind;

    private LabelIndex(Path store, TextIndexLucene index) {
        this.store = store;
        this.index = index;
        this.behind = Files.exists(store.resolve(MARK));
    }

    /**
     * Opens the index of a store, an empty one where there is none or it cannot be read.
     *
     * @throws StoreUnreadable if none can be made either
     */
    static LabelIndex open(Path store) {
        Path folder = store.resolve(FOLDER);
        try {
            return new LabelIndex(store, openIndex(folder));
        } catch (TextIndexException | IOException e) {
            LOG.warn("The labels in {} cannot be read: {}", folder, String.valueOf(e.getCause()));
        }
        try {
            clear(folder);
            return new LabelIndex(store, openIndex(folder));
        } catch (TextIndexException | IOException e) {
            throw new StoreUnreadable(store, e);
        }
    }

    /** Whether the values of a property are labels. */
    static boolean isLabel(Node property) {
        return property.equals(Vocabulary.LABEL) || property.equals(Vocabulary.ALT_LABEL);
    }

    /** What {@code text:query} asks. */
    TextIndex forQueries() {
        return index;
    }

    /** Notes on the disk that the graphs are about to be written. */
    void beforeWrite() {
        try {
            Files.writeString(
                    store.resolve(MARK),
                    "The labels may lag behind the graphs; they are put right when the store is opened.\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new WriteFailed(store, e);
        }
    }

    /** To be called where nothing was written, or all that was written is in the index. */
    void inStep() {
        if (!behind) {
            try {
                Files.deleteIfExists(store.resolve(MARK));
            } catch (IOException e) {
                LOG.warn("{} cannot be deleted: the labels are built anew at the next start", store.resolve(MARK), e);
            }
        }
    }

    /**
     * Takes over what a write has changed. If that fails the write still stands, since the graphs are what counts: it is
     * told in the log, and the labels are put right when the store is opened next.
     */
    void follow(LabelChanges changes) {
        try {
            if (!changes.isEmpty()) {
                changes.gone().forEach(triple -> index.deleteEntity(entity(triple)));
                changes.come().forEach(triple -> index.addEntity(entity(triple)));
            }
            commit();
        } catch (RuntimeException e) {
            behind = true;
            LOG.warn("The labels of {} could not follow the graphs; they are built anew at the next start", store, e);
        }
        inStep();
    }

    /** Whether it holds the labels of the graphs, as far as can be told without reading these. */
    boolean isInStep() {
        Map<String, String> committed = committed();
        return !behind && FORMAT.equals(committed.get("format")) && nodes().equals(committed.get("nodes"));
    }

    /** Builds the index anew; gives the number of labels. */
    long rebuild(DatasetGraph dataset) {
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new StoreUnreadable(store, e);
        }
        long labels = add(dataset, Vocabulary.LABEL) + add(dataset, Vocabulary.ALT_LABEL);
        commit();
        behind = false;
        inStep();
        return labels;
    }

    @Override
    public void close() {
        index.close();
    }

    /** The graphs of one triple lie together in the order in which the store finds them, so each is taken once. */
    private long add(DatasetGraph dataset, Node property) {
        Triple last = Triple.ANY;
        long labels = 0;
        for (Quad quad : (Iterable<Quad>) () -> dataset.find(Node.ANY, Node.ANY, property, Node.ANY)) {
            Triple triple = quad.asTriple();
            if (!triple.equals(last) && LabelChanges.counts(triple)) {
                index.addEntity(entity(triple));
                labels++;
            }
            last = triple;
        }
        return labels;
    }

    /** The labels go to the disk together with what tells that they belong to the graphs as they are now. */
    private void commit() {
        IndexWriter writer = index.getIndexWriter();
        writer.setLiveCommitData(Map.of("format", FORMAT, "nodes", nodes()).entrySet());
        index.commit();
    }

    private Map<String, String> committed() {
        Iterable<Map.Entry<String, String>> data = index.getIndexWriter().getLiveCommitData();
        return data == null
                ? Map.of()
                : StreamSupport.stream(data.spliterator(), false)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Length of the file to which all terms are appended: when the content of the store is another, so is this. */
    private String nodes() {
        try (Stream<Path> files = Files.list(store)) {
            List<Path> generations = files.filter(
                            file -> file.getFileName().toString().matches("Data-\\d+"))
                    .sorted()
                    .toList();
            Path newest = generations.get(generations.size() - 1);
            return newest.getFileName() + " " + Files.size(newest.resolve("nodes-data.obj"));
        } catch (IOException e) {
            throw new UncheckedIOException("The files of " + store + " cannot be listed", e);
        }
    }

    private static Entity entity(Triple triple) {
        Node label = triple.getObject();
        Entity entity = new Entity(
                TextQueryFuncs.subjectToString(triple.getSubject()),
                null,
                label.getLiteralLanguage(),
                label.getLiteralDatatype());
        entity.put(
                triple.getPredicate().equals(Vocabulary.LABEL) ? "label" : "altLabel", label.getLiteralLexicalForm());
        return entity;
    }

    private static TextIndexLucene openIndex(Path folder) throws IOException {
        EntityDefinition definition = new EntityDefinition("uri", "label", Vocabulary.LABEL);
        definition.set("altLabel", Vocabulary.ALT_LABEL);
        definition.setLangField("lang");
        definition.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(LabelAnalyzer.ofLabels());
        config.setQueryAnalyzer(LabelAnalyzer.ofQueries("uri", "lang", "uid"));
        config.setValueStored(true);
        return new TextIndexLucene(FSDirectory.open(folder), config);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }
}
