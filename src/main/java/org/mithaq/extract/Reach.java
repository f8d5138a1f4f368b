package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;

/** How far a trigger reaches: a mention may belong to another phrase that stands between. */
final class Reach {
    private static final int ADJECTIVES = 2;
    private static final int BETWEEN_REACH = 4;
    private static final int OTHER_REACH = 8;
    private static final int WITH_REACH = 11;

    private static final Set<String> OWN = Set.of("ل", "الى", Markers.OF);

    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;
    private final Trigger trigger;

    Reach(Words words, Clauses clauses, List<Governed> governed, Trigger trigger) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.trigger = trigger;
    }

    /** Whether so many words of other phrases stand between that the mention belongs to one of them. */
    boolean isFar(int from, Governed next) {
        int reach = next.marker().equals("بين") ? BETWEEN_REACH : next.marker().equals("مع") ? WITH_REACH : OTHER_REACH;
        long gap = IntStream.range(from, next.mention().from())
                .filter(words::isWord)
                .count();
        return gap > reach;
    }

    /** "the agreement with Iran": who stands with an instrument has part in it, not in talks about it. */
    boolean isOfPaper(Governed next) {
        String event = trigger.match().term().value();
        boolean talks = Merger.TALKS.contains(event.substring(0, event.indexOf('/')));
        return talks
                && next.marker().equals("مع")
                && governed.stream()
                        .map(Governed::mention)
                        .anyMatch(mention -> mention instanceof Mention.Paper paper
                                && paper.from() > trigger.to()
                                && paper.titleTo() >= next.mention().from() - 2
                                && paper.from() < next.mention().from());
    }

    /** "after the reception of X for Y": what stands behind another event noun of that kind belongs to it. */
    boolean isOfOther(Governed next) {
        boolean own = OWN.contains(next.marker());
        return own
                && IntStream.range(trigger.to(), next.mention().from())
                        .filter(at -> words.match(at, Category.PREPOSITION)
                                .filter(match -> match.term().value().equals("عقب"))
                                .isPresent())
                        .anyMatch(at -> words.has(at + 1, Category.EVENT_NOUN));
    }

    /** "the situation in Myanmar": a state behind another noun is where that noun is, not the event. */
    boolean isElsewhere(Governed next, List<Region.Group> out) {
        boolean between = next.marker().equals("بين")
                && out.stream().anyMatch(group -> group.position().equals("مع"));
        boolean with = next.marker().equals("مع") || between;
        boolean in = with || next.marker().equals("في") || next.marker().equals("ب");
        boolean state = next.mention() instanceof Mention.Location location
                && (location.place().kind() == Entity.Kind.STATE || (between && location.state() != null));
        boolean stay = trigger.match().term().value().endsWith("/stay");
        if (!in || !(state || (!with && isTopic(next))) || stay) {
            return false;
        }
        int before = next.mention().from() - (next.mention().preposition().isEmpty() ? 2 : 1);
        return before >= trigger.to() + (with ? ADJECTIVES + 1 : ADJECTIVES)
                && words.isWord(before)
                && !clauses.inMention(before)
                && !inTitle(before)
                && !words.has(before, Category.ADVERB)
                && !words.has(before, Category.PLACE_HEAD);
    }

    /** "to discuss the situation in Jerusalem": where what talks are about goes on. */
    private boolean isTopic(Governed next) {
        int before = next.mention().from() - (next.mention().preposition().isEmpty() ? 2 : 1);
        return next.mention() instanceof Mention.Location && words.has(before, Category.SITUATION_NOUN);
    }

    /** Whether a token belongs to an instrument's title: "an agreement on trade with France" is signed with France. */
    private boolean inTitle(int token) {
        return governed.stream()
                .map(Governed::mention)
                .anyMatch(mention ->
                        mention instanceof Mention.Paper paper && token >= paper.to() && token < paper.titleTo());
    }
}
