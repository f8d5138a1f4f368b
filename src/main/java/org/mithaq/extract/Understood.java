package org.mithaq.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.language.Gender;

/** Whom the words of an event mean that name nobody: an unwritten subject, "they", "the delegation". */
final class Understood {
    private final Topics topics;
    private final KnownPersons known;

    Understood(Topics topics, KnownPersons known) {
        this.topics = topics;
        this.known = known;
    }

    /** Whom an unwritten subject means; of a purpose it is the person named right before. */
    Optional<Topics.Topic> topic(Candidate candidate) {
        int at = candidate.trigger().from();
        if (candidate.trigger().isOfMany()) {
            return topics.many(candidate.sentence(), at);
        }
        Optional<Gender> gender = candidate.trigger().gender();
        Predicate<Party> agrees = party -> known.canBe(party, gender.orElse(null));
        boolean talks = Merger.TALKS.contains(candidate.rule().event());
        Optional<Topics.Topic> topic = topics.own(candidate.sentence(), at, agrees)
                .or(() -> talks ? topics.told(candidate.sentence(), at, agrees) : Optional.empty())
                .or(() -> topics.before(candidate.sentence(), at, agrees))
                .filter(one -> gender.isEmpty() || candidate.trigger().isNoun() || isOne(one.mention()));
        return candidate.isPurpose() && talks
                ? topics.nearest(candidate.sentence(), at).or(() -> topic)
                : topic;
    }

    private static boolean isOne(Mention mention) {
        return !(mention instanceof Mention.Parties parties)
                || parties.parties().size() == 1;
    }

    /** "the delegation" alone is the one named before. */
    Optional<Topics.Topic> delegation(Candidate candidate, Mention mention) {
        boolean bare = mention instanceof Mention.Parties parties
                && mention.to() == mention.from() + 1
                && parties.parties().stream().allMatch(party -> PersonReader.SEVERAL.equals(party.office()))
                && candidate.words().form(mention.from()).endsWith("الوفد")
                && !candidate.words().form(mention.to()).startsWith("المراف");
        return bare ? topics.delegation(candidate.sentence(), mention.from()) : Optional.empty();
    }
}
