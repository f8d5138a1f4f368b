package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mithaq.link.Cluster;
import org.mithaq.link.Clusters;
import org.mithaq.link.LocalEntity;
import org.mithaq.link.Occurrence;
import org.mithaq.reference.Entity;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoredLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists whom the articles mention. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lists those whom nobody known was found for, the most often mentioned first: mentions, articles, id,"
                    + " name,",
            "offices, state or body, who it may be, and what the reference tables call those. Further spellings of the"
                    + " same",
            "one stand below with a plus sign.",
            "With --linked lists instead whom was taken for whom, each with its score."
        })
final class LinkListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Option(names = "--linked", description = "List what was linked instead.")
    private boolean linked;

    @Option(names = "--limit", paramLabel = "N", description = "At most N of them (default: all).")
    private int limit = Integer.MAX_VALUE;

    @Override
    public Integer call() {
        ReferenceTables tables = reference.tables();
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore open = store.open()) {
            StoredLinks links = new StoredLinks(open);
            out.println("mentions\tarticles\tid\tname\toffices\trepresents\tcandidates\tlabels");
            if (linked) {
                linked(links.occurrences(), tables, out);
            } else {
                unlinked(links.locals(), tables, out);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private void unlinked(List<Occurrence> occurrences, ReferenceTables tables, PrintWriter out) {
        Map<String, String> candidates = new TreeMap<>();
        occurrences.forEach(
                one -> candidates.merge(one.subject(), candidates(one, tables), (a, b) -> a.equals("\t") ? b : a));
        for (Cluster cluster : Clusters.of(occurrences).stream().limit(limit).toList()) {
            out.println(cluster.mentions() + "\t" + cluster.sources().size() + "\t" + row(cluster.head(), candidates));
            cluster.members().stream()
                    .skip(1)
                    .forEach(member -> out.println("+ " + member.mentions() + "\t"
                            + member.sources().size() + "\t" + row(member, candidates)));
        }
    }

    private static String row(LocalEntity one, Map<String, String> candidates) {
        return String.join(
                "\t",
                one.subject(),
                flat(one.name()),
                String.join("|", one.offices()),
                one.represents(),
                candidates.getOrDefault(one.subject(), "\t"));
    }

    /** Two cells: who may be meant, and what the tables call them. */
    private static String candidates(Occurrence one, ReferenceTables tables) {
        String score = one.entities().isEmpty() || one.score().isEmpty() ? "" : " " + one.score();
        String labels = one.entities().stream()
                .flatMap(entity -> tables.find(entity).stream())
                .map(Entity::label)
                .collect(Collectors.joining("|"));
        return String.join("|", one.entities()) + score + "\t" + labels;
    }

    private void linked(List<Occurrence> occurrences, ReferenceTables tables, PrintWriter out) {
        Map<String, List<Occurrence>> bySubject = occurrences.stream()
                .filter(one -> !one.isLocal())
                .collect(Collectors.groupingBy(Occurrence::subject, TreeMap::new, Collectors.toList()));
        List<List<Occurrence>> all = new ArrayList<>(bySubject.values());
        all.sort(Comparator.comparing((List<Occurrence> same) -> -same.size())
                .thenComparing(same -> same.get(0).name())
                .thenComparing(same -> same.get(0).subject()));
        all.stream().limit(limit).forEach(same -> out.println(row(same, tables)));
    }

    private static String row(List<Occurrence> same, ReferenceTables tables) {
        Occurrence first = same.get(0);
        return String.join(
                "\t",
                Integer.toString(same.size()),
                Long.toString(same.stream().map(Occurrence::source).distinct().count()),
                first.subject(),
                flat(first.name()),
                same.stream().map(Occurrence::office).distinct().sorted().collect(Collectors.joining("|")),
                first.represents(),
                candidates(first, tables));
    }

    private static String flat(String name) {
        return name.replaceAll("\\s+", " ");
    }
}
