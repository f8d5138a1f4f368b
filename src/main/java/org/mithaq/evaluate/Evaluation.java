package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of scoring reports against annotations.
 *
 * @param figures by type, in the order of the closed list, then CORE (the core types) and ALL (every type asked for)
 * @param errors by the same keys
 * @param misses annotated events that were not extracted
 * @param falseAlarms extracted events that nobody annotated
 * @param articles number of annotated articles
 * @param alarmed of the articles without annotated events, those on which something was extracted all the same
 */
public record Evaluation(
        Map<String, Figures> figures,
        Map<String, ErrorCounts> errors,
        List<Finding> misses,
        List<Finding> falseAlarms,
        int articles,
        Share alarmed) {
    /** Key of the core types together. */
    public static final String CORE = "CORE";
    /** Key of every type together. */
    public static final String ALL = "ALL";

    /** Copies lists and maps, which keep their order. */
    public Evaluation {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        misses = List.copyOf(misses);
        falseAlarms = List.copyOf(falseAlarms);
    }

    static Evaluation of(List<ArticleScore> scores) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        Map<String, ErrorCounts> errors = new LinkedHashMap<>();
        lines(scores).forEach((line, tally) -> {
            figures.put(line, Figures.of(tally));
            errors.put(line, ErrorCounts.of(tally));
        });
        return new Evaluation(
                figures,
                errors,
                scores.stream().flatMap(score -> score.misses().stream()).toList(),
                scores.stream().flatMap(score -> score.falseAlarms().stream()).toList(),
                scores.size(),
                alarmed(scores));
    }

    /** The table of figures, character for character as the script prints it; ends in a line break. */
    public String table() {
        return ScoreTable.of(this);
    }

    /** Errors by class and type, as a table; ends in a line break. */
    public String errorTable() {
        return ErrorTable.of(errors);
    }

    /** Every miss and false alarm with its sentence, one a line. */
    public List<String> findings() {
        List<String> lines = new ArrayList<>();
        misses.forEach(missed -> lines.add("MISSED   " + missed));
        falseAlarms.forEach(spurious -> lines.add("SPURIOUS " + spurious));
        return lines;
    }

    private static Map<String, Tally> lines(List<ArticleScore> scores) {
        Map<String, Tally> lines = new LinkedHashMap<>();
        for (String type : ScoredTypes.ALL) {
            Tally ofType = sum(scores, List.of(type));
            if (!ofType.isEmpty()) {
                lines.put(type, ofType);
            }
        }
        lines.put(CORE, sum(scores, ScoredTypes.CORE));
        lines.put(
                ALL,
                sum(
                        scores,
                        scores.stream()
                                .flatMap(score -> score.types().stream())
                                .distinct()
                                .toList()));
        return lines;
    }

    private static Tally sum(List<ArticleScore> scores, Iterable<String> types) {
        Tally sum = new Tally();
        types.forEach(type -> scores.forEach(score -> sum.addAll(score.tally(type))));
        return sum;
    }

    private static Share alarmed(List<ArticleScore> scores) {
        List<ArticleScore> quiet = scores.stream().filter(ArticleScore::isQuiet).toList();
        return new Share((int) quiet.stream().filter(ArticleScore::isAlarmed).count(), quiet.size());
    }
}
