package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;

/**
 * Adjectives that name the parties of the noun before them: "the Saudi-Jordanian talks", "the Arab summit". Two and more
 * states are the parties; an adjective such as "Arab" stands for the body of those states.
 */
final class Nations {
    /** The position of a body of states that stands alone. */
    static final String BLOC = "bloc";

    private static final int PLAIN = 2;

    private final Words words;
    private final List<Party> parties = new ArrayList<>();
    private boolean states;
    private int at;
    private int end;

    private Nations(Words words) {
        this.words = words;
    }

    /**
     * The parties named by the adjectives that begin behind a noun, with up to two plain words between; nouns may stand
     * there only behind one that takes them, as in "forum of business".
     */
    static Optional<Region.Group> behind(Words words, Clauses clauses, int from, boolean construct) {
        Nations nations = new Nations(words);
        int first = from;
        while (first < from + PLAIN && nations.find(first).isEmpty() && isPlain(words, clauses, first, construct)) {
            first++;
        }
        nations.read(first);
        boolean several = nations.parties.size() > 1;
        if (nations.parties.isEmpty() || (nations.states && !several)) {
            return Optional.empty();
        }
        Mention mention = new Mention.Parties(first, nations.end, "", nations.parties);
        return Optional.of(new Region.Group(several ? "nations" : BLOC, List.of(mention)));
    }

    /** A word that belongs to the noun's phrase and says nothing of parties: "three-way", "of business". */
    private static boolean isPlain(Words words, Clauses clauses, int at, boolean construct) {
        return words.isWord(at)
                && !clauses.inMention(at)
                && !clauses.isVerb(at)
                && words.matches(at).stream()
                        .noneMatch(match ->
                                match.split().isWhole() && match.term().value().equals("veto"))
                && (construct
                        || words.form(at).startsWith("ال") == words.form(at - 1).startsWith("ال"));
    }

    private void read(int from) {
        at = from;
        end = from;
        boolean more = true;
        while (more) {
            int here = at;
            Optional<Entity> nation = find(here);
            nation.ifPresent(this::take);
            more = nation.isPresent();
            at = more && words.is(end, "-", "–", "/") ? end + 1 : end;
        }
    }

    private void take(Entity nation) {
        end = at
                + words.hit(at)
                        .filter(hit -> Senses.adjective(hit).isPresent())
                        .map(Hit::length)
                        .orElse(1);
        states |= nation.kind() == Entity.Kind.STATE;
        parties.add(Party.of(nation, at, end, ""));
    }

    private Optional<Entity> find(int token) {
        Optional<Entity> state = words.hit(token)
                .filter(hit -> hit.proclitic().isEmpty() || hit.proclitic().equals("و"))
                .flatMap(Senses::adjective);
        return state.or(() -> words.bloc(token));
    }
}
