package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.link.NameWords;
import org.mithaq.reconcile.NameIndex.Entry;
import org.mithaq.reconcile.Question.Condition;

/** Answers questions from an index: who comes near, how near, and whether one can be taken without looking. */
public final class Ranking {
    static final Comparator<Named> BY_REPORTS =
            Comparator.comparingInt(Named::reports).reversed().thenComparing(Named::id);

    private static final double REORDERED = 0.98;
    private static final double UNATTACHED = 0.97;

    /** What only articles call someone who has names of their own is often a surname, and that of others too. */
    private static final double UNVOUCHED = 0.9;

    private static final double NEAREST = 0.95;
    private static final double LEAST = 0.5;
    private static final double NAME_WEIGHT = 0.75;

    /** A certain candidate scores this at least, and is this much ahead. */
    private static final double CERTAIN = 95;

    private static final double AHEAD = 5;

    private final NameIndex index;

    public Ranking(NameIndex index) {
        this.index = index;
    }

    /** The candidates, the best first; at most one of them is a match. */
    public List<Candidate> candidates(Question question) {
        Map<Named, Double> likeness = new HashMap<>();
        if (question.name().isBlank()) {
            byCondition(question).forEach(entity -> likeness.put(entity, 1.0));
        } else {
            byName(question.name(), likeness);
        }
        List<Candidate> ranked = new ArrayList<>();
        likeness.forEach((entity, like) -> findCandidate(question, entity, like).ifPresent(ranked::add));
        ranked.sort(
                Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::entity, BY_REPORTS));
        return marked(ranked).stream().limit(question.limit()).toList();
    }

    private void byName(String name, Map<Named, Double> likeness) {
        index.find(name.strip()).or(() -> index.findByWikidata(name.strip())).ifPresent(it -> likeness.put(it, 1.0));
        NameWords asked = NameWords.of(name);
        List<NameWords> unattached = NameKey.unattached(asked);
        index.exact(asked).forEach(entry -> raise(likeness, entry, 1));
        index.unordered(asked).forEach(entry -> raise(likeness, entry, REORDERED));
        unattached.forEach(rest -> index.exact(rest).forEach(entry -> raise(likeness, entry, UNATTACHED)));
        if (likeness.values().stream().noneMatch(like -> like >= UNATTACHED)) {
            near(asked, likeness);
            unattached.forEach(rest -> near(rest, likeness));
        }
    }

    private void near(NameWords asked, Map<Named, Double> likeness) {
        for (Entry entry : index.near(asked)) {
            double like = Math.min(NEAREST, asked.likeness(entry.words()));
            if (like >= LEAST) {
                raise(likeness, entry, like);
            }
        }
    }

    private static void raise(Map<Named, Double> likeness, Entry entry, double like) {
        double weighed = entry.name().vouched() ? like : like * UNVOUCHED;
        likeness.merge(entry.entity(), weighed, Math::max);
    }

    private Stream<Named> byCondition(Question question) {
        return question.conditions().stream()
                .flatMap(condition -> condition.values().stream().flatMap(value -> switch (condition.property()) {
                    case ID -> index.find(value).stream();
                    case WIKIDATA -> index.findByWikidata(value).stream();
                    case CODE -> index.byCode(value).stream();
                    case NAME_AR, NAME_EN, NAME_RU -> index.exact(value).stream();
                    case STATE, OFFICE -> Stream.empty();
                }));
    }

    private Optional<Candidate> findCandidate(Question question, Named entity, double like) {
        if (!question.kinds().isEmpty() && !question.kinds().contains(entity.kind())) {
            return Optional.empty();
        }
        List<Condition> conditions = question.conditions();
        List<Condition> met = conditions.stream()
                .filter(condition -> meets(entity, condition))
                .toList();
        if (conditions.stream().anyMatch(condition -> condition.required() && !met.contains(condition))) {
            return Optional.empty();
        }
        double share = conditions.isEmpty() ? 1 : (double) met.size() / conditions.size();
        double score = 100 * (conditions.isEmpty() ? like : NAME_WEIGHT * like + (1 - NAME_WEIGHT) * share);
        return Optional.of(new Candidate(entity, rounded(score), rounded(like), like >= UNATTACHED, share, false));
    }

    private boolean meets(Named entity, Condition condition) {
        return condition.values().stream().anyMatch(value -> meets(entity, condition.property(), value));
    }

    private boolean meets(Named entity, Property property, String value) {
        return switch (property) {
            case ID -> entity.id().equals(value);
            case WIKIDATA -> value.equals(entity.wikidata());
            case CODE -> value.equals(entity.code());
            case STATE -> entity.findState().stream().anyMatch(state -> isState(state, value));
            case OFFICE -> entity.offices().stream().anyMatch(office -> holds(office, value));
            case NAME_AR, NAME_EN, NAME_RU -> index.exact(value).contains(entity);
        };
    }

    private boolean isState(String state, String value) {
        return state.equals(value)
                || index.find(state).stream()
                        .anyMatch(named -> value.equals(named.code()) || value.equals(named.wikidata()))
                || index.exact(value).stream().anyMatch(named -> named.id().equals(state));
    }

    private static boolean holds(String office, String value) {
        return NameWords.of(office).words().containsAll(NameWords.of(value).words());
    }

    private static List<Candidate> marked(List<Candidate> ranked) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Candidate first = ranked.get(0);
        boolean alone = ranked.size() == 1 || first.score() - ranked.get(1).score() >= AHEAD;
        if (first.exact() && first.score() >= CERTAIN && alone) {
            ranked.set(0, first.matching(true));
        }
        return ranked;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
