package org.mithaq.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Split;

/**
 * The short names by which an article goes on to call the persons it has named in full. A short name that two persons
 * of the article share is used for neither.
 */
final class Surnames {
    private static final Set<String> LINKS = Set.of("بن", "ابن", "ال", "عبد", "ابو", "بنت", "ولد");

    private final Map<String, Party> byShortName = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

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
                if (firstWords.contains(split.core())) {
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
        if (byShortName.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> two = read(at, words, " " + words.form(at + 1), at + 2);
        return two.isPresent() ? two : read(at, words, "", at + 1);
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
        String clitics = split.conjunction() + split.preposition();
        Party party = new Party(
                Actor.Kind.PERSON, at, to, clitics, true, full.candidates(), full.office(), full.state(), full.body());
        return new Mention.Parties(at, to, clitics, List.of(party));
    }
}
