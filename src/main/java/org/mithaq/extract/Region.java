package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;

/**
 * The part of a sentence that a trigger governs, and the position of each mention in it: its subject, its object, the
 * noun's possessor, or behind which preposition it stands.
 */
final class Region {
    /** A coordination of mentions in one position. */
    record Group(String position, List<Mention> mentions) {}

    private static final int ANTECEDENT_GAP = 3;
    private static final int FRONT = 4;
    private static final int TITLE_GAP = 3;

    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;
    private final Trigger trigger;
    private final Reach reach;
    private final Phrasing phrasing;
    private final List<Group> groups = new ArrayList<>();

    private Region(Words words, Clauses clauses, List<Governed> governed, Trigger trigger) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.trigger = trigger;
        this.reach = new Reach(words, clauses, governed, trigger);
        this.phrasing = new Phrasing(words, clauses, governed, trigger);
    }

    static List<Group> of(Words words, Clauses clauses, List<Governed> governed, Trigger trigger) {
        Region region = new Region(words, clauses, governed, trigger);
        if (trigger.isNoun()) {
            region.noun();
        } else if (trigger.kind().equals("dated")) {
            region.modified();
        } else if (trigger.kind().equals("participle")) {
            region.participle();
        } else {
            region.verb();
        }
        return region.groups;
    }

    /** What a relative pronoun before the predicate stands for: an instrument as its object, a party as its subject. */
    private void antecedent(int predicate) {
        int relative = phrasing.relative(predicate);
        if (relative < 0) {
            return;
        }
        for (int i = governed.size() - 1; i >= 0; i--) {
            Mention mention = governed.get(i).mention();
            int end = mention instanceof Mention.Paper paper ? paper.titleTo() : mention.to();
            if (mention.from() < relative && !(mention instanceof Mention.Time)) {
                boolean close = relative - end <= ANTECEDENT_GAP;
                boolean there = words.is(trigger.to(), "اليها", "اليه", "لها");
                if (mention instanceof Mention.Location && close && there) {
                    groups.add(new Group("الى", List.of(mention)));
                } else if (mention instanceof Mention.Paper && close) {
                    groups.add(new Group("object", List.of(mention)));
                } else if (mention instanceof Mention.Parties && close) {
                    boolean object = !trigger.match().split().pronoun().isEmpty();
                    groups.add(new Group(object ? "object" : "subject", List.of(mention)));
                }
                return;
            }
        }
    }

    private void verb() {
        List<Group> after = after(trigger.to(), false);
        antecedent(trigger.from());
        boolean related = groups.stream().anyMatch(group -> group.position().equals("subject"));
        Optional<Group> before = related ? Optional.empty() : subjectBefore(trigger.from());
        boolean fronted = related || before.isPresent();
        before.ifPresent(groups::add);
        for (Group group : after) {
            if (group.position().equals(Markers.BARE) && isParty(group) && !fronted) {
                groups.add(new Group("subject", group.mentions()));
                fronted = true;
            } else {
                groups.add(bareIs("object", group));
            }
        }
        placesBefore();
    }

    private static boolean isHost(@Nullable Match carrier) {
        return carrier != null && carrier.term().value().equals("host");
    }

    private static Group bareIs(String position, Group group) {
        return group.position().equals(Markers.BARE) ? new Group(position, group.mentions()) : group;
    }

    private void noun() {
        Match carrier = trigger.carrier();
        if (!trigger.match().split().pronoun().isEmpty()) {
            antecedent(trigger.head());
        }
        if (carrier != null) {
            carried(carrier);
        } else {
            owner();
        }
        boolean behind = carrier != null && carrier.from() > trigger.from();
        boolean hosted = behind && isHost(carrier);
        boolean subject = groups.stream().anyMatch(group -> group.position().equals("subject"));
        for (Group group : after(trigger.to(), behind)) {
            if (hosted && group.position().equals(Markers.BARE) && isParty(group)) {
                groups.add(new Group("في", group.mentions()));
            } else if (behind && !subject && group.position().equals(Markers.BARE) && isParty(group)) {
                groups.add(new Group("subject", group.mentions()));
                subject = true;
            } else {
                groups.add(bareIs("object", group));
            }
        }
        if (phrasing.heldIn() < 0) {
            placesBefore();
        }
        pointedAt();
        if (trigger.carrier() == null || behind) {
            attendee();
        }
        if (groups.stream().noneMatch(Region::isParty)) {
            mainSubject();
        }
        if (groups.stream().noneMatch(group -> isParty(group) && !isWhereabouts(group))) {
            phrasing.actor().ifPresent(last -> groups.add(coordination(last)));
        }
        boolean construct = trigger.match().term().value().endsWith("/forum");
        Nations.behind(words, clauses, trigger.to(), construct).ifPresent(this::nations);
    }

    /** Parties named by adjectives count where no others are; "the Saudi" of "the Saudi-French talks" is no object. */
    private void nations(Group nations) {
        Mention adjectives = nations.mentions().get(0);
        groups.removeIf(group -> group.mentions().stream()
                .allMatch(one -> one.from() >= adjectives.from() && one.to() <= adjectives.to()));
        boolean led = words.is(trigger.from() - 1, "الي")
                || !trigger.match().split().preposition().isEmpty();
        boolean bloc = nations.position().equals(Nations.BLOC)
                && (led || Phrasing.attending(words, clauses, trigger.from()).isPresent());
        if (!bloc && groups.stream().noneMatch(group -> isParty(group) && !isWhereabouts(group))) {
            groups.add(nations);
        }
    }

    /** "his participation in", "the participation of X in": who attends what is named behind. */
    private void attendee() {
        Match attending = Phrasing.attending(words, clauses, trigger.from()).orElse(null);
        if (attending == null) {
            return;
        }
        boolean pronoun = !attending.split().pronoun().isEmpty();
        boolean front = attending.from() <= FRONT;
        for (Governed next : governed) {
            boolean own = !pronoun && next.marker().equals(Markers.OF) && next.governor() == attending.from();
            boolean acts = pronoun
                    && front
                    && next.mention().from() >= trigger.to()
                    && next.marker().equals(Markers.BARE)
                    && clauses.isVerb(next.mention().from() - 1);
            if ((own || acts) && next.mention() instanceof Mention.Parties) {
                groups.add(new Group("subject", List.of(next.mention())));
                return;
            }
        }
    }

    /** "the president will have talks with": in Arabic talks are "to the president". */
    private void owner() {
        for (Governed before : governed) {
            boolean owns = before.marker().equals("ل") && before.mention() instanceof Mention.Parties;
            if (owns
                    && before.mention().to() == trigger.from()
                    && trigger.match().split().isWhole()) {
                groups.add(new Group("subject", List.of(before.mention())));
            }
        }
    }

    /** "In a phone call in July, Xi and Putin exchanged views": those who act in the main clause took part. */
    private void mainSubject() {
        boolean fronted = words.has(trigger.from() - 1, Category.PREPOSITION) && trigger.from() <= FRONT;
        for (int i = 0; fronted && i < governed.size(); i++) {
            Governed next = governed.get(i);
            boolean behind =
                    next.mention().from() > trigger.to() && next.marker().equals(Markers.BARE);
            if (behind && next.head() == i && clauses.isVerb(next.mention().from() - 1)) {
                addCoordination(i);
                return;
            }
        }
    }

    private void addCoordination(int head) {
        List<Mention> mentions = governed.stream()
                .filter(other -> other.head() == head && !(other.mention() instanceof Mention.Time))
                .map(Governed::mention)
                .toList();
        if (mentions.size() > 1) {
            groups.add(new Group("subject", mentions));
        }
    }

    /** The arguments that stand with the light verb: before it, or between it and the noun. */
    private void carried(Match carrier) {
        if (carrier.from() > trigger.from()) {
            return;
        }
        Optional<Group> before = phrasing.related(carrier.from()).or(() -> subjectBefore(carrier.from()));
        boolean host = isHost(carrier);
        before.map(group -> host ? new Group("في", group.mentions()) : group).ifPresent(groups::add);
        if (before.isEmpty()) {
            instrumentBefore(carrier.from());
        }
        boolean fronted = before.isPresent() || carrier.term().value().equals("event");
        for (Group group : between(carrier.to(), trigger.from())) {
            boolean bare = group.position().equals(Markers.BARE) && isParty(group);
            if (bare && (host || isSeen(carrier))) {
                groups.add(new Group(host || isCity(group) ? "في" : "حضور", group.mentions()));
                continue;
            }
            groups.add(bare && !fronted ? new Group("subject", group.mentions()) : bareIs("object", group));
            fronted |= bare;
        }
    }

    /** "X witnessed the signing", "Cairo saw the signing": neither takes part. */
    private static boolean isSeen(Match carrier) {
        return carrier.term().lemma().startsWith("شهد");
    }

    private static boolean isCity(Group group) {
        return group.mentions().stream().allMatch(Mention.Location.class::isInstance);
    }

    /** "a memorandum that awaits signing": the instrument right before the verb is what is signed. */
    private void instrumentBefore(int verb) {
        for (Governed next : governed) {
            if (next.mention() instanceof Mention.Paper paper
                    && paper.to() <= verb
                    && next.marker().equals(Markers.BARE)
                    && onlyAdverbs(paper.titleTo(), verb)) {
                groups.add(new Group("object", List.of(paper)));
            }
        }
    }

    private void participle() {
        groups.addAll(after(trigger.to(), false).stream()
                .map(group -> bareIs("object", group))
                .toList());
        modified();
    }

    /** The instrument that a participle or a date behind it tells of, and the parties that its title names. */
    private void modified() {
        for (int i = governed.size() - 1; i >= 0; i--) {
            Mention mention = governed.get(i).mention();
            if (mention instanceof Mention.Paper paper
                    && paper.to() <= trigger.from()
                    && paper.titleTo() >= trigger.from() - TITLE_GAP) {
                groups.add(new Group("modified", List.of(paper)));
                titleParties(paper);
                return;
            }
        }
    }

    /** "a draft agreement between X and Y, and signing it": the instrument named last, with the parties of its title. */
    private void pointedAt() {
        if (!words.is(trigger.to(), "عليه", "عليها", "عليهما")) {
            return;
        }
        for (int i = governed.size() - 1; i >= 0; i--) {
            if (governed.get(i).mention() instanceof Mention.Paper paper && paper.to() <= trigger.from()) {
                groups.add(new Group("على", List.of(paper)));
                titleParties(paper);
                return;
            }
        }
    }

    private void titleParties(Mention.Paper paper) {
        List<Mention> parties = new ArrayList<>();
        for (Governed next : governed) {
            boolean inside =
                    next.mention().from() >= paper.to() && next.mention().to() <= paper.titleTo();
            if (inside && next.marker().equals("بين") && !(next.mention() instanceof Mention.Time)) {
                parties.add(next.mention());
            }
        }
        if (!parties.isEmpty()) {
            groups.add(new Group("بين", parties));
        }
    }

    /** The coordinations behind a token up to the end of the clause; a relative clause is read into when told so. */
    private List<Group> after(int from, boolean intoRelative) {
        int end = Math.max(from, phrasing.stopVerb(from) + 1);
        Match carrier = trigger.carrier();
        if (intoRelative && carrier != null) {
            end = Math.max(end, carrier.to());
        }
        if (trigger.isNoun()) {
            end = Math.max(end, phrasing.heldIn());
        }
        List<Group> out = new ArrayList<>();
        Set<Integer> far = new HashSet<>();
        int last = end;
        for (Governed next : governed) {
            if (next.mention().from() < from) {
                continue;
            }
            if (next.mention().from() >= end
                    && clauses.breaks(last, next.mention().from())) {
                break;
            }
            if (reach.isOfOther(next) || reach.isOfPaper(next)) {
                continue;
            }
            boolean joined = !governed.get(next.head()).equals(next);
            if (joined ? !far.contains(next.head()) : !reach.isFar(last, next)) {
                add(out, next);
            } else {
                far.add(next.head());
            }
            last = Math.max(end, next.mention().to());
        }
        return out;
    }

    private List<Group> between(int from, int to) {
        List<Group> out = new ArrayList<>();
        for (Governed next : governed) {
            if (next.mention().from() >= from && next.mention().to() <= to) {
                add(out, next);
            }
        }
        return out;
    }

    private void add(List<Group> out, Governed next) {
        if (next.mention() instanceof Mention.Time || reach.isElsewhere(next, out)) {
            return;
        }
        String position = position(next);
        Governed head = governed.get(next.head());
        if (!head.equals(next) && !out.isEmpty()) {
            Group last = out.get(out.size() - 1);
            if (last.mentions()
                            .contains(governed.get(governed.indexOf(next) - 1).mention())
                    || last.mentions().contains(head.mention())) {
                List<Mention> joined = new ArrayList<>(last.mentions());
                joined.add(next.mention());
                out.set(out.size() - 1, new Group(last.position(), joined));
                return;
            }
        }
        out.add(new Group(position, List.of(next.mention())));
    }

    /** A possessor counts for this trigger alone; any other noun's possessor is no argument of it. */
    private String position(Governed next) {
        if (!next.marker().equals(Markers.OF)) {
            return next.marker();
        }
        boolean own = next.governor() == phrasing.stopVerb(trigger.to())
                || (next.governor() >= trigger.from() && next.governor() < trigger.to());
        if (own) {
            return Markers.OF;
        }
        Optional<Match> other = words.match(next.governor(), Category.EVENT_NOUN);
        return other.isPresent() ? "within" : "of something";
    }

    /** The subject in front of a verb: the last bare coordination, with nothing but adverbs and dates between. */
    private Optional<Group> subjectBefore(int verb) {
        boolean conjoined = words.matches(verb).stream()
                .anyMatch(match -> match.term().form() != null
                        && match.split().conjunction().equals("و"));
        if (conjoined) {
            return Optional.empty();
        }
        int end = verb;
        for (int i = governed.size() - 1; i >= 0; i--) {
            Governed last = governed.get(i);
            if (last.mention().from() >= verb) {
                continue;
            }
            if (!onlyAdverbs(last.mention().to(), end)) {
                return Optional.empty();
            }
            if (last.mention() instanceof Mention.Time) {
                end = last.mention().from();
                continue;
            }
            boolean bare = last.marker().equals(Markers.BARE);
            return bare ? Optional.of(coordination(i)).filter(Region::isParty) : Optional.empty();
        }
        return Optional.empty();
    }

    private Group coordination(int last) {
        int head = governed.get(last).head();
        List<Mention> mentions = new ArrayList<>();
        for (int i = head; i <= last; i++) {
            if (governed.get(i).head() == head && !(governed.get(i).mention() instanceof Mention.Time)) {
                mentions.add(governed.get(i).mention());
            }
        }
        return new Group("subject", mentions);
    }

    private boolean onlyAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean skip = words.is(i, "،", ",", "قد", "\"", "”", "»", ")")
                    || words.has(i, Category.ADVERB)
                    || words.has(i, Category.OPERATOR);
            if (!skip && !clauses.inMention(i)) {
                return false;
            }
        }
        return true;
    }

    /** Places that open the clause: "In Nairobi he will chair". */
    private void placesBefore() {
        for (Governed before : governed) {
            boolean place = before.mention() instanceof Mention.Location;
            boolean in = before.marker().equals("في") || before.marker().equals("ب");
            if (place
                    && in
                    && before.mention().to() <= trigger.head()
                    && !clauses.breaks(before.mention().to(), trigger.head())) {
                groups.add(new Group("في", List.of(before.mention())));
            }
        }
    }

    private static boolean isWhereabouts(Group group) {
        return group.position().equals("في") || group.position().equals("ب");
    }

    private static boolean isParty(Group group) {
        return group.mentions().stream()
                .anyMatch(mention -> !(mention instanceof Mention.Paper)
                        && !(mention instanceof Mention.Location location && location.state() == null));
    }
}
