package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the figures of this package and those of {@code score.py} together, over the development part of the corpus. */
class ScriptAgreementTest {
    private static final String NAMES_PROGRAM = """
            names = open(sys.argv[2], encoding="utf-8").read().split("\\n")
            for i, a in enumerate(names):
                pairs = [score.same_name([a], [b], kind) for b in names[i + 1:i + 6] for kind in ("person", "org")]
                print(score.fold(a), *score.tokens(a), "".join("01"[same] for same in pairs), sep="|")
            """;

    @TempDir
    Path folder;

    private Script script;
    private Gold gold;

    @BeforeEach
    void openCorpus() throws IOException {
        script = Script.orSkip();
        gold = Gold.read(script.annotations());
    }

    @ParameterizedTest(name = "language [{0}], types [{1}], error rate {2}, seed {3}")
    @CsvSource({
        "ar, '', 0, 1",
        "'', '', 0, 1",
        "'', 'Signing,Meeting', 0, 1",
        "ar, '', 0.1, 2",
        "'', '', 0.1, 3",
        "'', 'Signing,Meeting', 0.1, 4",
        "ar, '', 0.3, 5",
        "'', '', 0.3, 6",
        "ar, 'Signing,Meeting', 0.3, 7",
        "'', 'Statement,Other,Call', 0.2, 8"
    })
    void givesTheFiguresOfTheScript(String language, String types, double rate, long seed) throws IOException {
        Path results = folder.resolve("results.json");
        Path figures = folder.resolve("figures.json");
        SparqlJson.write(GoldRows.of(gold, rate, seed), results);

        String printed = script.score(arguments(results, figures, language, types));
        Evaluation evaluation = Scorer.score(gold, ResultsFile.read(results), types(types), language);

        assertThat(named(evaluation)).isEqualTo(read(figures));
        assertThat(evaluation.table()).isEqualTo(printed);
    }

    @Test
    void findsEveryEventOfAPerfectReport() {
        Figures core = Scorer.score(gold, GoldRows.of(gold, 0, 1), ScoredTypes.usual(), "ar")
                .figures()
                .get(Evaluation.CORE);

        assertThat(core.events()).isEqualTo(new Score(1, 1, 1));
        assertThat(core.arguments().f1()).isGreaterThan(0.99);
    }

    @Test
    void foldsAndComparesNamesAsTheScriptDoes() throws IOException {
        List<String> names = names();
        Path list = folder.resolve("names.txt");
        Files.writeString(list, String.join("\n", names));

        List<String> printed = script.run(NAMES_PROGRAM, list).lines().toList();

        assertThat(printed).hasSameSizeAs(names).isEqualTo(described(names));
    }

    private List<String> arguments(Path results, Path figures, String language, String types) {
        List<String> arguments = new ArrayList<>();
        if (!language.isEmpty()) {
            arguments.addAll(List.of("--lang", language));
        }
        if (!types.isEmpty()) {
            arguments.addAll(List.of("--types", types));
        }
        arguments.addAll(
                List.of("--json", figures.toString(), script.annotations().toString(), results.toString()));
        return arguments;
    }

    private static Set<String> types(String types) {
        return types.isEmpty() ? ScoredTypes.usual() : Set.of(types.split(","));
    }

    private static Map<String, Map<String, Double>> named(Evaluation evaluation) {
        Map<String, Map<String, Double>> named = new LinkedHashMap<>();
        evaluation
                .figures()
                .forEach((line, figures) -> named.put(
                        line,
                        figures.named().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, e -> e.getValue().doubleValue()))));
        return named;
    }

    private static Map<String, Map<String, Double>> read(Path figures) throws IOException {
        JsonObject lines = JSON.parse(Files.readString(figures));
        return lines.keys().stream().collect(Collectors.toMap(line -> line, line -> numbers(lines.getObj(line))));
    }

    private static Map<String, Double> numbers(JsonObject line) {
        return line.keys().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> line.get(name).getAsNumber().value().doubleValue()));
    }

    /** Every name, place and title, alike ones near each other, and the same with errors. */
    private List<String> names() {
        return GoldRows.of(gold, 0.2, 9).stream()
                .flatMap(row ->
                        List.of(row.participantLabel(), row.participantMention(), row.place(), row.agreementTitle())
                                .stream())
                .filter(name -> !name.isEmpty() && !name.contains("\n"))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> described(List<String> names) {
        List<String> described = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> line = new ArrayList<>(List.of(Folding.fold(names.get(i))));
            line.addAll(Folding.tokens(names.get(i)));
            line.add(comparisons(names.get(i), names.subList(i + 1, Math.min(i + 6, names.size()))));
            described.add(String.join("|", line));
        }
        return described;
    }

    private static String comparisons(String name, List<String> others) {
        StringBuilder bits = new StringBuilder();
        for (String other : others) {
            bits.append(NameMatch.sameName(List.of(name), List.of(other), true) ? 1 : 0);
            bits.append(NameMatch.sameName(List.of(name), List.of(other), false) ? 1 : 0);
        }
        return bits.toString();
    }
}
