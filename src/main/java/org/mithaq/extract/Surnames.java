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
        learn(words.form(party.to() - 1), party, pack);
        learn(words.form(party.from()), party, pack);
    }

    private void learn(String shortName, Party party, LanguagePack pack) {
        if (shortName.length() < 2
                || LINKS.contains(shortName)
                || pack.vocabulary().contains(shortName)) {
            return;
        }
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

    /** Whether the article calls a person by this word. */
    boolean knows(String form) {
        return byShortName.containsKey(form);
    }

    /** A short name that stands alone at a token. */
    Optional<Mention> read(Words words, int at) {
        for (Split split : Split.of(words.form(at))) {
            boolean possible = split.pronoun().isEmpty()
                    && !split.article()
                    && !split.preposition().equals("س");
            Party full = byShortName.get(split.core());
            if (possible && full != null && (split.isWhole() || split.core().length() > 2)) {
                return shared.contains(split.core()) ? Optional.empty() : Optional.of(mention(at, split, full));
            }
        }
        return Optional.empty();
    }

    private static Mention mention(int at, Split split, Party full) {
        String clitics = split.conjunction() + split.preposition();
        Party party = new Party(
                Actor.Kind.PERSON,
                at,
                at + 1,
                clitics,
                true,
                full.candidates(),
                full.office(),
                full.state(),
                full.body());
        return new Mention.Parties(at, at + 1, clitics, List.of(party));
    }
}
