package org.mithaq.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.extract.Actor;

/**
 * Writes those of whom a human said that Wikidata lacks them as commands of QuickStatements, version 1: the item, its
 * names as articles write them, that it is a person, and where that is told. What no human approved is never written, and
 * no English name that no human gave: a transliteration is not a name.
 */
public final class QuickStatements {
    private static final String TAB = "\t";
    private static final int SOURCES = 3;
    private static final String INSTANCE_OF_HUMAN = "P31\tQ5";

    private QuickStatements() {}

    /**
     * The commands, one a line.
     *
     * @param address gives the web address of an article by its name
     */
    public static List<String> of(Collection<Cluster> clusters, Mappings mappings, Function<String, String> address) {
        List<String> out = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<LocalEntity> approved = cluster.members().stream()
                    .filter(member -> member.kind() == Actor.Kind.PERSON && member.named())
                    .filter(member -> decision(mappings, member).isPresent())
                    .toList();
            if (!approved.isEmpty()) {
                item(approved, mappings, address, out);
            }
        }
        return out;
    }

    private static Optional<Mapping> decision(Mappings mappings, LocalEntity member) {
        return mappings.accepted(member.subject()).filter(Mapping::isWithoutItem);
    }

    private static void item(
            List<LocalEntity> approved, Mappings mappings, Function<String, String> address, List<String> out) {
        LocalEntity head = approved.get(0);
        out.add("CREATE");
        approved.stream()
                .flatMap(member -> decision(mappings, member).stream())
                .map(mapping -> mapping.get("object_label"))
                .filter(label -> !label.isBlank())
                .findFirst()
                .ifPresent(label -> out.add("LAST\tLen\t" + quoted(label)));
        out.add("LAST\tL" + head.language() + TAB + quoted(head.name()));
        approved.stream()
                .skip(1)
                .filter(member -> !member.name().equals(head.name()))
                .forEach(member -> out.add("LAST\tA" + member.language() + TAB + quoted(member.name())));
        new Cluster(approved)
                .sources().stream()
                        .limit(SOURCES)
                        .forEach(source ->
                                out.add("LAST\t" + INSTANCE_OF_HUMAN + "\tS854\t" + quoted(address.apply(source))));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\t\\r\\n]+", " ").strip() + '"';
    }
}
