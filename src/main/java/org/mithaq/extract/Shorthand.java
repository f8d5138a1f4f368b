package org.mithaq.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.language.Lexicon;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.Hit;
import org.mithaq.text.Folding;

/**
 * The short names by which an article goes on to call the states and bodies it has named: "the Kingdom" is the kingdom
 * it names most, "the International Agency" the one whose full name begins so. A short name that fits two is left out.
 */
final class Shorthand {
    private static final int FULL = 3;

    private final Map<String, Entity> names = new TreeMap<>();
    private final Set<String> shared = new HashSet<>();

    private Shorthand() {}

    static Gazetteer of(List<Words> sentences, List<List<Mention>> mentions) {
        Shorthand shorthand = new Shorthand();
        Sides sides = new Sides(sentences, mentions);
        sentences.forEach(words -> shorthand.realms(words, sides));
        mentions.forEach(shorthand::bodies);
        shorthand.homonyms(sentences);
        shorthand.names.keySet().removeAll(shorthand.shared);
        return Gazetteer.of(shorthand.names);
    }

    private void realms(Words words, Sides sides) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Match> head = words.match(at, Category.STATE_HEAD)
                    .filter(match -> match.term().value().equals("realm"));
            head.map(match -> Folding.fold(match.term().lemma()))
                    .ifPresent(name -> sides.realm(name).ifPresent(state -> names.put(name, state)));
        }
    }

    /** A name of a state and of another state's city is the city's where the article names that other state alone. */
    private void homonyms(List<Words> sentences) {
        Set<String> named = new HashSet<>();
        Map<Entity, Entity> cities = new LinkedHashMap<>();
        for (Words words : sentences) {
            for (int at = 0; at < words.size(); at++) {
                words.hit(at).ifPresent(hit -> homonym(hit, named, cities));
            }
        }
        cities.forEach((city, state) -> {
            if (named.contains(city.state()) && !named.contains(state.id())) {
                city.arabic().forEach(name -> names.put(Folding.fold(name), city));
            }
        });
    }

    private static void homonym(Hit hit, Set<String> named, Map<Entity, Entity> cities) {
        Optional<Entity> state = Senses.state(hit);
        Optional<Entity> city = Senses.place(hit)
                .filter(place -> state.isPresent()
                        && !Objects.equals(place.state(), state.get().id()));
        if (city.isPresent()) {
            cities.put(city.get(), state.orElseThrow());
        } else {
            state.or(() -> Senses.adjective(hit)).ifPresent(nation -> named.add(nation.id()));
            Senses.place(hit).ifPresent(place -> named.add(place.state()));
        }
    }

    private void bodies(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Parties parties) {
                parties.parties().stream().flatMap(Shorthand::bodiesOf).forEach(this::body);
            }
        }
    }

    private static Stream<Entity> bodiesOf(Party party) {
        return party.kind() == Actor.Kind.ORGANIZATION ? party.candidates().stream() : Stream.ofNullable(party.body());
    }

    private void body(Entity body) {
        for (String full : body.arabic()) {
            List<String> words = Lexicon.words(full);
            if (words.size() >= FULL
                    && words.get(0).startsWith("ال")
                    && words.get(1).startsWith("ال")) {
                String name = words.get(0) + " " + words.get(1);
                Entity known = names.putIfAbsent(name, body);
                if (known != null && !known.equals(body)) {
                    shared.add(name);
                }
            }
        }
    }
}
