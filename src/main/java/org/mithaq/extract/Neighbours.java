package org.mithaq.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.extract.Region.Group;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;

/** The mentions before, between and behind the words of a predicate that can be its arguments, with their positions. */
final class Neighbours {
    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;
    private final Trigger trigger;
    private final Reach reach;
    private final Phrasing phrasing;

    Neighbours(Words words, Clauses clauses, List<Governed> governed, Trigger trigger) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.trigger = trigger;
        this.reach = new Reach(words, clauses, governed, trigger);
        this.phrasing = new Phrasing(words, clauses, governed, trigger);
    }

    /** The coordinations behind a token up to the end of the clause; a relative clause is read into when told so. */
    List<Group> after(int from, boolean intoRelative) {
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

    List<Group> between(int from, int to) {
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
    Optional<Group> subjectBefore(int verb) {
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
            return bare ? Optional.of(coordination(i)).filter(Neighbours::isParty) : Optional.empty();
        }
        return Optional.empty();
    }

    Group coordination(int last) {
        int head = governed.get(last).head();
        List<Mention> mentions = new ArrayList<>();
        for (int i = head; i <= last; i++) {
            if (governed.get(i).head() == head && !(governed.get(i).mention() instanceof Mention.Time)) {
                mentions.add(governed.get(i).mention());
            }
        }
        return new Group("subject", mentions);
    }

    boolean onlyAdverbs(int from, int to) {
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
    List<Group> placesBefore() {
        List<Group> groups = new ArrayList<>();
        if (opensClause()) {
            return groups;
        }
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
        return groups;
    }

    /** "and was held", "then meets": what stands before is of another clause. */
    private boolean opensClause() {
        Match carrier = trigger.carrier();
        Match first = carrier != null && carrier.from() < trigger.from() ? carrier : trigger.match();
        boolean joined = first.term().form() != null
                && first.split().conjunction().equals("و")
                && first.from() > 0
                && words.isWord(first.from() - 1);
        return joined || words.is(trigger.head() - 1, "ثم");
    }

    static boolean isWhereabouts(Group group) {
        return group.position().equals("في") || group.position().equals("ب");
    }

    static boolean isParty(Group group) {
        return group.mentions().stream()
                .anyMatch(mention -> !(mention instanceof Mention.Paper)
                        && !(mention instanceof Mention.Location location && location.state() == null));
    }
}
