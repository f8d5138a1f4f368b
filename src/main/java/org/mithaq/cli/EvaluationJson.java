package org.mithaq.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.evaluate.Evaluation;

/** Figures as JSON, an object for each line of the table. */
final class EvaluationJson {
    private EvaluationJson() {}

    static String of(Evaluation evaluation) {
        return evaluation.figures().entrySet().stream()
                .map(line ->
                        Json.quote(line.getKey()) + ":" + of(line.getValue().named()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String of(Map<String, Number> figures) {
        return figures.entrySet().stream()
                .map(figure -> Json.quote(figure.getKey()) + ":" + figure.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
