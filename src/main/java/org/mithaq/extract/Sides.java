package org.mithaq.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.language.Lexicon;
import org.mithaq.reference.Entity;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;

/**
 * Which two states an article speaks of where it says "the two countries": those named together before, in the same
 * sentence or the nearest one; at last those of the headline. Where there are not just two, it is not known.
 */
final class Sides {
    private static final int BACK = 3;

    private final List<Words> sentences;
    private final List<List<Mention>> mentions;

    Sides(List<Words> sentences, List<List<Mention>> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** The two states named before a token of a sentence, where they are just two. */
    Optional<List<Entity>> within(int sentence, int token) {
        return pair(states(sentence, token));
    }

    /** The two states that a token's "the two countries" means, in the order of the text. */
    Optional<List<Entity>> before(int sentence, int token) {
        Optional<List<Entity>> own = within(sentence, token);
        for (int back = sentence - 1; own.isEmpty() && back >= Math.max(0, sentence - BACK); back--) {
            own = isRead(back) ? pair(states(back, Integer.MAX_VALUE)) : own;
        }
        return own.isPresent() ? own : leading();
    }

    /** The two states of the headline. */
    Optional<List<Entity>> leading() {
        for (Words words : sentences) {
            Sentence sentence = words.sentence();
            if (sentence.kind() == Line.Kind.HEADLINE) {
                return pair(states(sentence.number(), Integer.MAX_VALUE));
            }
        }
        return Optional.empty();
    }

    private boolean isRead(int sentence) {
        Line.Kind kind = sentences.get(sentence).sentence().kind();
        return kind == Line.Kind.HEADLINE || kind == Line.Kind.BODY;
    }

    /** The state that more of the article's sentences name than any other. */
    Optional<Entity> home() {
        return mostNamed(state -> true);
    }

    /** The state that the article means by "the Kingdom" alone: of those so called, the one it names most. */
    Optional<Entity> realm(String head) {
        return mostNamed(state -> state.arabic().stream().anyMatch(name -> isRealm(Lexicon.words(name), head)));
    }

    private static boolean isRealm(List<String> name, String head) {
        return name.size() > 1 && head.equals(name.get(0).startsWith("ال") ? name.get(0) : "ال" + name.get(0));
    }

    private Optional<Entity> mostNamed(Predicate<Entity> wanted) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Entity> named = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Entity state : states(i, Integer.MAX_VALUE).values()) {
                if (wanted.test(state)) {
                    named.put(state.id(), state);
                    counts.merge(state.id(), 1, Integer::sum);
                }
            }
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<String> first = counts.keySet().stream()
                .filter(id -> counts.getOrDefault(id, 0) == most)
                .toList();
        return first.size() == 1 ? Optional.ofNullable(named.get(first.get(0))) : Optional.empty();
    }

    private static Optional<List<Entity>> pair(Map<String, Entity> states) {
        return states.size() == 2 ? Optional.of(List.copyOf(states.values())) : Optional.empty();
    }

    private Map<String, Entity> states(int sentence, int before) {
        Map<String, Entity> out = new LinkedHashMap<>();
        for (Mention mention : mentions.get(sentence)) {
            if (mention.to() <= before && !isWhereabouts(sentence, mention)) {
                parties(mention)
                        .flatMap(party -> Stream.ofNullable(party.state()))
                        .forEach(state -> out.putIfAbsent(state.id(), state));
            }
        }
        return out;
    }

    /** "in Vienna": a capital that is only where something is, is no side. */
    private boolean isWhereabouts(int sentence, Mention mention) {
        boolean city =
                mention instanceof Mention.Location location && location.place().kind() != Entity.Kind.STATE;
        return city
                && (mention.preposition().equals("ب")
                        || sentences.get(sentence).is(mention.from() - 1, "في", "بالعاصمه", "العاصمه", "بمدينه"));
    }

    private static Stream<Party> parties(Mention mention) {
        if (mention instanceof Mention.Location location) {
            return Stream.ofNullable(location.state());
        }
        return mention instanceof Mention.Parties parties ? parties.parties().stream() : Stream.empty();
    }
}
