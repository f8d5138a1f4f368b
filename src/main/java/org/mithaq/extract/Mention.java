package org.mithaq.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;

/** A typed phrase of a sentence, by the tokens it covers. */
sealed interface Mention {
    /** Index of the first token. */
    int from();

    /** Index after the last token. */
    int to();

    /** What is written before the phrase within its first token: a preposition, a conjunction, or nothing. */
    String proclitic();

    /** Whether the phrase is joined to the one before by a conjunction in its first token. */
    default boolean joined() {
        return proclitic().startsWith("و");
    }

    /** The preposition in the first token, or the empty text. */
    default String preposition() {
        String rest = proclitic().replaceFirst("^[وف]", "");
        return rest.endsWith("ال") ? rest.substring(0, rest.length() - 2) : rest;
    }

    /** Persons, states or organizations; several where one phrase names them together. */
    record Parties(int from, int to, String proclitic, List<Party> parties) implements Mention {
        public Parties {
            parties = List.copyOf(parties);
        }

        /** The phrase of one party. */
        static Parties of(Party party) {
            return new Parties(party.from(), party.to(), party.proclitic(), List.of(party));
        }
    }

    /** A place, or a state or capital where an event can take place. */
    record Location(
            int from,
            int to,
            String proclitic,
            Entity place,
            @Nullable Party state) implements Mention {}

    /** Words that point back at parties: the two sides. The value tells how many and how. */
    record Group(int from, int to, String proclitic, String value) implements Mention {}

    /** A treaty or the like: head noun, and its title up to {@code titleTo}. */
    record Paper(int from, int to, String proclitic, String kind, int titleTo, boolean definite) implements Mention {}

    /** A date expression. */
    record Time(int from, int to, org.mithaq.time.TimeMention mention) implements Mention {
        @Override
        public String proclitic() {
            return "";
        }
    }
}
