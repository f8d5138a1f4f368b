package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.language.EventRule;
import org.mithaq.language.Match;
import org.mithaq.language.Slot;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;

/** Fills the slots of a rule with the mentions around a trigger, and with those that only grammar implies. */
final class Slots {
    private static final Set<String> PRONOUNS = Set.of("ها", "ه");

    private final Words words;
    private final Clauses clauses;
    private final Positions positions;

    Slots(Words words, Clauses clauses, Positions positions) {
        this.words = words;
        this.clauses = clauses;
        this.positions = positions;
    }

    boolean opensClause(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is(at, ".", ":", "؛")
                    || (words.form(at).startsWith("ان") && clauses.isBoundary(at))
                    || isRelative(at)) {
                return true;
            }
        }
        return false;
    }

    /** Index after the last comma before a token. */
    private int phrase(int before) {
        int at = before;
        while (at > 0 && !words.is(at - 1, "،", ",")) {
            at--;
        }
        return at;
    }

    private boolean isRelative(int at) {
        return words.is(at, "الذي", "التي", "اللذان", "اللذين", "الذين");
    }

    List<Fill> fills(EventRule rule, Trigger trigger, List<Region.Group> groups) {
        List<Fill> fills = new ArrayList<>();
        List<Region.Group> used = new ArrayList<>();
        List<Region.Group> positioned = positions.of(rule, trigger, groups);
        for (Slot slot : rule.slots()) {
            for (Region.Group group : positioned) {
                boolean venue = slot.filler() != Slot.Filler.PLACE && isVenue(rule, group, positioned);
                if (slot.takes(group.position()) && !venue && !used.contains(group) && fill(slot, group, fills)) {
                    used.add(group);
                }
            }
            if (!rule.written()) {
                implied(slot, Positions.ofSubject(rule, trigger), trigger, fills);
            }
        }
        if (!rule.written()) {
            partner(rule, trigger, fills);
        }
        known(rule, trigger, fills);
        return fills;
    }

    /** "the Singapore summit": one place that the event is "of" is where it was, in rules that can tell so. */
    private static boolean isVenue(EventRule rule, Region.Group group, List<Region.Group> all) {
        boolean one = group.position().equals(Markers.OF)
                && group.mentions().size() == 1
                && group.mentions().get(0) instanceof Mention.Location;
        return one
                && all.stream().noneMatch(other -> other.position().equals("مع"))
                && rule.slots().stream().anyMatch(slot -> slot.filler() == Slot.Filler.PLACE && slot.takes(Markers.OF));
    }

    /** "it was signed by X": the pronoun of a verb stands for an instrument named before. */
    private static void known(EventRule rule, Trigger trigger, List<Fill> fills) {
        boolean pronoun = trigger.kind().equals("verb")
                && PRONOUNS.contains(trigger.match().split().pronoun());
        rule.slots().stream()
                .filter(slot -> pronoun && slot.filler() == Slot.Filler.INSTRUMENT && slot.takes("object"))
                .filter(slot -> fills.stream().noneMatch(fill -> fill.role().equals(slot.role())))
                .forEach(slot -> fills.add(Fill.implied(slot.role())));
    }

    private static boolean fill(Slot slot, Region.Group group, List<Fill> fills) {
        boolean filled = false;
        for (Mention mention : group.mentions()) {
            if (fits(slot.filler(), mention, group.position())) {
                fills.add(new Fill(slot.role(), mention, group.position()));
                filled = true;
            }
        }
        return filled;
    }

    private static boolean fits(Slot.Filler filler, Mention mention, String position) {
        return switch (filler) {
            case PARTY ->
                mention instanceof Mention.Parties
                        || mention instanceof Mention.Group
                        || (mention instanceof Mention.Location location && actsAt(location, position));
            case PERSON -> mention instanceof Mention.Parties || mention instanceof Mention.Group;
            case SIDE -> fits(Slot.Filler.PARTY, mention, position) && isSide(mention);
            case BODY ->
                mention instanceof Mention.Parties parties
                        && parties.parties().stream().anyMatch(Slots::isInternational);
            case INSTRUMENT -> mention instanceof Mention.Paper;
            case PLACE -> mention instanceof Mention.Location;
        };
    }

    private static boolean isSide(Mention mention) {
        return !(mention instanceof Mention.Parties parties)
                || parties.parties().stream()
                        .anyMatch(party -> party.state() != null
                                || party.body() != null
                                || !party.candidates().isEmpty());
    }

    private static boolean isInternational(Party party) {
        return party.kind() == Actor.Kind.ORGANIZATION
                && party.candidates().stream().anyMatch(body -> body.state() == null);
    }

    /** A capital stands for its government as a subject or beside another party; a state also as an object. */
    private static boolean actsAt(Mention.Location location, String position) {
        boolean whereabouts = position.equals("ب") || position.equals("في");
        boolean capital = location.place().kind() != Entity.Kind.STATE;
        return location.state() != null
                && !whereabouts
                && !(capital && (position.equals("object") || position.equals("of")));
    }

    /** A subject that is not written: a verb's own, a light verb's, or the noun's pronoun. */
    private void implied(Slot slot, String subject, Trigger trigger, List<Fill> fills) {
        if (slot.takes("topic") && fills.stream().noneMatch(fill -> fill.role().equals(slot.role()))) {
            fills.add(Fill.implied(slot.role()));
            return;
        }
        boolean open =
                (slot.takes(subject) || (slot.takes("of") && subject.equals("subject"))) && !slot.takes("written");
        purpose(slot, trigger, fills);
        boolean filled = fills.stream()
                .filter(fill -> fill.role().equals(slot.role()))
                .anyMatch(fill ->
                        fill.position().equals(subject) || fill.position().equals("of"));
        if (!open || filled || slot.filler() == Slot.Filler.INSTRUMENT || slot.filler() == Slot.Filler.PLACE) {
            return;
        }
        boolean pronoun = !trigger.match().split().pronoun().isEmpty()
                || trigger.between()
                || isAttended(trigger)
                || isIntended(trigger);
        boolean agent = trigger.carrier() != null
                && !isSaidOf(trigger.carrier(), trigger)
                && !trigger.carrier().term().is(Category.EVENT_VERB)
                && !trigger.carrier().term().value().matches("event|host");
        boolean active = trigger.kind().equals("verb");
        boolean with = fills.stream()
                        .anyMatch(fill -> fill.position().equals("مع")
                                || fill.position().equals("object")
                                || (fill.position().equals("ب") && fill.mention() instanceof Mention.Parties))
                && fills.stream().noneMatch(fill -> fill.position().equals("بين"));
        boolean known = fills.stream().anyMatch(Fill::isImplied);
        boolean near = with && !opensClause(phrase(trigger.head()), trigger.head());
        if (!known && (trigger.isNoun() ? pronoun || agent || near : active && !isSaidOf(trigger, fills))) {
            fills.add(0, Fill.implied(slot.role()));
        }
    }

    /** "his participation in the summit". */
    private boolean isAttended(Trigger trigger) {
        return trigger.carrier() == null
                && Phrasing.attending(words, clauses, trigger.from())
                        .filter(noun -> !noun.split().pronoun().isEmpty())
                        .isPresent();
    }

    /** "her intention to visit Tehran". */
    private boolean isIntended(Trigger trigger) {
        return words.match(trigger.from() - 1, Category.ANNOUNCER)
                .filter(noun -> !noun.split().pronoun().isEmpty())
                .isPresent();
    }

    /** "in order to meet X": whom the purpose is to meet stands as the noun's possessor, and who meets is not written. */
    private static void purpose(Slot slot, Trigger trigger, List<Fill> fills) {
        boolean purpose =
                trigger.isNoun() && trigger.match().split().preposition().equals("ل");
        boolean lone =
                fills.stream().filter(fill -> fill.role().equals(slot.role())).count() == 1;
        for (int i = 0; purpose && lone && i < fills.size(); i++) {
            Fill fill = fills.get(i);
            if (fill.role().equals(slot.role())
                    && fill.position().equals("of")
                    && fill.mention() instanceof Mention.Parties) {
                fills.set(i, new Fill(fill.role(), fill.mention(), "object"));
            }
        }
    }

    /** "the conference that was held in X": a light verb without pronoun behind a relative has the noun as its subject. */
    private boolean isSaidOf(Match carrier, Trigger trigger) {
        return carrier.from() > trigger.from()
                && carrier.split().pronoun().isEmpty()
                && words.is(carrier.from() - 1, "الذي", "التي")
                && !words.is(carrier.to(), "بها", "به");
    }

    /** "the agreement which was signed": a verb without pronoun behind a relative has its instrument as its subject. */
    private boolean isSaidOf(Trigger trigger, List<Fill> fills) {
        boolean paper = fills.stream().anyMatch(fill -> fill.mention() instanceof Mention.Paper);
        return paper
                && trigger.match().split().pronoun().isEmpty()
                && words.is(trigger.from() - 1, "الذي", "التي", "والذي", "والتي");
    }

    /** "and a number of officials": nobody in particular. */
    private static boolean isNobody(Fill fill) {
        return fill.mention() instanceof Mention.Parties parties
                && parties.parties().stream()
                        .allMatch(party -> party.kind() == Actor.Kind.PERSON
                                && !party.named()
                                && party.state() == null
                                && party.body() == null
                                && PersonReader.SEVERAL.equals(party.office()));
    }

    /** A verb of two sides with one party behind it has dropped its subject: "where he will meet X". */
    private static void partner(EventRule rule, Trigger trigger, List<Fill> fills) {
        List<Fill> known = fills.stream().filter(fill -> !isNobody(fill)).toList();
        boolean lone = known.size() == 1 && known.get(0).position().equals("subject");
        if (rule.parties() > 1 && lone && trigger.kind().equals("verb")) {
            fills.retainAll(known);
            Fill only = fills.get(0);
            String role = rule.slots().stream()
                    .filter(slot -> slot.takes("object") && slot.filler() != Slot.Filler.PLACE)
                    .map(Slot::role)
                    .findFirst()
                    .orElse(only.role());
            fills.set(0, new Fill(role, only.mention(), "object"));
            fills.add(0, Fill.implied(only.role()));
        }
    }
}
