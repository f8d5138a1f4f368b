package org.mithaq.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.link.Cluster;
import org.mithaq.link.Clusters;
import org.mithaq.link.LocalEntity;
import org.mithaq.link.Mapping;
import org.mithaq.link.MappingFile;
import org.mithaq.link.Mappings;
import org.mithaq.link.Occurrence;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Relinking;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoredLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes a human's decision on who someone is, and brings the store in line with it. */
abstract sealed class LinkDecideCommand implements Callable<Integer> {
    private static final int SHORTEST = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Mixin
    private MappingsOption mappings;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "Who, as mithaq link list shows it; its beginning will do.")
    private String subject;

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who decides (default: ${DEFAULT-VALUE}).")
    private String reviewer = System.getProperty("user.name", "unknown");

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the decision (default: today).")
    private @Nullable LocalDate date;

    @Option(names = "--only", description = "This spelling alone, not the others taken for the same one.")
    private boolean only;

    private final boolean isNot;

    private LinkDecideCommand(boolean isNot) {
        this.isNot = isNot;
    }

    /** That someone is an item, or that there is no item. */
    @Command(
            name = "accept",
            mixinStandardHelpOptions = true,
            description = {
                "Notes that someone is a Wikidata item (Q and digits), someone of the tables (person:ID), or, with"
                        + " new, that",
                "Wikidata has no item. An earlier decision of yours that says otherwise is replaced."
            })
    static final class Accept extends LinkDecideCommand {
        @Parameters(index = "1", paramLabel = "WHO", description = "Q and digits, person:ID, or new.")
        private String object;

        @Option(names = "--label", paramLabel = "NAME", description = "English name, for the export of new items.")
        private String label = "";

        @Option(
                names = "--class",
                paramLabel = "QID",
                description = "What a new organization is, by its class in Wikidata; for the export of new items.")
        private String type = "";

        Accept() {
            super(false);
        }

        @Override
        public Integer call() {
            return decide(object.equals("new") ? Mapping.NO_ITEM : object, label, type);
        }
    }

    /** That someone is not an item. */
    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "Notes that someone is not this Wikidata item, or not this one of the tables.")
    static final class Reject extends LinkDecideCommand {
        @Parameters(index = "1", paramLabel = "WHO", description = "Q and digits, or person:ID.")
        private String object;

        Reject() {
            super(true);
        }

        @Override
        public Integer call() {
            return decide(object, "", "");
        }
    }

    /** Notes the decision; gives the exit code. */
    int decide(String object, String label, String type) {
        String whom = object.matches("Q\\d+") ? "wd:" + object : object;
        LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        Engine engine = reference.engine();
        if (!isItem(whom) && engine.tables().find(whom).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + object + "' is no Wikidata item (Q and digits) and nobody of the tables (person:ID);"
                            + " mithaq reference show NAME tells the ids of a name");
        }
        Path file = mappings.file(store.folder());
        try (GraphStore open = store.open()) {
            Mappings decided = mappings.read(store.folder(), engine);
            for (Named one : subjects(new StoredLinks(open).occurrences())) {
                decided = decided.plus(decision(one, whom, label, type, day));
            }
            MappingFile.write(file, decided, engine.base());
            int articles = Relinking.bring(open, engine.with(decided));
            PrintWriter err = spec.commandLine().getErr();
            err.println("Noted in " + file + "; " + articles + " articles read anew");
            err.flush();
        }
        return ExitCode.DONE;
    }

    private static boolean isItem(String whom) {
        return whom.startsWith("wd:") || whom.equals(Mapping.NO_ITEM);
    }

    private Mapping decision(Named one, String whom, String label, String type, LocalDate day) {
        try {
            Mapping decided = Mapping.decision(one.id(), one.name(), isNot, whom, label, reviewer, day);
            return type.isEmpty() ? decided : decided.ofClass(type);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private record Named(String id, String name) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            return id.compareTo(other.id);
        }
    }

    /** The one that the id begins, with the other spellings of its cluster unless it shall stand alone. */
    private SortedSet<Named> subjects(List<Occurrence> occurrences) {
        String begin = subject.startsWith("actor:") ? subject.substring("actor:".length()) : subject;
        SortedSet<Named> found = new TreeSet<>();
        occurrences.stream()
                .filter(one -> begin.length() >= SHORTEST && one.subject().startsWith(begin))
                .forEach(one -> found.add(new Named(one.subject(), one.name())));
        if (found.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    (found.isEmpty() ? "Nobody in the store has the id " : "Several have ids that begin with ")
                            + subject + ": take it from mithaq link list, at least " + SHORTEST + " characters");
        }
        String id = found.first().id();
        if (!only) {
            Clusters.of(occurrences).stream()
                    .filter(cluster -> ids(cluster).contains(id))
                    .flatMap(cluster -> cluster.members().stream())
                    .forEach(member -> found.add(new Named(member.subject(), member.name())));
        }
        return found;
    }

    private static List<String> ids(Cluster cluster) {
        return cluster.members().stream().map(LocalEntity::subject).toList();
    }
}
