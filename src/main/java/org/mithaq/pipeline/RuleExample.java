package org.mithaq.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Instrument;
import org.mithaq.extract.Report;
import org.mithaq.language.EventRule;
import org.mithaq.language.Example;
import org.mithaq.language.PackLine;

/**
 * An example of a rule, to be held against what is read in it.
 *
 * @param language tag of the pack
 * @param rule the rule it belongs to
 * @param example the sentence and what it gives
 */
public record RuleExample(String language, EventRule rule, Example example) {
    /** All examples and counter-examples of all packs, in their order. */
    public static List<RuleExample> of(Engine engine) {
        return engine.packs().values().stream()
                .flatMap(pack -> new TreeMap<>(pack.rules())
                        .values().stream()
                                .flatMap(List::stream)
                                .flatMap(rule -> rule.examples().stream()
                                        .map(example -> new RuleExample(pack.tag(), rule, example))))
                .toList();
    }

    /**
     * What is wrong: file, line, rule, sentence, what was to come out, what came out, what to do; empty where the example holds.
     *
     * <p>A counter-example holds when no event of the rule's type is read. An example holds when one event of the type
     * has every value that is named: an actor by label or by the name as written, a place by its label, an instrument by
     * its title, a status by its name in the closed list.
     */
    public Optional<String> findFault(Engine engine) {
        List<Report> reports =
                engine.extract(Engine.article(example.text(), language, null)).reports();
        List<Report> ofType = reports.stream()
                .filter(report -> report.type().equals(rule.event()))
                .toList();
        Map<String, List<String>> gives = example.gives();
        boolean holds = gives == null ? ofType.isEmpty() : ofType.stream().anyMatch(report -> has(report, gives));
        return holds ? Optional.empty() : Optional.of(complaint(reports));
    }

    private String complaint(List<Report> reports) {
        Map<String, List<String>> gives = example.gives();
        return place() + ": rule " + rule.id() + "\n  sentence  " + example.text() + "\n  expected  "
                + (gives == null ? "no " + rule.event() : gives) + "\n  came out  "
                + (reports.isEmpty()
                        ? "nothing"
                        : reports.stream().map(ReportText::of).collect(Collectors.joining("\n            ")))
                + "\n  to do     change the rule, or the example if the sentence should be read so; mithaq explain with"
                + " the sentence shows why";
    }

    /** File and line where the line can be found, else the way to the place within the file. */
    private String place() {
        OptionalInt line = PackLine.find(example.place());
        return line.isEmpty()
                ? example.place()
                : example.place().substring(0, example.place().indexOf(':')) + " line " + line.getAsInt();
    }

    private static boolean has(Report report, Map<String, List<String>> gives) {
        return gives.entrySet().stream()
                .allMatch(entry -> values(report, entry.getKey())
                        .collect(Collectors.toSet())
                        .containsAll(entry.getValue()));
    }

    private static Stream<String> values(Report report, String key) {
        return switch (key) {
            case "status" -> Stream.of(report.status().name().toLowerCase(Locale.ROOT));
            case "place" -> report.findVenue().stream().map(venue -> venue.label());
            case "instrument" -> report.instruments().stream().map(Instrument::title);
            default ->
                report.arguments().stream()
                        .filter(argument -> argument.role().equals(key))
                        .flatMap(argument -> names(argument.actor()));
        };
    }

    private static Stream<String> names(Actor actor) {
        return Stream.of(actor.label(), actor.name());
    }
}
