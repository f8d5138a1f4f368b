package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.link.Cluster;
import org.mithaq.link.Clusters;
import org.mithaq.link.Mappings;
import org.mithaq.link.QuickStatements;
import org.mithaq.pipeline.Engine;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoredLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes new items for Wikidata. */
@Command(
        name = "quickstatements",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the persons and organizations you accepted as new as commands of QuickStatements (version 1) to"
                    + " standard",
            "output: names, what it is (a human, or the --class you gave), and the articles that mention it as references.",
            "An organization without a class is left out."
        })
final class LinkQuickStatementsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Mixin
    private MappingsOption mappings;

    @Option(
            names = "--articles",
            paramLabel = "URL",
            description =
                    "Where the articles are on the web; their names are put behind it. Without it an article whose"
                            + " name is no web address is named by its IRI.")
    private String articles = "";

    @Override
    public Integer call() {
        Engine engine = reference.engine();
        Mappings decided = mappings.read(store.folder(), engine);
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            List<Cluster> clusters = Clusters.of(new StoredLinks(open).locals());
            QuickStatements.of(clusters, decided, source -> address(engine, source))
                    .forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private String address(Engine engine, String source) {
        if (source.matches("https?://\\S+")) {
            return source;
        }
        return articles.isEmpty() ? engine.address(source) : articles + source;
    }
}
