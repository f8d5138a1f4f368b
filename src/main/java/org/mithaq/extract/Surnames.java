package org.mithaq.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Split;
import org.mithaq.reference.Entity;

/**
 * The short names by which an article goes on to call the persons it has named in full, and those by which any article
 * calls the famous. A short name that two persons of the article share is used for neither.
 */
final class Surnames {
    private static final Set<String> LINKS = Set.of("بن", "ابن", "ال", "عبد", "ابو", "بنت", "ولد");

    private final Map<String, Party> byShortName = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Function<String, Optional<Entity>> famous;

    /** With the persons who need not be named in full, by their last names. */
    Surnames(Function<String, Optional<Entity>> famous) {
        this.famous = famous;
    }

    /** Learns the persons named in full in one sentence. */
    void learn(Words words, List<Mention> mentions, LanguagePack pack) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Parties parties) {
                parties.parties().stream()
                        .filter(party -> party.kind() == Actor.Kind.PERSON && party.named())
                        .forEach(party -> learn(words, party, pack));
            }
        }
    }

    private void learn(Words words, Party party, LanguagePack pack) {
        if (party.to() - party.from() < 2) {
            return;
        }
        if (party.to() - party.from() > 2) {
            learn(words.form(party.to() - 2) + " " + words.form(party.to() - 1), party, pack);
        }
        learn(words.form(party.to() - 1), party, pack);
        learn(words.form(party.from()), party, pack);
    }

    private void learn(String shortName, Party party, LanguagePack pack) {
        if (shortName.length() < 2
                || LINKS.contains(shortName)
                || pack.vocabulary().contains(shortName)) {
            return;
        }
        firstWords.add(shortName.split(" ")[0]);
        Party known = byShortName.putIfAbsent(shortName, party);
        if (known != null && !samePerson(known, party)) {
            shared.add(shortName);
        }
    }

    private static boolean samePerson(Party one, Party other) {
        if (!one.candidates().isEmpty() && !other.candidates().isEmpty()) {
            return one.candidates().get(0).equals(other.candidates().get(0));
        }
        return one.state() == null || other.state() == null || one.state().equals(other.state());
    }

    /** Whether a short name, or its first word, stands in a sentence at all; else they do not change how it is read. */
    boolean occurIn(Words words) {
        for (int at = 0; at < words.size(); at++) {
            for (Split split : words.splits(at)) {
                if (firstWords.contains(split.core()) || isFamous(words, at, split)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the article calls a person by this word. */
    boolean knows(String form) {
        return byShortName.containsKey(form);
    }

    /** A short name that stands alone at a token: of two words, else of one. */
    Optional<Mention> read(Words words, int at) {
        Optional<Mention> two = read(at, words, " " + words.form(at + 1), at + 2);
        return two.or(() -> read(at, words, "", at + 1)).or(() -> readFamous(words, at));
    }

    private Optional<Mention> readFamous(Words words, int at) {
        for (Split split : words.splits(at)) {
            if (isFamous(words, at, split)) {
                Party party = Party.of(famous.apply(split.core()).orElseThrow(), at, at + 1, clitics(split));
                return Optional.of(Mention.Parties.of(party));
            }
        }
        return Optional.empty();
    }

    /** A last name that stands alone: beside other strange words it can be another person's. */
    private boolean isFamous(Words words, int at, Split split) {
        String name = split.core();
        boolean alone = name.length() > 2
                && split.pronoun().isEmpty()
                && !split.article()
                && !split.preposition().equals("س")
                && !shared.contains(name)
                && !byShortName.containsKey(name)
                && !words.isCommon(at)
                && words.matches(at).isEmpty()
                && words.hit(at).filter(hit -> Senses.persons(hit).isEmpty()).isEmpty()
                && isOrdinary(words, at + 1)
                && (!words.isWord(at - 1) || !words.matches(at - 1).isEmpty() || !split.isWhole());
        return alone && famous.apply(name).isPresent();
    }

    private static boolean isOrdinary(Words words, int at) {
        return !words.isWord(at)
                || words.form(at).startsWith("و")
                || words.isCommon(at)
                || !words.matches(at).isEmpty()
                || words.beginsTime(at);
    }

    private static String clitics(Split split) {
        return split.conjunction() + split.preposition();
    }

    private Optional<Mention> read(int at, Words words, String rest, int to) {
        for (Split split : words.splits(at)) {
            boolean possible = split.pronoun().isEmpty()
                    && !split.article()
                    && !split.preposition().equals("س");
            String name = split.core() + rest;
            Party full = byShortName.get(name);
            if (possible && full != null && (split.isWhole() || split.core().length() > 2)) {
                return shared.contains(name) ? Optional.empty() : Optional.of(mention(at, to, split, full));
            }
        }
        return Optional.empty();
    }

    private static Mention mention(int at, int to, Split split, Party full) {
        String clitics = clitics(split);
        Party party = new Party(
                Actor.Kind.PERSON, at, to, clitics, true, full.candidates(), full.office(), full.state(), full.body());
        return new Mention.Parties(at, to, clitics, List.of(party));
    }
}
