package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reports on one article, counted against its annotation. */
final class ArticleScore {
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<Finding> misses = new ArrayList<>();
    private final List<Finding> falseAlarms = new ArrayList<>();
    private final GoldArticle article;
    private final List<GoldEvent> gold;
    private final List<ReportedEvent> reported;

    /** Counts the events that are of one of the types. */
    ArticleScore(GoldArticle article, List<ReportedEvent> reports, Set<String> types) {
        this.article = article;
        this.gold = article.events().stream()
                .filter(event -> types.contains(event.type()) && !event.vague())
                .toList();
        this.reported =
                reports.stream().filter(event -> types.contains(event.type())).toList();
        Alignment alignment = Alignment.of(reported, gold);
        alignment.pairs().forEach(this::countPair);
        countGold(alignment.gold());
        countReported(alignment.reported());
    }

    /** The types that occur. */
    Set<String> types() {
        return tallies.keySet();
    }

    /** The counts of one type; all 0 if it does not occur. */
    Tally tally(String type) {
        return tallies.getOrDefault(type, new Tally());
    }

    List<Finding> misses() {
        return misses;
    }

    List<Finding> falseAlarms() {
        return falseAlarms;
    }

    /** True when the article has no annotated event of any type. */
    boolean isQuiet() {
        return article.events().isEmpty();
    }

    /** True when something of the types was extracted. */
    boolean isAlarmed() {
        return !reported.isEmpty();
    }

    private void countPair(Alignment.Pair pair) {
        GoldEvent expected = gold.get(pair.gold());
        Verdict.on(reported.get(pair.reported()), expected).countInto(ofType(expected.type()));
    }

    private void countGold(Set<Integer> aligned) {
        for (int j = 0; j < gold.size(); j++) {
            GoldEvent event = gold.get(j);
            ofType(event.type()).add(Count.GOLD, 1);
            ofType(event.type()).add(Count.ARGUMENTS_GOLD, event.principals().size());
            if (!aligned.contains(j)) {
                misses.add(Finding.of(article, event));
            }
        }
    }

    private void countReported(Set<Integer> aligned) {
        for (int i = 0; i < reported.size(); i++) {
            ReportedEvent event = reported.get(i);
            if (aligned.contains(i)) {
                ofType(event.type()).add(Count.REPORTED, 1);
            } else if (!isVaguelyMentioned(event)) {
                countFalseAlarm(event);
            }
        }
    }

    private void countFalseAlarm(ReportedEvent event) {
        ofType(event.type()).add(Count.REPORTED, 1);
        ofType(event.type()).add(Count.ARGUMENTS_REPORTED, event.participants().size());
        falseAlarms.add(Finding.of(article, event));
    }

    private boolean isVaguelyMentioned(ReportedEvent event) {
        return article.events().stream()
                .anyMatch(annotated -> annotated.vague() && Affinity.between(event, annotated) > 0);
    }

    private Tally ofType(String type) {
        return tallies.computeIfAbsent(type, unseen -> new Tally());
    }
}
