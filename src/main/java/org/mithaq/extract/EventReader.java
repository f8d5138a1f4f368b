package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.EventRule;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Term.Category;
import org.mithaq.language.WordForm;
import org.mithaq.time.TimeMention;

/** Applies the event rules to one sentence: a trigger, its typed arguments, its status and its date. */
final class EventReader {
    private static final int BESIDE_BEFORE = 5;
    private static final int CHRONICLE_LEAD = 2;
    private static final int PAPER_DATE = 3;

    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;
    private final Slots slots;
    private final Vetoes vetoes;
    private final LanguagePack pack;
    /** Who acts in the verb read last, up to whose end the sentence has been read. */
    private Region.@Nullable Group subject;
    /** Whether the trigger read last tells of a visit, whose date its purpose shares. */
    private boolean journey;

    private int end;

    EventReader(Words words, Clauses clauses, List<Governed> governed, LanguagePack pack) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.slots = new Slots(words, clauses, new Positions(words, clauses, governed));
        this.vetoes = new Vetoes(words, clauses);
        this.pack = pack;
    }

    List<Candidate> read() {
        List<Candidate> found = new ArrayList<>();
        StatusReader statuses = new StatusReader(words, clauses, chronicle() != null);
        StatusReader.Reading before = null;
        journey = false;
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
            journey = trigger.match().term().value().startsWith("Visit/");
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
        if (verb && joined && own.isEmpty() && before != null && !slots.opensClause(end, trigger.from())) {
            groups.add(0, before);
        }
        subject = own.orElse(verb && joined ? before : null);
        end = trigger.to();
    }

    private Optional<Candidate> apply(
            EventRule rule, Trigger trigger, List<Region.Group> groups, StatusReader.Reading status) {
        boolean about = rule.weak() && words.is(trigger.to(), "عن");
        if (about || !isThirdPerson(trigger) || !rule.kinds().contains(trigger.kind())) {
            return Optional.empty();
        }
        List<Fill> fills = slots.fills(rule, trigger, groups);
        boolean lacks = !lacking(rule, fills).isEmpty();
        if (lacks && !isDefinite(trigger)) {
            return Optional.empty();
        }
        TimeMention time = rule.undated() ? null : time(trigger);
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
        return String.join(", ", lacking(rule, slots.fills(rule, trigger, groups)));
    }

    private static List<String> lacking(EventRule rule, List<Fill> fills) {
        return rule.required().stream()
                .filter(role -> fills.stream().noneMatch(fill -> fill.role().equals(role)))
                .sorted()
                .toList();
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
            if (!(next.mention() instanceof Mention.Time time) || !dates(time.mention(), trigger)) {
                continue;
            }
            if (time.from() >= trigger.to()) {
                boolean near = !clauses.breaks(behind(trigger), Math.max(behind(trigger), time.from()));
                return near ? time.mention() : before;
            }
            boolean other = trigger.isPurpose() && !journey;
            before = other || clauses.breaks(time.to(), Math.max(time.to(), trigger.head())) ? before : time.mention();
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

    /** Whether an expression can date what a trigger names; that of an instrument's signing dates nothing else. */
    private boolean dates(TimeMention time, Trigger trigger) {
        boolean signed = IntStream.rangeClosed(1, PAPER_DATE)
                .anyMatch(back -> words.has(time.first() - back, Category.EVENT_PARTICIPLE));
        return trigger.kind().equals("participle")
                ? dates(time) || time.role() == TimeMention.Role.INSTRUMENT_DATE
                : dates(time) && !signed;
    }

    private static boolean dates(TimeMention time) {
        return time.role() == TimeMention.Role.OCCURRENCE;
    }
}
