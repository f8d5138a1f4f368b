package org.mithaq.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.extract.Actor;

/**
 * Writes those of whom a human said that Wikidata lacks them as commands of QuickStatements, version 1: the item, its
 * names as articles write them, what it is, and where that is told. Persons are humans; what an organization is a human
 * must have said, else it is left out, since nothing could be stated with a source. What no human approved is never
 * written, and no English name that no human gave: a transliteration is not a name.
 */
public final class QuickStatements {
    private static final String TAB = "\t";
    private static final int SOURCES = 3;
    private static final String HUMAN = "Q5";

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
                    .filter(member ->
                            member.named() && decision(mappings, member).isPresent())
                    .toList();
            findClass(approved, mappings).ifPresent(type -> item(approved, type, mappings, address, out));
        }
        return out;
    }

    private static Optional<Mapping> decision(Mappings mappings, LocalEntity member) {
        return mappings.accepted(member.subject()).filter(Mapping::isWithoutItem);
    }

    private static Optional<String> findClass(List<LocalEntity> approved, Mappings mappings) {
        Optional<String> said = approved.stream()
                .flatMap(member -> decision(mappings, member).stream())
                .flatMap(mapping -> mapping.findClass().stream())
                .findFirst();
        boolean isPerson = !approved.isEmpty() && approved.get(0).kind() == Actor.Kind.PERSON;
        return said.or(() -> isPerson ? Optional.of(HUMAN) : Optional.empty());
    }

    private static void item(
            List<LocalEntity> approved,
            String type,
            Mappings mappings,
            Function<String, String> address,
            List<String> out) {
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
                        .forEach(source -> out.add("LAST\tP31\t" + type + "\tS854\t" + quoted(address.apply(source))));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\t\\r\\n]+", " ").strip() + '"';
    }
}
