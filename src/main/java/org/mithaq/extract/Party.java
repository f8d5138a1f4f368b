package org.mithaq.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;

/**
 * Someone named in a sentence, before it is known who that is.
 *
 * @param kind person, state or organization
 * @param from index of the first token of the name; of the whole phrase where no name is given
 * @param to index after its last token
 * @param proclitic what is written before the phrase within its first token
 * @param named whether there is a name, not an office alone
 * @param candidates entities of the reference tables that bear the name, most likely first
 * @param office code of the office, or null
 * @param state the state represented, by the words of the phrase, or null
 * @param body the organization represented, by the words of the phrase, or null
 */
record Party(
        Actor.Kind kind,
        int from,
        int to,
        String proclitic,
        boolean named,
        List<Entity> candidates,
        @Nullable String office,
        @Nullable Entity state,
        @Nullable Entity body) {
    Party {
        candidates = List.copyOf(candidates);
    }

    static Party of(Entity entity, int from, int to, String proclitic) {
        Actor.Kind kind = switch (entity.kind()) {
            case PERSON -> Actor.Kind.PERSON;
            case STATE -> Actor.Kind.STATE;
            case ORGANIZATION, PLACE -> Actor.Kind.ORGANIZATION;
        };
        return new Party(
                kind,
                from,
                to,
                proclitic,
                true,
                List.of(entity),
                null,
                entity.kind() == Entity.Kind.STATE ? entity : null,
                null);
    }

    /** The same party named by a longer phrase. */
    Party as(int newFrom, int newTo, String newProclitic) {
        return new Party(kind, newFrom, newTo, newProclitic, named, candidates, office, state, body);
    }

    Party withOffice(@Nullable String newOffice, @Nullable Entity newState, @Nullable Entity newBody) {
        return new Party(
                kind,
                from,
                to,
                proclitic,
                named,
                candidates,
                office != null ? office : newOffice,
                state != null ? state : newState,
                body != null ? body : newBody);
    }
}
