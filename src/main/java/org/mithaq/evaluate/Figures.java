package org.mithaq.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well the events of one type, or of several together, were extracted.
 *
 * @param gold number of annotated events
 * @param reported number of extracted events, without those that match a vague annotation
 * @param events score of events
 * @param arguments score of pairs of event and participant
 * @param tuples score of events with all that the annotation gives: who, with whom, when, what and whether at all
 * @param dates of matched events, at the precision of the annotation
 * @param statuses of matched events
 * @param places of matched events
 * @param instruments of matched events, kind and title
 */
public record Figures(
        int gold,
        int reported,
        Score events,
        Score arguments,
        Score tuples,
        Share dates,
        Share statuses,
        Share places,
        Share instruments) {
    private static final int DIGITS = 4;

    static Figures of(Tally tally) {
        int gold = tally.of(Count.GOLD);
        int reported = tally.of(Count.REPORTED);
        return new Figures(
                gold,
                reported,
                Score.of(tally.of(Count.MATCHED), reported, gold),
                Score.of(
                        tally.of(Count.ARGUMENTS_MATCHED),
                        tally.of(Count.ARGUMENTS_REPORTED),
                        tally.of(Count.ARGUMENTS_GOLD)),
                Score.of(tally.of(Count.TUPLES_RIGHT), reported, gold),
                new Share(tally.of(Count.DATES_RIGHT), tally.of(Count.DATES_ASKED)),
                new Share(tally.of(Count.STATUSES_RIGHT), tally.of(Count.STATUSES_ASKED)),
                new Share(tally.of(Count.PLACES_RIGHT), tally.of(Count.PLACES_ASKED)),
                new Share(tally.of(Count.INSTRUMENTS_RIGHT), tally.of(Count.INSTRUMENTS_ASKED)));
    }

    /**
     * The figures under the names that the script's JSON gives them, rounded to four digits: gold, system, precision, recall,
     * f1, args_f1, tuple_f1, and date, status, place, agr as far as the annotations ask for them.
     */
    public Map<String, Number> named() {
        Map<String, Number> named = new LinkedHashMap<>();
        named.put("gold", gold);
        named.put("system", reported);
        named.put("precision", rounded(events.precision()));
        named.put("recall", rounded(events.recall()));
        named.put("f1", rounded(events.f1()));
        named.put("args_f1", rounded(arguments.f1()));
        named.put("tuple_f1", rounded(tuples.f1()));
        putIfGiven(named, "date", dates);
        putIfGiven(named, "status", statuses);
        putIfGiven(named, "place", places);
        putIfGiven(named, "agr", instruments);
        return named;
    }

    private static void putIfGiven(Map<String, Number> named, String name, Share share) {
        if (share.isGiven()) {
            named.put(name, rounded(share.value()));
        }
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
