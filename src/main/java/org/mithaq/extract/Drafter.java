package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;
import org.mithaq.text.Line;
import org.mithaq.text.Span;
import org.mithaq.time.TimeMention;
import org.mithaq.time.TimeResolver;
import org.mithaq.time.When;

/**
 * Turns candidates into drafts: says who fills each slot, by coreference where a pronoun or "the two sides" does, and
 * drops what involves no two countries or bodies. Candidates come in the order of the text.
 */
final class Drafter {
    private static final String INSTRUMENT = "instrument";
    private static final String ATTENDEE = "attendee";
    private static final int BACK = 3;
    private static final int ATTENDED_BACK = 6;

    private final Cast cast;
    private final Topics topics;
    private final Admission admission;
    private final Home home;
    private final TimeResolver dates;
    private final Antecedents antecedents;
    private final Understood understood;
    private final List<Draft> drafts = new ArrayList<>();

    Drafter(Cast cast, Topics topics, Sides sides, KnownPersons known, TimeResolver dates) {
        this.home = new Home(sides);
        this.admission = new Admission(known, sides);
        this.dates = dates;
        this.cast = cast;
        this.topics = topics;
        this.understood = new Understood(topics, known);
        this.antecedents = new Antecedents(cast, topics, sides, known, drafts);
    }

    List<Draft> drafts() {
        return drafts;
    }

    void take(Candidate candidate) {
        if (candidate.isAttendance() || candidate.rule().joins()) {
            attend(candidate);
        } else if (candidate.anaphoric()
                || (isOfGroups(candidate) && antecedents.pair().isPresent())) {
            pointBack(candidate);
        } else {
            Itinerary.stops(candidate).forEach(this::draft);
        }
    }

    /** "X attended the reception": he is no party of the talks told right before, but was there. */
    private void attend(Candidate candidate) {
        Draft last = drafts.stream()
                .filter(draft -> isTalks(draft.type) && candidate.sentence() - draft.sentence() <= ATTENDED_BACK)
                .reduce((first, second) -> second)
                .orElse(null);
        if (last == null) {
            return;
        }
        boolean joins = candidate.rule().joins();
        candidate.fills().stream()
                .filter(fill -> !isPlace(fill.role()))
                .forEach(fill -> present(last, candidate.words(), joins ? fill.role() : ATTENDEE, fill.mention()));
    }

    /** Adds who was there; of those who are said to have led a side only who acts for one of the sides. */
    private void present(Draft draft, Words words, String role, @Nullable Mention mention) {
        if (mention == null) {
            return;
        }
        Draft others = new Draft(draft.type, draft.status);
        parties(others, words, role, mention, 1);
        others.arguments.stream()
                .filter(one -> role.equals(ATTENDEE)
                        || draft.sides().contains(one.actor().represents()))
                .forEach(draft::add);
    }

    /** A definite mention without parties adds its date and place to the last event of its type. */
    private void pointBack(Candidate candidate) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.type.equals(candidate.rule().event()) || (isTalks(draft.type) && isOfGroups(candidate))) {
                callOff(draft, candidate.status());
                if (isNext(draft, candidate)) {
                    next(draft, candidate);
                } else {
                    addWhenAndWhere(draft, candidate);
                }
                return;
            }
        }
    }

    /** "but the visit was cancelled": what is said later of an event that was only planned holds. */
    private static void callOff(Draft draft, StatusReader.Reading later) {
        boolean off = later.status() == Status.CANCELLED || later.status() == Status.POSTPONED;
        if (off && draft.status.status() != Status.OCCURRED) {
            draft.status = later;
        }
    }

    /** "the talks between the two presidents", "the meeting will be held": definite, of persons that only point back. */
    private static boolean isOfGroups(Candidate candidate) {
        List<Fill> parties =
                candidate.fills().stream().filter(fill -> !isPlace(fill.role())).toList();
        return isTalks(candidate.rule().event())
                && candidate.isDefinite()
                && !parties.isEmpty()
                && parties.stream()
                        .allMatch(fill -> (fill.isImplied() && candidate.rule().parties() > 1)
                                || fill.mention() instanceof Mention.Group);
    }

    private static boolean isTalks(String type) {
        return Merger.TALKS.contains(type);
    }

    /** "the fourth meeting will be held": what is planned is another event than the one that took place. */
    private static boolean isNext(Draft draft, Candidate candidate) {
        boolean planned = candidate.status().status() == Status.PLANNED
                && !candidate.status().open();
        return planned && draft.status.status() == Status.OCCURRED && !draft.status.open();
    }

    private void next(Draft before, Candidate candidate) {
        Draft draft = new Draft(before.type, candidate.status());
        Words words = candidate.words();
        draft.addEvidence(
                candidate.sentence(),
                words.sentence().span(),
                words.sentence()
                        .span(candidate.trigger().from(), candidate.trigger().to()),
                candidate.rule().id());
        before.arguments.forEach(draft::add);
        draft.states = before.states;
        draft.confidence = Math.min(before.confidence, 0.6);
        addWhenAndWhere(draft, candidate);
        drafts.add(draft);
    }

    private void addWhenAndWhere(Draft draft, Candidate candidate) {
        if (draft.when == null && draft.time.isEmpty() && !candidate.rule().weak()) {
            candidate.findTime().flatMap(time -> when(time, candidate)).ifPresent(when -> draft.when = when);
        }
        for (Fill fill : candidate.fills()) {
            if (draft.venue == null
                    && fill.role().equals("place")
                    && fill.mention() instanceof Mention.Location location) {
                venue(draft, candidate.words(), location);
            }
        }
    }

    private void draft(Candidate candidate) {
        Draft draft = new Draft(candidate.rule().event(), candidate.status());
        Words words = candidate.words();
        Trigger trigger = candidate.trigger();
        draft.weak = candidate.rule().weak()
                || (trigger.isNoun() && trigger.match().split().preposition().equals("ل"));
        draft.apart = candidate.rule().apart();
        draft.headline = words.sentence().kind() == Line.Kind.HEADLINE;
        draft.known = !draft.headline && isOfKnown(candidate);
        draft.inherits =
                (isCarried(trigger) || draft.headline || trigger.kind().equals("dated")) && !isOfKnown(candidate);
        draft.addEvidence(
                candidate.sentence(),
                words.sentence().span(),
                words.sentence().span(trigger.from(), trigger.to()),
                candidate.rule().id());
        candidate.findTime().ifPresent(time -> draft.time = String.join(" ", words.forms(time.first(), time.last())));
        candidate.findTime().flatMap(time -> when(time, candidate)).ifPresent(when -> draft.when = when);
        for (Fill fill : candidate.fills()) {
            fill(draft, candidate, fill);
        }
        goOn(draft, candidate);
        boolean complete = !draft.instruments.isEmpty()
                || candidate.fills().stream()
                        .noneMatch(fill -> fill.isImplied() && fill.role().equals(INSTRUMENT));
        if (complete && admission.isEvent(draft, candidate)) {
            if (draft.states.isEmpty()) {
                draft.states = antecedents.statesOf(draft.principals()).stream()
                        .map(state -> new Argument(
                                "signatory", state, draft.arguments.get(0).mention()))
                        .toList();
            }
            drafts.add(draft);
        }
    }

    /** "arrived on Sunday in Cairo and met": what is joined to an event of the same sentence has its date and city. */
    private void goOn(Draft draft, Candidate candidate) {
        Words words = candidate.words();
        Trigger trigger = candidate.trigger();
        boolean joined = trigger.match().split().conjunction().equals("و")
                || words.is(trigger.head() - 1, "حيث")
                || words.is(trigger.head() - 2, "حيث");
        if (!joined || trigger.isNoun() || drafts.isEmpty()) {
            return;
        }
        Draft before = drafts.get(drafts.size() - 1);
        boolean same = before.sentence() == draft.sentence() && before.status.status() == draft.status.status();
        if (same && draft.time.isEmpty()) {
            draft.when = before.when;
            draft.time = before.time;
        }
        Venue venue = before.venue;
        boolean city = venue != null && !venue.isState();
        if (same && city && draft.venue == null && !draft.type.equals("Visit")) {
            draft.venue = venue;
        }
    }

    /** What the date expression means for an event of this status: a planned one lies ahead. */
    private Optional<When> when(TimeMention time, Candidate candidate) {
        StatusReader.Reading status = candidate.status();
        boolean ahead = status.status() != Status.OCCURRED
                && status.status() != Status.ONGOING
                && status.status() != Status.DENIED;
        return ahead ? dates.future(time) : time.findWhen();
    }

    private void fill(Draft draft, Candidate candidate, Fill fill) {
        Words words = candidate.words();
        Mention mention = fill.mention();
        if (mention == null && fill.role().equals(INSTRUMENT)) {
            draft.instruments.addAll(signedBefore(candidate.sentence()));
        } else if (mention == null && candidate.trigger().isDual()) {
            both(draft, candidate, fill.role());
        } else if (mention == null) {
            understood
                    .topic(candidate)
                    .ifPresent(topic -> parties(draft, topic.words(), fill.role(), topic.mention(), 0.7));
        } else if (mention instanceof Mention.Paper paper) {
            instruments(draft, candidate, paper);
        } else if (isPlace(fill.role()) && mention instanceof Mention.Location location) {
            venue(draft, words, location);
        } else {
            Optional<Topics.Topic> delegation = understood.delegation(candidate, mention);
            parties(
                    draft,
                    delegation.map(Topics.Topic::words).orElse(words),
                    fill.role(),
                    delegation.map(Topics.Topic::mention).orElse(mention),
                    delegation.isPresent() ? 0.7 : 1);
        }
    }

    /** The instrument; "the two agreements" and "both drafts" are the two that were named together before. */
    private void instruments(Draft draft, Candidate candidate, Mention.Paper paper) {
        Words words = candidate.words();
        List<Topics.Topic> two = isOfTwo(words, paper) ? topics.papers(candidate.sentence()) : List.of();
        if (two.isEmpty()) {
            draft.instruments.add(instrument(words, paper));
        }
        two.forEach(topic -> draft.instruments.add(instrument(topic.words(), (Mention.Paper) topic.mention())));
    }

    private static boolean isOfTwo(Words words, Mention.Paper paper) {
        boolean dual = words.form(paper.from()).matches("(و|ب|ل)?ال.*(تين|تان)");
        return dual || words.is(paper.from() - 1, "مشروعي", "مشروعا", "مسودتي", "مسودتا");
    }

    /** What the nearest signing before signed. */
    private List<Instrument> signedBefore(int sentence) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft before = drafts.get(i);
            if (!before.instruments.isEmpty() && sentence - before.sentence() <= BACK) {
                return before.instruments;
            }
        }
        return List.of();
    }

    /** "their talks": the two persons of the sentence, else those of the event before. */
    private void both(Draft draft, Candidate candidate, String role) {
        Trigger trigger = candidate.trigger();
        List<Topics.Topic> persons = topics.both(candidate.sentence(), trigger.head());
        persons.forEach(person -> parties(draft, person.words(), role, person.mention(), 0.7));
        if (persons.isEmpty()) {
            Span span = candidate.words().sentence().span(trigger.from(), trigger.to());
            antecedents.pair().ifPresent(pair -> pair.forEach(actor -> draft.add(new Argument(role, actor, span))));
        }
    }

    /** Told as the article's own news: "was signed", "the visit saw the signing". */
    private static boolean isCarried(Trigger trigger) {
        return trigger.carrier() != null && trigger.carrier().term().value().equals("event");
    }

    /** Whether all that is signed is known already: "the agreement". */
    private static boolean isOfKnown(Candidate candidate) {
        List<Mention.Paper> papers = candidate.fills().stream()
                .flatMap(fill -> fill.mention() instanceof Mention.Paper paper ? Stream.of(paper) : Stream.empty())
                .toList();
        return !papers.isEmpty()
                && papers.stream().allMatch(paper -> paper.definite() && !isOfTwo(candidate.words(), paper));
    }

    private static boolean isPlace(String role) {
        return role.equals("place") || role.equals("destination");
    }

    /** The most exact place named: a city before a state. */
    private static void venue(Draft draft, Words words, Mention.Location location) {
        Entity place = location.place();
        boolean state = place.kind() == Entity.Kind.STATE;
        if (draft.venue == null || !state) {
            draft.venue = venueOf(words, location);
        }
    }

    static Venue venueOf(Words words, Mention.Location location) {
        Entity place = location.place();
        Span span = words.sentence().span(location.from(), location.to());
        return new Venue(place.id(), place.label(), place.qid(), span);
    }

    static Instrument instrument(Words words, Mention.Paper paper) {
        int from = paper.from() - words.quantityBefore(paper.from());
        Span span = words.sentence().span(from, paper.titleTo());
        String title = words.surface(from, paper.titleTo(), from < paper.from() ? "" : paper.proclitic());
        return new Instrument(paper.kind(), title, span);
    }

    private void parties(Draft draft, Words words, String role, Mention mention, double confidence) {
        draft.confidence = Math.min(draft.confidence, confidence);
        if (mention instanceof Mention.Parties parties) {
            for (Party party : parties.parties()) {
                Actor told = cast.actor(words, asCounterpart(draft, party), draft.day());
                Actor actor = confidence < 1 ? told : home.at(words, party, told);
                draft.home |= !actor.equals(told);
                if (!isVague(
                        actor,
                        party.named()
                                || !actor.name().equals(words.surface(party.from(), party.to(), party.proclitic())))) {
                    draft.add(new Argument(role, actor, words.sentence().span(party.from(), party.to())));
                }
            }
        } else if (mention instanceof Mention.Location location && location.state() != null) {
            draft.add(new Argument(
                    role,
                    cast.actor(words, location.state(), null),
                    words.sentence().span(location.from(), location.to())));
        } else if (mention instanceof Mention.Group group) {
            group(draft, words, role, group);
        }
    }

    /** An unnamed counterpart holds the office of the person named before. */
    private static Party asCounterpart(Draft draft, Party party) {
        if (!"counterpart".equals(party.office())) {
            return party;
        }
        String office = draft.principals().stream()
                .map(Actor::office)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Party(
                party.kind(),
                party.from(),
                party.to(),
                party.proclitic(),
                party.named(),
                party.candidates(),
                office == null ? party.office() : office,
                party.state(),
                party.body());
    }

    /** "An official" of nobody in particular. */
    private static boolean isVague(Actor actor, boolean named) {
        return !named && actor.kind() == Actor.Kind.PERSON && actor.reference() == null && actor.represents() == null;
    }

    /** "The two sides" are the principals of the nearest event before, or their states. */
    private void group(Draft draft, Words words, String role, Mention.Group group) {
        Span span = words.sentence().span(group.from(), group.to());
        for (Actor actor : antecedents.pointedAt(words, group)) {
            draft.add(new Argument(role, actor, span));
            draft.confidence = Math.min(draft.confidence, 0.8);
        }
    }
}
