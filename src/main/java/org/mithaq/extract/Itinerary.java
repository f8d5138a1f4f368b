package org.mithaq.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.reference.Entity;

/**
 * Where a visit leads. A sentence that names several countries tells of a visit to each; one that names a goal which is
 * no known place, such as a hospital or a province, tells of no visit abroad.
 */
final class Itinerary {
    private static final int REACH = 5;

    private Itinerary() {}

    /** One candidate for each country that a visit leads to; any other candidate as it is. */
    static List<Candidate> stops(Candidate candidate) {
        Set<String> countries = new LinkedHashSet<>();
        candidate.fills().forEach(fill -> destination(fill).ifPresent(countries::add));
        if (countries.size() < 2) {
            return List.of(candidate);
        }
        List<Candidate> out = new ArrayList<>();
        for (String country : countries) {
            out.add(candidate.with(candidate.fills().stream()
                    .filter(fill -> destination(fill).map(country::equals).orElse(true))
                    .toList()));
        }
        return out;
    }

    /** The country in which the destination lies, or the place itself where it lies in none. */
    private static Optional<String> destination(Fill fill) {
        if (!fill.role().equals("destination") || !(fill.mention() instanceof Mention.Location location)) {
            return Optional.empty();
        }
        Entity place = location.place();
        return Optional.of(place.state() == null || place.state().isEmpty() ? place.id() : place.state());
    }

    /** Whether "to" right behind the visit or the visitor leads to something that is no known place. */
    static boolean leadsAstray(Candidate candidate) {
        Words words = candidate.words();
        int from = candidate.trigger().to();
        for (Fill fill : candidate.fills()) {
            from = fill.mention() == null ? from : Math.max(from, fill.mention().to());
        }
        for (int at = from; at < Math.min(words.size(), from + REACH) && words.isWord(at); at++) {
            if (words.is(at, "الي", "لدي") || words.form(at).matches("(و|ف)?ل.{3,}")) {
                return true;
            }
        }
        return false;
    }
}
