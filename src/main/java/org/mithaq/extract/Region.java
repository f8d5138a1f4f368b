package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Neighbours near;
    private final Phrasing phrasing;
    private final List<Group> groups = new ArrayList<>();

    private Region(Words words, Clauses clauses, List<Governed> governed, Trigger trigger) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.trigger = trigger;
        this.near = new Neighbours(words, clauses, governed, trigger);
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
        List<Group> after = near.after(trigger.to(), false);
        antecedent(trigger.from());
        boolean papers = Stream.concat(groups.stream(), after.stream())
                .flatMap(group -> group.mentions().stream())
                .anyMatch(Mention.Paper.class::isInstance);
        if (!papers && trigger.match().term().value().equals("Signing/sign")) {
            instrumentBefore(trigger.from());
        }
        boolean related = groups.stream().anyMatch(group -> group.position().equals("subject"));
        Optional<Group> before = related ? Optional.empty() : near.subjectBefore(trigger.from());
        boolean fronted = related || before.isPresent();
        before.ifPresent(groups::add);
        for (Group group : after) {
            if (group.position().equals(Markers.BARE) && Neighbours.isParty(group) && !fronted) {
                groups.add(new Group("subject", group.mentions()));
                fronted = true;
            } else {
                groups.add(bareIs("object", group));
            }
        }
        groups.addAll(near.placesBefore());
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
        boolean hosted = (behind && isHost(carrier)) || phrasing.isHosted();
        boolean subject = groups.stream().anyMatch(group -> group.position().equals("subject"));
        for (Group group : near.after(trigger.to(), behind)) {
            if (hosted && group.position().equals(Markers.BARE) && Neighbours.isParty(group)) {
                groups.add(new Group("في", group.mentions()));
            } else if (behind && !subject && group.position().equals(Markers.BARE) && Neighbours.isParty(group)) {
                groups.add(new Group("subject", group.mentions()));
                subject = true;
            } else if (!group.position().equals(Markers.BARE) || carrier != null || !isDefinite()) {
                groups.add(bareIs("object", group));
            }
        }
        if (phrasing.heldIn() < 0) {
            groups.addAll(near.placesBefore());
        }
        pointedAt();
        if (trigger.carrier() == null || behind) {
            attendee();
        }
        if (groups.stream().noneMatch(Neighbours::isParty)) {
            mainSubject();
        }
        if (groups.stream().noneMatch(group -> Neighbours.isParty(group) && !Neighbours.isWhereabouts(group))) {
            phrasing.actor().ifPresent(last -> groups.add(near.coordination(last)));
        }
        boolean construct = trigger.match().term().value().endsWith("/forum");
        Nations.behind(words, clauses, trigger.to(), construct).ifPresent(this::nations);
    }

    /** "the meeting": nothing is its object. */
    private boolean isDefinite() {
        return words.form(trigger.from()).startsWith("ال");
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
        if (!bloc
                && groups.stream().noneMatch(group -> Neighbours.isParty(group) && !Neighbours.isWhereabouts(group))) {
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
        Optional<Group> before = phrasing.related(carrier.from()).or(() -> near.subjectBefore(carrier.from()));
        boolean host = isHost(carrier);
        before.map(group -> host ? new Group("في", group.mentions()) : group).ifPresent(groups::add);
        if (before.isEmpty()) {
            instrumentBefore(carrier.from());
        }
        boolean fronted = before.isPresent() || carrier.term().value().equals("event");
        for (Group group : near.between(carrier.to(), trigger.from())) {
            boolean bare = group.position().equals(Markers.BARE) && Neighbours.isParty(group);
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
                    && near.onlyAdverbs(paper.titleTo(), verb)) {
                groups.add(new Group("object", List.of(paper)));
            }
        }
    }

    private void participle() {
        groups.addAll(near.after(trigger.to(), false).stream()
                .map(group -> bareIs("object", group))
                .toList());
        modified();
        if (groups.stream().noneMatch(group -> Neighbours.isParty(group) && !Neighbours.isWhereabouts(group))) {
            partnerBefore();
        }
    }

    /** "the agreement with Iran signed in 2015": who stands between the instrument and its participle. */
    private void partnerBefore() {
        for (Governed next : governed) {
            boolean right =
                    next.mention().to() == trigger.from() && next.marker().equals("مع");
            if (right && !(next.mention() instanceof Mention.Time)) {
                groups.add(new Group("مع", List.of(next.mention())));
            }
        }
    }

    /** The instrument that a participle or a date behind it tells of, and the parties that its title names. */
    private void modified() {
        for (int i = governed.size() - 1; i >= 0; i--) {
            Mention mention = governed.get(i).mention();
            if (mention instanceof Mention.Paper paper
                    && paper.to() <= trigger.from()
                    && paper.titleTo() >= partner(trigger.from()) - TITLE_GAP) {
                groups.add(new Group("modified", List.of(paper)));
                titleParties(paper);
                return;
            }
        }
    }

    /** Where the partner named right before a participle begins, "with" before it, or the participle itself. */
    private int partner(int participle) {
        return governed.stream()
                .filter(next ->
                        next.mention().to() == participle && next.marker().equals("مع"))
                .map(next -> next.mention().from() - 1)
                .findFirst()
                .orElse(participle);
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
}
