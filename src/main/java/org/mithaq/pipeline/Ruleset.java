package org.mithaq.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.extract.Extractor;
import org.mithaq.ingest.ArticleReader;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.ResourceFolder;
import org.mithaq.link.Linker;
import org.mithaq.rdf.Fingerprint;
import org.mithaq.rdf.GraphWriter;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.text.Article;
import org.mithaq.time.TimeTagger;

/**
 * Names what decides how an article is read, so that the store can tell which of its articles must be read again: the
 * program's version, the language packs, the reference tables, and the code of the packages between page and graph. A
 * rule changed in a pack and a fault mended in the code both give another name.
 */
final class Ruleset {
    private static final int SHORT = 20;
    private static final List<Class<?>> CODE = List.of(
            Article.class,
            LanguagePack.class,
            ReferenceTables.class,
            ArticleReader.class,
            TimeTagger.class,
            Extractor.class,
            Linker.class,
            GraphWriter.class);

    private Ruleset() {}

    /** Fingerprint of the packs and the code, without tables. */
    static String rules() {
        List<String> parts = new ArrayList<>();
        add(parts, ResourceFolder.of("lang"));
        add(parts, ResourceFolder.of("link"));
        CODE.forEach(type -> add(parts, ResourceFolder.of(type)));
        return Fingerprint.of(parts);
    }

    /** The name of the ruleset of this program with such rules and tables, {@code VERSION-HASH}. */
    static String hash(String version, String rules, String tables) {
        return version + "-" + Fingerprint.of(List.of(rules, tables)).substring(0, SHORT);
    }

    /** Fingerprint of all that the graph of the ontology is made from. */
    static String hashOf(ResourceFolder folder) {
        List<String> parts = new ArrayList<>();
        add(parts, folder);
        return withCode(parts);
    }

    /** Fingerprint of all that the graph of the tables with this fingerprint is made from. */
    static String hashOf(String tables) {
        return withCode(new ArrayList<>(List.of(tables)));
    }

    private static String withCode(List<String> parts) {
        add(parts, ResourceFolder.of(GraphWriter.class));
        return Fingerprint.of(parts);
    }

    private static void add(List<String> parts, ResourceFolder folder) {
        folder.contents().forEach((name, content) -> {
            parts.add(name);
            parts.add(new String(content, StandardCharsets.ISO_8859_1));
        });
    }
}
