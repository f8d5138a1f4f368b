package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.mithaq.extract.Markers.Governed;

/**
 * Whom a sentence is about: its first bare person or state. An unwritten subject and a pronoun mean that one; a sentence
 * without one goes on about whom the sentence before was about.
 */
final class Topics {
    /** A mention with the sentence it stands in. */
    record Topic(Words words, Mention mention) {}

    private final List<Words> sentences;
    private final List<List<Governed>> governed;

    Topics(List<Words> sentences, List<List<Governed>> governed) {
        this.sentences = sentences;
        this.governed = governed;
    }

    /** Whom an unwritten subject at a token means: the sentence's topic before it, else that of the sentences before. */
    Optional<Topic> before(int sentence, int token) {
        Optional<Topic> own = first(sentence, token);
        for (int back = sentence - 1; own.isEmpty() && back >= Math.max(0, sentence - 2); back--) {
            own = first(back, Integer.MAX_VALUE);
        }
        return own.isPresent() ? own : first(sentence, Integer.MAX_VALUE);
    }

    /** The person named last before a token of a sentence. */
    Optional<Topic> nearest(int sentence, int token) {
        List<Topic> persons = governed.get(sentence).stream()
                .map(Governed::mention)
                .filter(mention -> mention.to() <= token && isPersons(mention))
                .map(mention -> new Topic(sentences.get(sentence), mention))
                .toList();
        return persons.isEmpty() ? Optional.empty() : Optional.of(persons.get(persons.size() - 1));
    }

    /** The two persons of a sentence before a token, where it names just two. */
    List<Topic> both(int sentence, int token) {
        List<Topic> persons = governed.get(sentence).stream()
                .map(Governed::mention)
                .filter(mention -> mention.to() <= token && isPersons(mention))
                .map(mention -> new Topic(sentences.get(sentence), mention))
                .toList();
        long count = persons.stream()
                .mapToLong(
                        topic -> ((Mention.Parties) topic.mention()).parties().size())
                .sum();
        return count == 2 ? persons : List.of();
    }

    private static boolean isPersons(Mention mention) {
        return mention instanceof Mention.Parties parties
                && parties.parties().stream().allMatch(Topics::canAct);
    }

    /** A spokesperson tells of events and takes part in none. */
    private static boolean canAct(Party party) {
        boolean someone = party.office() != null
                || party.state() != null
                || !party.candidates().isEmpty();
        return party.kind() == Actor.Kind.PERSON && someone && !"spokesperson".equals(party.office());
    }

    private Optional<Topic> first(int sentence, int before) {
        for (Governed next : governed.get(sentence)) {
            boolean bare = next.marker().equals(Markers.BARE);
            boolean person = next.mention() instanceof Mention.Parties parties
                    && parties.parties().stream().anyMatch(Topics::canAct);
            if (bare && person && next.mention().to() <= before) {
                return Optional.of(new Topic(sentences.get(sentence), next.mention()));
            }
        }
        return Optional.empty();
    }
}
