package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;

/**
 * Reads phrases that name a state, an organization or a place: names of the gazetteer, "the Russian government", "the
 * Chinese group Haite", "the Ministry of Foreign Affairs of Iran".
 */
final class BodyReader {
    private static final Pattern PEOPLE = Pattern.compile(".*ال.{3,}(ين|ون)");

    private final Words words;
    private final NameReader names;

    BodyReader(Words words, NameReader names) {
        this.words = words;
        this.names = names;
    }

    Optional<Mention> read(int at) {
        Optional<Mention> government = government(at);
        if (government.isPresent()) {
            return government;
        }
        Optional<Mention> known = words.hit(at).flatMap(hit -> known(at, hit));
        return known.or(() -> OrganizationReader.read(words, names, at));
    }

    /** A head such as "government" with the state's adjective or name behind it. */
    private Optional<Mention> government(int at) {
        Optional<Match> head = words.match(at, Category.STATE_HEAD);
        if (head.isEmpty()
                || words.hit(at)
                        .filter(hit -> hit.length() > head.get().length())
                        .isPresent()) {
            return Optional.empty();
        }
        int next = head.get().to();
        if (isStates(head.get())) {
            return union(head.get());
        }
        if (head.get().term().value().equals("secretariat")) {
            return secretariat(head.get());
        }
        return words.hit(next)
                .filter(hit -> hit.proclitic().isEmpty())
                .flatMap(hit -> Senses.adjective(hit)
                        .or(() -> Senses.state(hit))
                        .map(state -> place(at, next + hit.length(), clitics(head.get()), state, state)));
    }

    /** "the Gulf states", "the states of the European Union": the body that they make up. */
    private Optional<Mention> union(Match head) {
        return union(words, head.to())
                .map(union -> Party.of(union.body(), head.from(), union.to(), clitics(head)))
                .map(Mention.Parties::of);
    }

    /** A body of states with the index after the words that name it. */
    record Union(Entity body, int to) {}

    /** The body behind "states of": by its name, in quotes or not, or by an adjective such as "Arab". */
    static Optional<Union> union(Words words, int at) {
        boolean marked = words.is(at, "(", "\"", "«", "“");
        int from = marked ? at + 1 : at;
        Optional<Hit> hit = words.hit(from).filter(found -> found.proclitic().isEmpty());
        Optional<Union> named = hit.flatMap(Senses::organization).map(body -> {
            int to = from + hit.orElseThrow().length();
            return new Union(body, marked && words.is(to, ")", "\"", "»", "”") ? to + 1 : to);
        });
        return named.or(() -> words.bloc(at).map(body -> new Union(body, at + 1)));
    }

    /** "the General Secretariat of the United Nations": the body itself. */
    private Optional<Mention> secretariat(Match head) {
        int at = head.to();
        return words.hit(at)
                .filter(hit -> hit.proclitic().equals("ل") || hit.proclitic().isEmpty())
                .flatMap(hit -> Senses.organization(hit)
                        .map(body -> Party.of(body, head.from(), at + hit.length(), clitics(head))))
                .map(Mention.Parties::of);
    }

    private Optional<Mention> known(int at, Hit hit) {
        int to = at + hit.length();
        Optional<Entity> organization = Senses.organization(hit);
        Optional<Entity> state = Senses.state(hit);
        Optional<Entity> capital = Senses.capital(hit);
        Optional<Entity> place = Senses.place(hit);
        if (state.isPresent()) {
            return Optional.of(place(at, to, hit.proclitic(), state.get(), state.get()));
        }
        if (organization.isPresent() && !Senses.weak(hit)) {
            to = withNationality(to);
            return Optional.of(new Mention.Parties(
                    at, to, hit.proclitic(), List.of(Party.of(organization.get(), at, to, hit.proclitic()))));
        }
        Optional<Entity> people = Senses.adjective(hit).filter(adjective -> isPeople(at, hit));
        if (people.isPresent()) {
            return Optional.of(place(at, to, hit.proclitic(), people.get(), people.get()));
        }
        if ((place.isPresent() || capital.isPresent()) && !Senses.weak(hit)) {
            return Optional.of(
                    place(at, to, hit.proclitic(), place.or(() -> capital).orElseThrow(), capital.orElse(null)));
        }
        return Optional.empty();
    }

    /** "Aramco Saudi": a state's name right behind an organization's belongs to it. */
    private int withNationality(int to) {
        return words.hit(to)
                .filter(next -> next.proclitic().isEmpty()
                        && (Senses.adjective(next).isPresent()
                                || Senses.state(next).isPresent()))
                .map(next -> to + next.length())
                .orElse(to);
    }

    /** "the Russians" behind a preposition or a conjunct of one: their state. */
    private boolean isPeople(int at, Hit hit) {
        boolean governed =
                words.has(at - 1, Category.PREPOSITION) || !hit.proclitic().isEmpty();
        return governed && PEOPLE.matcher(words.form(at)).matches() && !Senses.weak(hit);
    }

    private static Mention place(int at, int to, String proclitic, Entity place, @Nullable Entity state) {
        Party party = state == null ? null : Party.of(state, at, to, proclitic);
        return new Mention.Location(at, to, proclitic, place, party);
    }

    /** Whether a head is "states" and calls for the body that they make up. */
    static boolean isStates(Match head) {
        return head.term().value().equals("states");
    }

    static String clitics(Match match) {
        return match.split().conjunction() + match.split().preposition();
    }
}
