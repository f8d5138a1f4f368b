package org.mithaq.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Report;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Inputs;
import org.mithaq.ingest.Limits;
import org.mithaq.ingest.Outcome;
import org.mithaq.link.Candidate;
import org.mithaq.link.Link;
import org.mithaq.link.Linking;
import org.mithaq.link.Naming;

/** The links of all articles of a folder, one for each way in which an article calls someone in a month. */
final class DevLinks {
    private DevLinks() {}

    /**
     * Links by article, kind, form, office, country and day, with tabs between: the columns of
     * {@code links-judged.tsv}.
     */
    static Map<String, Link> of(Engine engine, Path folder) {
        Map<String, Link> links = new TreeMap<>();
        try (Stream<Input> inputs =
                new Inputs(InputStream.nullInputStream(), Limits.DEFAULT).walk(List.of(folder.toString()))) {
            inputs.forEach(input -> add(engine, input, links));
        }
        return links;
    }

    private static void add(Engine engine, Input input, Map<String, Link> links) {
        if (engine.reader().read(input) instanceof Outcome.Accepted accepted) {
            Linking linking = engine.link(accepted.article());
            for (Report report : linking.extraction().reports()) {
                linking.of(report).stream()
                        .filter(link -> link.naming().kind() != Actor.Kind.STATE)
                        .forEach(link -> links.putIfAbsent(row(accepted.source(), link.naming()), link));
            }
        }
    }

    private static String row(String source, Naming naming) {
        return String.join(
                "\t",
                source,
                naming.kind().name().toLowerCase(Locale.ROOT),
                naming.name().replaceAll("\\s+", " "),
                naming.office() == null ? "" : naming.office(),
                naming.represents() == null ? "" : naming.represents(),
                naming.from() == null ? "" : naming.from().toString());
    }

    /** {@code linked}, {@code ambiguous} or {@code unknown}, with a tab and who it is or may be. */
    static String decision(Link link) {
        if (link instanceof Link.Linked linked) {
            return "linked\t"
                    + (linked.entity() == null ? linked.qid() : linked.entity().id());
        }
        if (link instanceof Link.Ambiguous ambiguous) {
            return "ambiguous\t"
                    + String.join(
                            "|",
                            ambiguous.candidates().stream()
                                    .map(candidate -> candidate.entity().id())
                                    .toList());
        }
        Candidate best = ((Link.Unknown) link).best();
        return "unknown\t" + (best == null ? "" : best.entity().id());
    }
}
