package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.Term.Category;

/**
 * Whom a sentence is about: its first bare person or state. An unwritten subject and a pronoun mean that one; a sentence
 * without one goes on about whom the sentence before was about.
 */
final class Topics {
    /** A mention with the sentence it stands in. */
    record Topic(Words words, Mention mention) {}

    private static final int DELEGATION_BACK = 3;

    private final List<Words> sentences;
    private final List<List<Governed>> governed;

    Topics(List<Words> sentences, List<List<Governed>> governed) {
        this.sentences = sentences;
        this.governed = governed;
    }

    /** Whom an unwritten subject at a token means: the sentence's topic before it, else that of the sentences before. */
    Optional<Topic> before(int sentence, int token) {
        return before(sentence, token, party -> true);
    }

    /** The sentence's own topic before a token. */
    Optional<Topic> own(int sentence, int token, Predicate<Party> agrees) {
        return first(sentence, token, agrees);
    }

    /** The same among those who agree with the verb or the pronoun. */
    Optional<Topic> before(int sentence, int token, Predicate<Party> agrees) {
        Optional<Topic> own = first(sentence, token, agrees);
        for (int back = sentence - 1; own.isEmpty() && back >= Math.max(0, sentence - 2); back--) {
            own = first(back, Integer.MAX_VALUE, agrees);
        }
        return own.isPresent() ? own : first(sentence, Integer.MAX_VALUE, agrees);
    }

    /** The two instruments that a sentence shortly before names together: "two documents, namely X and Y". */
    List<Topic> papers(int sentence) {
        for (int back = sentence - 1; back >= Math.max(0, sentence - 2); back--) {
            List<Mention.Paper> papers = governed.get(back).stream()
                    .flatMap(next -> next.mention() instanceof Mention.Paper paper ? Stream.of(paper) : Stream.empty())
                    .toList();
            int last = papers.size() - 1;
            if (last > 0 && areJoined(papers.get(last - 1), papers.get(last))) {
                Words words = sentences.get(back);
                return List.of(new Topic(words, papers.get(last - 1)), new Topic(words, papers.get(last)));
            }
        }
        return List.of();
    }

    private static boolean areJoined(Mention.Paper one, Mention.Paper other) {
        return other.joined() && other.from() - one.titleTo() <= 1;
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

    /** Several who are named together, or a group of officials: whom "they" at a token of the sentence means. */
    Optional<Topic> many(int sentence, int token) {
        Words words = sentences.get(sentence);
        return governed.get(sentence).stream()
                .filter(next ->
                        next.marker().equals(Markers.BARE) && next.mention().to() <= token)
                .map(Governed::mention)
                .filter(mention -> isMany(words, mention))
                .map(mention -> new Topic(words, mention))
                .findFirst();
    }

    private static boolean isMany(Words words, Mention mention) {
        return mention instanceof Mention.Parties parties
                && (parties.parties().size() > 1
                        || (words.has(mention.from(), Category.OFFICE)
                                && parties.parties().get(0).kind() != Actor.Kind.PERSON));
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

    /** The delegation that "the delegation" at a token means: the one named last, shortly before it. */
    Optional<Topic> delegation(int sentence, int token) {
        for (int back = sentence; back >= Math.max(0, sentence - DELEGATION_BACK); back--) {
            Words words = sentences.get(back);
            int end = back == sentence ? token : Integer.MAX_VALUE;
            List<Mention> named = governed.get(back).stream()
                    .map(Governed::mention)
                    .filter(mention -> mention.to() <= end && isDelegation(words, mention))
                    .toList();
            if (!named.isEmpty()) {
                return Optional.of(new Topic(words, named.get(named.size() - 1)));
            }
        }
        return Optional.empty();
    }

    /** A delegation of somebody. */
    private static boolean isDelegation(Words words, Mention mention) {
        boolean head = words.match(mention.from(), Category.OFFICE)
                .filter(office -> office.term().value().equals("delegation"))
                .isPresent();
        return head
                && mention instanceof Mention.Parties parties
                && parties.parties().stream().noneMatch(party -> PersonReader.SEVERAL.equals(party.office()));
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

    /** "the president was quoted as saying, when he received X": the one person named before in the sentence. */
    Optional<Topic> told(int sentence, int token, Predicate<Party> agrees) {
        return nearest(sentence, token)
                .filter(topic -> topic.mention() instanceof Mention.Parties parties
                        && parties.parties().size() == 1
                        && agrees.test(parties.parties().get(0)));
    }

    private Optional<Topic> first(int sentence, int before, Predicate<Party> agrees) {
        for (Governed next : governed.get(sentence)) {
            boolean bare = next.marker().equals(Markers.BARE);
            boolean person = next.mention() instanceof Mention.Parties parties
                    && parties.parties().stream().anyMatch(party -> canAct(party) && agrees.test(party));
            if (bare && person && next.mention().to() <= before) {
                return Optional.of(new Topic(sentences.get(sentence), next.mention()));
            }
        }
        return Optional.empty();
    }
}
