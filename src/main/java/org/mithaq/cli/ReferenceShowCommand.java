package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.Treaty;
import org.mithaq.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the tables know of a name. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what the reference tables know of a name or an id.",
            "The name may be Arabic, English or Russian, the id one of the tables or of Wikidata. Shown are names,",
            "offices with their terms, and where each row comes from."
        },
        footer = {"", "Example:", "  mithaq reference show \"Sergey Lavrov\""})
final class ReferenceShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Parameters(paramLabel = "NAME", description = "A name as it is written, or an id.")
    private String name;

    @Override
    public Integer call() {
        ReferenceTables tables = reference.tables();
        String wanted = Folding.fold(name.strip());
        List<String> lines = Stream.concat(
                        Stream.of(Entity.Kind.values())
                                .flatMap(kind -> tables.entities(kind).stream())
                                .filter(entity -> names(entity).anyMatch(wanted::equals))
                                .flatMap(entity -> lines(entity, tables)),
                        tables.treaties().stream()
                                .filter(treaty -> names(treaty).anyMatch(wanted::equals))
                                .flatMap(ReferenceShowCommand::lines))
                .toList();
        if (lines.isEmpty()) {
            spec.commandLine().getErr().println("Nothing of this name or id is in the reference tables: " + name);
            spec.commandLine().getErr().flush();
            return ExitCode.FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }

    private static Stream<String> names(Entity entity) {
        return Stream.of(
                        Stream.of(entity.id(), entity.label()),
                        entity.findQid().stream(),
                        entity.arabic().stream(),
                        entity.russian().stream(),
                        entity.english().stream())
                .flatMap(all -> all)
                .map(Folding::fold);
    }

    private static Stream<String> names(Treaty treaty) {
        return Stream.of(
                        Stream.of(treaty.qid(), treaty.label()),
                        treaty.arabic().stream(),
                        treaty.russian().stream(),
                        treaty.english().stream())
                .flatMap(all -> all)
                .map(Folding::fold);
    }

    private static Stream<String> lines(Entity entity, ReferenceTables tables) {
        Stream<String> head = Stream.of(
                entity.kind().name().toLowerCase(Locale.ROOT) + " " + entity.id()
                        + entity.findQid().map(qid -> " (Wikidata " + qid + ")").orElse(""),
                "  label    " + entity.label());
        Stream<String> offices = entity.kind() == Entity.Kind.PERSON
                ? tables.holdings(entity.id()).stream().map(ReferenceShowCommand::line)
                : Stream.empty();
        return Stream.of(
                        head,
                        list("arabic ", entity.arabic()),
                        list("russian", entity.russian()),
                        list("english", entity.english()),
                        Stream.ofNullable(entity.state()).map(state -> "  state    " + state),
                        Stream.of("  source   " + entity.source()),
                        offices)
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Treaty treaty) {
        return Stream.of(
                        Stream.of("treaty " + treaty.qid(), "  label    " + treaty.label()),
                        list("arabic ", treaty.arabic()),
                        list("russian", treaty.russian()),
                        list("english", treaty.english()),
                        list("signed ", treaty.date().isEmpty() ? List.of() : List.of(treaty.date())),
                        list("by     ", treaty.signatories()),
                        Stream.of("  source   " + treaty.source()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> list(String title, List<String> values) {
        return values.isEmpty() ? Stream.empty() : Stream.of("  " + title + "  " + String.join(", ", values));
    }

    private static String line(OfficeHolding holding) {
        String of = holding.state().isEmpty() ? holding.organization() : holding.state();
        String since = holding.start().isEmpty() ? "" : " since " + holding.start();
        String until = holding.end().isEmpty() ? "" : " until " + holding.end();
        return "  office   " + holding.office() + " of " + of + since + until + ": " + holding.title() + " ["
                + holding.source() + "]";
    }
}
