package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.EventRule;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Match;
import org.mithaq.language.Slot;
import org.mithaq.language.Term.Category;
import org.mithaq.language.WordForm;
import org.mithaq.reference.Entity;
import org.mithaq.time.TimeMention;

/** Applies the event rules to one sentence: a trigger, its typed arguments, its status and its date. */
final class EventReader {
    private static final int BESIDE_BEFORE = 5;
    private static final int CHRONICLE_LEAD = 2;
    private static final Set<String> PRONOUNS = Set.of("ها", "ه");

    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;
    private final Positions positions;
    private final Vetoes vetoes;
    private final LanguagePack pack;
    /** Who acts in the verb read last, up to whose end the sentence has been read. */
    private Region.@Nullable Group subject;

    private int end;

    EventReader(Words words, Clauses clauses, List<Governed> governed, LanguagePack pack) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.positions = new Positions(words, clauses, governed);
        this.vetoes = new Vetoes(words, clauses);
        this.pack = pack;
    }

    List<Candidate> read() {
        List<Candidate> found = new ArrayList<>();
        StatusReader statuses = new StatusReader(words, clauses, chronicle() != null);
        StatusReader.Reading before = null;
        for (Trigger trigger : new TriggerFinder(words, clauses).find()) {
            List<EventRule> rules = rules(trigger);
            if (rules.isEmpty() || vetoes.forbid(trigger)) {
                continue;
            }
            StatusReader.Reading status = statuses.read(trigger, before);
            before = status;
            List<Region.Group> groups = Region.of(words, clauses, governed, trigger);
            carryOn(trigger, groups);
            fired(rules, trigger, groups, status).stream()
                    .filter(candidate -> !isCallAlready(candidate, found))
                    .forEach(found::add);
        }
        return found;
    }

    /** The rules that the trigger's words allow, before anything is known of its arguments. */
    private List<EventRule> rules(Trigger trigger) {
        List<EventRule> rules = pack.rules().getOrDefault(trigger.match().term().value(), List.of());
        return rules.stream().filter(rule -> isNear(rule, trigger)).toList();
    }

    private boolean isNear(EventRule rule, Trigger trigger) {
        if (rule.vicinity().isEmpty()) {
            return true;
        }
        int reach = trigger.to() + rule.vicinity().reach();
        return rule.vicinity()
                .accepts(
                        String.join(" ", words.forms(trigger.head() - BESIDE_BEFORE, reach)),
                        String.join(" ", words.forms(trigger.head(), reach)),
                        words.form(trigger.from() - 1));
    }

    /** What the rules find at a trigger; one that finds no more than another before it, or only points back, gives way. */
    private List<Candidate> fired(
            List<EventRule> rules, Trigger trigger, List<Region.Group> groups, StatusReader.Reading status) {
        List<Candidate> all = new ArrayList<>();
        for (EventRule rule : rules) {
            apply(rule, trigger, groups, status)
                    .filter(next -> all.stream().noneMatch(known -> known.tellsAsMuchAs(next)))
                    .ifPresent(all::add);
        }
        boolean told = all.stream().anyMatch(candidate -> !candidate.anaphoric());
        return told ? all.stream().filter(candidate -> !candidate.anaphoric()).toList() : all;
    }

    /** "X will visit and meet Y": a verb joined to another without a subject of its own has that one's. */
    private void carryOn(Trigger trigger, List<Region.Group> groups) {
        Optional<Region.Group> own = groups.stream()
                .filter(group -> group.position().equals("subject"))
                .findFirst();
        boolean verb = trigger.kind().equals("verb");
        boolean joined = trigger.match().split().conjunction().equals("و") || words.is(trigger.from() - 1, "ثم", "كما");
        Region.Group before = subject;
        if (verb && joined && own.isEmpty() && before != null && !opensClause(end, trigger.from())) {
            groups.add(0, before);
        }
        subject = own.orElse(verb && joined ? before : null);
        end = trigger.to();
    }

    private boolean opensClause(int from, int to) {
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

    private Optional<Candidate> apply(
            EventRule rule, Trigger trigger, List<Region.Group> groups, StatusReader.Reading status) {
        boolean about = rule.weak() && words.is(trigger.to(), "عن");
        if (about || !isThirdPerson(trigger) || !rule.kinds().contains(trigger.kind())) {
            return Optional.empty();
        }
        List<Fill> fills = fills(rule, trigger, groups);
        boolean lacks = !lacking(rule, fills).isEmpty();
        if (lacks && !isDefinite(trigger)) {
            return Optional.empty();
        }
        TimeMention time = time(trigger);
        StatusReader.Reading read = isOfDraft(fills) ? status.ofDraft() : status;
        return Optional.of(new Candidate(rule, words, trigger, fills, status(rule, read, time), lacks, time));
    }

    private static boolean isThirdPerson(Trigger trigger) {
        WordForm form = trigger.match().term().form();
        return form == null || form.person() == 3;
    }

    private boolean isDefinite(Trigger trigger) {
        return trigger.isNoun()
                && (trigger.match().split().article()
                        || words.form(trigger.from()).startsWith("ال"));
    }

    /** Words that tell of a call tell of no meeting. */
    private static boolean isCallAlready(Candidate candidate, List<Candidate> found) {
        return candidate.rule().event().equals("Meeting")
                && found.stream()
                        .anyMatch(other -> other.rule().event().equals("Call")
                                && other.trigger().from() == candidate.trigger().from());
    }

    /** Whether the instrument is only a draft: "a draft agreement". */
    private boolean isOfDraft(List<Fill> fills) {
        return fills.stream()
                .map(Fill::mention)
                .anyMatch(mention -> mention instanceof Mention.Paper
                        && words.match(mention.from() - 1, Category.OPERATOR)
                                .filter(operator -> operator.term().value().equals("negotiated"))
                                .isPresent());
    }

    /** The rule's own status, else what verb and operators say, which yields to "tomorrow" and "last week". */
    private static StatusReader.Reading status(EventRule rule, StatusReader.Reading read, @Nullable TimeMention time) {
        return rule.status().isEmpty() ? read.at(time) : new StatusReader.Reading(Status.of(rule.status()), false);
    }

    /** The required roles of a rule that nothing fills at a trigger, as text; empty where it fires. */
    String missing(EventRule rule, Trigger trigger, List<Region.Group> groups) {
        return String.join(", ", lacking(rule, fills(rule, trigger, groups)));
    }

    private static List<String> lacking(EventRule rule, List<Fill> fills) {
        return rule.required().stream()
                .filter(role -> fills.stream().noneMatch(fill -> fill.role().equals(role)))
                .sorted()
                .toList();
    }

    private List<Fill> fills(EventRule rule, Trigger trigger, List<Region.Group> groups) {
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
                        && parties.parties().stream().anyMatch(EventReader::isInternational);
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
        boolean pronoun = !trigger.match().split().pronoun().isEmpty() || trigger.between() || isAttended(trigger);
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

    /** A verb of two sides with one party behind it has dropped its subject: "where he will meet X". */
    private static void partner(EventRule rule, Trigger trigger, List<Fill> fills) {
        boolean lone = fills.size() == 1 && fills.get(0).position().equals("subject");
        if (rule.parties() > 1 && lone && trigger.kind().equals("verb")) {
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

    /** The date expression of the trigger's clause: the nearest behind it, else the nearest before it. */
    private @Nullable TimeMention time(Trigger trigger) {
        if (trigger.kind().equals("dated")) {
            return words.times().stream()
                    .filter(time -> time.first() == trigger.from())
                    .findFirst()
                    .orElse(null);
        }
        TimeMention before = chronicle();
        for (Governed next : governed) {
            if (!(next.mention() instanceof Mention.Time time) || !dates(time.mention())) {
                continue;
            }
            if (time.from() >= trigger.to()) {
                boolean near = !clauses.breaks(behind(trigger), Math.max(behind(trigger), time.from()));
                return near ? time.mention() : before;
            }
            before = clauses.breaks(time.to(), Math.max(time.to(), trigger.head())) ? before : time.mention();
        }
        return before;
    }

    /** The date that heads an entry of a chronicle: "- 30 July: ...". */
    private @Nullable TimeMention chronicle() {
        for (Governed first : governed) {
            if (!(first.mention() instanceof Mention.Time time)) {
                return null;
            }
            boolean heads = time.from() <= CHRONICLE_LEAD && words.is(time.to(), ":", "-", "–");
            return heads && dates(time.mention()) ? time.mention() : null;
        }
        return null;
    }

    private int behind(Trigger trigger) {
        int held = trigger.isNoun() ? new Phrasing(words, clauses, governed, trigger).heldIn() : -1;
        int told = trigger.carrier() != null && trigger.carrier().from() > trigger.from()
                ? trigger.carrier().to()
                : trigger.to();
        return Math.max(held, told);
    }

    private static boolean dates(TimeMention time) {
        return time.role() == TimeMention.Role.OCCURRENCE;
    }
}
