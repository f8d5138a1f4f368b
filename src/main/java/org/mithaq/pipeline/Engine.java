package org.mithaq.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.Extractor;
import org.mithaq.ingest.ArticleReader;
import org.mithaq.language.CalendarFile;
import org.mithaq.language.LanguagePack;
import org.mithaq.link.Linker;
import org.mithaq.link.Linking;
import org.mithaq.link.Mappings;
import org.mithaq.rdf.GraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;
import org.mithaq.text.Article;
import org.mithaq.text.Line;
import org.mithaq.text.Span;
import org.mithaq.time.TimeTagger;

/**
 * All that is loaded once and read by everyone: language packs, reference tables, and what is built on them. Loading
 * takes about a second; an engine may be shared by threads.
 */
public final class Engine {
    /** Version of the program. */
    public static final String VERSION = "0.1.0";

    private final SortedMap<String, LanguagePack> packs;
    private final SortedMap<String, Extractor> extractors;
    private final ReferenceTables tables;
    private final Iris iris = Iris.standard();
    private final String tablesHash;
    private final String rulesHash;
    private final String rulesetHash;
    private final ArticleReader reader;
    private final GraphWriter writer;
    private final Linker linker;
    private final Mappings mappings;

    private Engine(Collection<String> languages, TableSource source) {
        this.packs = new TreeMap<>();
        this.extractors = new TreeMap<>();
        this.tables = ReferenceTables.load(source);
        this.tablesHash = TableSource.fingerprint(source);
        for (String tag : languages) {
            LanguagePack pack = LanguagePack.load(tag);
            packs.put(tag, pack);
            extractors.put(
                    tag,
                    new Extractor(pack, tables, Gazetteer.of(tables, tag), new TimeTagger(CalendarFile.load(tag))));
        }
        this.rulesHash = Ruleset.rules();
        this.rulesetHash = Ruleset.hash(VERSION, rulesHash, tablesHash);
        this.reader = new ArticleReader(extractors.keySet());
        this.writer = new GraphWriter(iris, rulesetHash, entities());
        this.mappings = Mappings.NONE;
        this.linker = new Linker(tables);
    }

    private Engine(Engine other, Mappings mappings) {
        this.packs = other.packs;
        this.extractors = other.extractors;
        this.tables = other.tables;
        this.tablesHash = other.tablesHash;
        this.rulesHash = other.rulesHash;
        this.rulesetHash = other.rulesetHash;
        this.reader = other.reader;
        this.writer = other.writer;
        this.mappings = mappings;
        this.linker = other.linker.with(mappings);
    }

    /** This engine with these human decisions on who is who, and no others. */
    public Engine with(Mappings decisions) {
        return new Engine(this, decisions);
    }

    /** The human decisions by which this engine links. */
    public Mappings mappings() {
        return mappings;
    }

    /**
     * Loads every language pack and all tables that come with the program.
     *
     * @throws org.mithaq.language.PackException where a pack has a fault; the message names file, entry and fault
     * @throws IllegalArgumentException where a table has one
     */
    public static Engine load() {
        return load(TableSource.classpath());
    }

    /** Loads every language pack, and tables from elsewhere in place of those that come with the program. */
    public static Engine load(TableSource tables) {
        return new Engine(LanguagePack.tags(), tables);
    }

    /** The language packs by their tags. */
    public SortedMap<String, LanguagePack> packs() {
        return packs;
    }

    /** Names the rules by which this engine reads, {@code VERSION-HASH}. */
    public String rulesetHash() {
        return rulesetHash;
    }

    /** Reads the events out of an article in one of the languages of the packs. */
    public Extraction extract(Article article) {
        return find(article.language())
                .orElseThrow(() -> new IllegalArgumentException("No language pack for " + article.language()))
                .extract(article);
    }

    /** Reads the events out of an article and links whoever takes part. */
    public Linking link(Article article) {
        return Linking.of(extract(article), linker);
    }

    /**
     * What is read in a sentence and why, and the events that come of it, as lines for people.
     *
     * @param date the day it was written, or null
     * @return empty where there is no pack for the language
     */
    public Optional<List<String>> explain(String sentence, String language, @Nullable LocalDate date) {
        Article article = article(sentence, language, date);
        return find(language).map(extractor -> {
            List<String> lines = new ArrayList<>(extractor.explain(article));
            lines.add("events");
            extractor.extract(article).reports().forEach(report -> lines.add("  " + ReportText.of(report)));
            return lines;
        });
    }

    /** A sentence as an article of its own, under a line with its date where that is given. */
    static Article article(String sentence, String language, @Nullable LocalDate date) {
        String head = date == null ? "" : date + "\n";
        String text = head + sentence.strip();
        Line body = new Line(new Span(head.length(), text.length()), Line.Kind.BODY);
        return new Article(
                "sentence",
                language,
                text,
                date == null ? List.of(body) : List.of(new Line(new Span(0, head.length() - 1), Line.Kind.DATE), body));
    }

    /** Tells language packs and code from others, whatever the tables. */
    String rulesHash() {
        return rulesHash;
    }

    /** Tells the reference tables from others. */
    String tablesHash() {
        return tablesHash;
    }

    ArticleReader reader() {
        return reader;
    }

    GraphWriter writer() {
        return writer;
    }

    /** What the IRIs of individuals begin with. */
    public String base() {
        return iris.base();
    }

    /** IRI of the article of this name. */
    public String address(String source) {
        return iris.articleName(source);
    }

    Iris iris() {
        return iris;
    }

    /** What is known before any article is read. */
    public ReferenceTables tables() {
        return tables;
    }

    /** IRI of an article and of its graph. */
    String name(Article article) {
        return address(article.source());
    }

    /** All that the tables know, in their order. */
    List<Entity> entities() {
        return Stream.of(Entity.Kind.values())
                .flatMap(kind -> tables.entities(kind).stream())
                .toList();
    }

    private Optional<Extractor> find(String language) {
        return Optional.ofNullable(extractors.get(language));
    }
}
