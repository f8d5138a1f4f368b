package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mithaq.reference.Entity;
import org.mithaq.reference.ReferenceTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks reference tables. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the reference tables and counts what is in them.",
            "All rows must be readable and agree with each other, and no Wikidata id may stand in two rows of",
            "a table: else the exit code is 1. Counted are the entities, and those with a name in Arabic, with",
            "one in Russian, and with a Wikidata id."
        })
final class ReferenceCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Override
    public Integer call() {
        ReferenceTables tables = reference.tables();
        PrintWriter out = spec.commandLine().getOut();
        List<String> faults = new ArrayList<>();
        out.println("kind\tentities\tarabic\trussian\twikidata");
        for (Entity.Kind kind : Entity.Kind.values()) {
            List<Entity> all = List.copyOf(tables.entities(kind));
            out.println(String.join(
                    "\t",
                    kind.name().toLowerCase(Locale.ROOT),
                    Integer.toString(all.size()),
                    Long.toString(
                            all.stream().filter(e -> !e.arabic().isEmpty()).count()),
                    Long.toString(
                            all.stream().filter(e -> !e.russian().isEmpty()).count()),
                    Long.toString(
                            all.stream().filter(e -> e.findQid().isPresent()).count())));
            faults.addAll(twice(all));
        }
        out.println("treaty\t" + tables.treaties().size());
        faults.forEach(out::println);
        out.flush();
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static List<String> twice(List<Entity> entities) {
        Map<String, Entity> byQid = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Entity entity : entities) {
            entity.findQid().ifPresent(qid -> {
                Entity other = byQid.putIfAbsent(qid, entity);
                if (other != null) {
                    faults.add(qid + " stands in two rows, " + other.id() + " and " + entity.id() + "; one must go");
                }
            });
        }
        return faults;
    }
}
