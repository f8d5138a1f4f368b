package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Hit;
import org.mithaq.time.TimeMention;

/** Finds the typed phrases of a sentence from left to right; none overlap. */
final class MentionFinder {
    private final Words words;
    private final Surnames surnames;
    private final PersonNames persons;

    /** How to read persons in this sentence. */
    private record PersonNames(NameReader names, BodyReader bodies, PaperReader papers) {}

    MentionFinder(Words words, Set<String> nameWords, Surnames surnames) {
        this.words = words;
        this.surnames = surnames;
        NameReader names = new NameReader(words, nameWords, surnames);
        this.persons = new PersonNames(names, new BodyReader(words, names), new PaperReader(words));
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Mention> mention = at(at);
            if (mention.isPresent()) {
                found.add(mention.get());
                at = Math.max(at + 1, mention.get().to());
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<Mention> at(int at) {
        if (!words.isWord(at)) {
            return Optional.empty();
        }
        return time(at).or(() -> group(at))
                .or(() -> PersonReader.read(words, persons.names(), at))
                .or(() -> surnames.read(words, at))
                .or(() -> persons.papers().read(at))
                .or(() -> persons.bodies().read(at));
    }

    private Optional<Mention> time(int at) {
        for (TimeMention time : words.times()) {
            if (time.first() == at) {
                return Optional.of(new Mention.Time(at, time.last(), time));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> group(int at) {
        Optional<Match> match = words.match(at, Category.GROUP);
        if (match.isEmpty() || match.get().term().value().startsWith("counterpart")) {
            return Optional.empty();
        }
        Match group = match.get();
        boolean namesStates = words.hit(group.to())
                .filter(hit -> hit.proclitic().isEmpty() && Senses.state(hit).isPresent())
                .isPresent();
        if (namesStates
                || (words.has(at, Category.OFFICE) && words.bloc(group.to()).isPresent())) {
            return Optional.empty();
        }
        String proclitic = group.split().conjunction() + group.split().preposition();
        List<Entity> nations = new ArrayList<>();
        int end = nations(group.to(), nations);
        if (nations.size() < 2) {
            return Optional.of(
                    new Mention.Group(at, group.to(), proclitic, group.term().value()));
        }
        return words.has(at, Category.OFFICE)
                ? Optional.empty()
                : Optional.of(new Mention.Parties(
                        at,
                        end,
                        proclitic,
                        nations.stream()
                                .map(nation -> Party.of(nation, at, end, proclitic))
                                .toList()));
    }

    /** "the Saudi and the Jordanian": the states of joined nationalities; the index after them. */
    private int nations(int from, List<Entity> found) {
        int at = from;
        while (true) {
            String joint = at == from ? "" : "و";
            Optional<Hit> hit = words.hit(at).filter(next -> next.proclitic().equals(joint));
            Optional<Entity> nation = hit.flatMap(Senses::adjective);
            if (nation.isEmpty()) {
                return at;
            }
            found.add(nation.get());
            at += hit.orElseThrow().length();
        }
    }
}
