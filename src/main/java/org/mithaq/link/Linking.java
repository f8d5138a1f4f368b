package org.mithaq.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Argument;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.Report;
import org.mithaq.extract.Transliteration;
import org.mithaq.time.When;

/**
 * What was read out of an article, with everyone in it linked or said to be unknown.
 *
 * @param extraction its actors bear the entities that they are linked to, and no others
 * @param links by number of the report, one for each of its arguments, in their order
 */
public record Linking(Extraction extraction, Map<Integer, List<Link>> links) {
    public Linking {
        links = Map.copyOf(links);
    }

    /** Links all actors of an article. */
    public static Linking of(Extraction extraction, Linker linker) {
        String source = extraction.document().article().source();
        Map<Integer, List<Link>> links = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (Report report : extraction.reports()) {
            When when = report.when() == null ? extraction.published() : report.when();
            List<Link> found = report.arguments().stream()
                    .map(Argument::actor)
                    .map(actor -> linker.link(linker.naming(actor, when, source), actor.reference()))
                    .toList();
            links.put(report.number(), found);
            reports.add(with(report, found, linker, when == null ? null : when.earliest()));
        }
        return new Linking(new Extraction(extraction.document(), extraction.published(), reports), links);
    }

    /** The links of a report's arguments. */
    public List<Link> of(Report report) {
        return links.getOrDefault(report.number(), List.of());
    }

    private static Report with(Report report, List<Link> links, Linker linker, @Nullable LocalDate day) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Argument argument = report.arguments().get(i);
            Actor actor = actor(argument.actor(), links.get(i), linker, day);
            arguments.add(new Argument(argument.role(), actor, argument.mention()));
        }
        return new Report(
                report.number(),
                report.type(),
                report.status(),
                report.when(),
                report.venue(),
                arguments,
                report.instruments(),
                report.evidence(),
                report.partOf(),
                report.confidence());
    }

    private static Actor actor(Actor actor, Link link, Linker linker, @Nullable LocalDate day) {
        if (link instanceof Link.Linked linked) {
            String id = linked.entity() == null ? null : linked.entity().id();
            String label =
                    linked.entity() == null ? label(actor) : linked.entity().label();
            String represents = actor.represents();
            if (actor.told() == null && id != null && !id.equals(actor.reference())) {
                represents = linker.represented(id, day).orElse(null);
            }
            return with(actor, id, label, linked.qid(), represents);
        }
        return with(actor, null, label(actor), null, actor.told());
    }

    /** Without the entity that the label came from a name is only spelled in other letters. */
    private static String label(Actor actor) {
        return actor.reference() == null ? actor.label() : Transliteration.of(actor.name());
    }

    private static Actor with(
            Actor actor, @Nullable String id, String label, @Nullable String qid, @Nullable String represents) {
        return new Actor(
                actor.kind(), id, actor.name(), label, qid, represents, actor.office(), actor.named(), actor.told());
    }
}
