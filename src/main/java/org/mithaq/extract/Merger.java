package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mithaq.language.Lexicon;
import org.mithaq.time.When;

/**
 * Joins the drafts of one article that tell of one event: headline, lead and body. Two drafts are one event when they
 * are of one type, share their parties and contradict each other neither in date nor in status.
 */
final class Merger {
    static final Set<String> TALKS = Set.of("Meeting", "Call", "Summit");

    private final List<Draft> merged = new ArrayList<>();

    static List<Draft> merge(List<Draft> drafts) {
        Merger merger = new Merger();
        drafts.stream().filter(draft -> !draft.headline).forEach(merger::take);
        drafts.stream().filter(draft -> draft.headline).forEach(merger::take);
        merger.merged.sort(java.util.Comparator.comparingInt(Draft::sentence));
        return merger.merged;
    }

    private void take(Draft draft) {
        for (Draft known : merged) {
            if (isSame(known, draft)) {
                join(known, draft);
                return;
            }
        }
        merged.add(draft);
    }

    private static boolean isSame(Draft known, Draft next) {
        return sameKind(known, next)
                && datesAgree(known, next)
                && placesAgree(known, next)
                && statusAgrees(known, next)
                && partiesAgree(known, next)
                && instrumentsAgree(known, next);
    }

    private static boolean sameKind(Draft known, Draft next) {
        boolean talks = TALKS.contains(known.type) && TALKS.contains(next.type);
        boolean whole = known.principals().size() > 1 && next.principals().size() > 1;
        return known.type.equals(next.type) || (talks && whole && (known.weak || next.weak));
    }

    private static boolean datesAgree(Draft known, Draft next) {
        if (known.when != null && next.when != null) {
            return known.when.compatible(next.when);
        }
        boolean both = !known.time.isEmpty() && !next.time.isEmpty();
        return !both || known.time.contains(next.time) || next.time.contains(known.time);
    }

    private static boolean placesAgree(Draft known, Draft next) {
        boolean visits = known.type.equals("Visit");
        return !visits || known.venue == null || next.venue == null || sameCountry(known.venue, next.venue);
    }

    private static boolean sameCountry(Venue one, Venue other) {
        return country(one).equals(country(other));
    }

    private static String country(Venue venue) {
        String id = venue.reference();
        return id.length() == 2 ? id : id.substring(id.lastIndexOf('-') + 1);
    }

    private static boolean statusAgrees(Draft known, Draft next) {
        if (known.status.status() == next.status.status() || next.headline) {
            return true;
        }
        return known.status.open() || next.status.open() || family(known) == family(next);
    }

    private static int family(Draft draft) {
        return switch (draft.status.status()) {
            case OCCURRED, ONGOING -> 0;
            case DENIED, CANCELLED, POSTPONED -> 2;
            default -> 1;
        };
    }

    private static boolean partiesAgree(Draft known, Draft next) {
        Set<String> mine = keys(known, next);
        Set<String> theirs = keys(next, known);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        int smaller = Math.min(mine.size(), theirs.size());
        if (smaller == 0 || shared.size() == smaller) {
            return true;
        }
        boolean alone = known.type.equals("Visit");
        Set<String> sides = new HashSet<>(known.sides());
        sides.retainAll(next.sides());
        int fewest = Math.min(known.sides().size(), next.sides().size());
        boolean oneUnnamed = !known.hasPersons() || !next.hasPersons();
        return !alone && oneUnnamed && fewest > 0 && sides.size() == fewest;
    }

    /** The keys of the parties; "the Turkish president" is the one person who acts for Türkiye in the other draft. */
    private static Set<String> keys(Draft draft, Draft other) {
        Set<String> keys = new HashSet<>();
        for (Actor actor : draft.principals()) {
            boolean unnamed = !actor.named() && actor.reference() == null && KnownPersons.hasOneHolder(actor.office());
            List<Actor> fitting = other.principals().stream()
                    .filter(one -> unnamed && one.kind() == Actor.Kind.PERSON)
                    .filter(one -> Objects.equals(one.represents(), actor.represents()))
                    .filter(one -> Objects.equals(one.office(), actor.office()))
                    .toList();
            keys.add(Draft.key(fitting.size() == 1 ? fitting.get(0) : actor));
        }
        return keys;
    }

    /** Signings that share no date are one only if what is signed can be the same. */
    private static boolean instrumentsAgree(Draft known, Draft next) {
        boolean dated = known.when != null && next.when != null;
        if (dated || next.headline || known.instruments.isEmpty() || next.instruments.isEmpty()) {
            return true;
        }
        return known.instruments.stream()
                .anyMatch(one -> next.instruments.stream().anyMatch(other -> canBeOne(one, other)));
    }

    private static boolean canBeOne(Instrument one, Instrument other) {
        Set<String> mine = titleWords(one);
        Set<String> theirs = titleWords(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        int fewer = Math.min(mine.size(), theirs.size());
        return fewer < 2 || 2 * shared.size() > fewer + 1;
    }

    private static Set<String> titleWords(Instrument instrument) {
        Set<String> out = new HashSet<>();
        for (String word : Lexicon.words(instrument.title())) {
            out.add(word.startsWith("ال") ? word.substring(2) : word);
        }
        return out;
    }

    private static void join(Draft known, Draft next) {
        if (known.weak && !next.weak) {
            known.type = next.type;
        }
        known.weak &= next.weak;
        boolean betterStatus = known.status.open() && !next.status.open() && !next.headline;
        if (betterStatus || (known.headline && !next.headline)) {
            known.status = next.status;
        }
        boolean aside = next.weak && next.when != null && next.when.precision() == When.Precision.YEAR;
        boolean moreExact = next.when != null
                && !aside
                && (known.when == null || next.when.precision().compareTo(known.when.precision()) < 0);
        if (moreExact) {
            known.when = next.when;
        }
        known.time = known.time.isEmpty() && !aside ? next.time : known.time;
        boolean city = next.venue != null && !next.venue.isState();
        if (known.venue == null || (city && known.venue.isState())) {
            known.venue = next.venue;
        }
        boolean keepsPersons = known.hasPersons() && !next.hasPersons();
        if (!keepsPersons || known.principals().isEmpty()) {
            next.arguments.forEach(known::add);
        }
        addInstruments(known, next);
        known.evidence.addAll(next.evidence);
        known.headline &= next.headline;
        known.known &= next.known;
    }

    private static void addInstruments(Draft known, Draft next) {
        if (known.instruments.isEmpty()) {
            known.instruments.addAll(next.instruments);
        }
    }
}
