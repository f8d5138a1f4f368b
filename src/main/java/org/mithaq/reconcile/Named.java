package org.mithaq.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something with its names. Two are the same when their ids are.
 *
 * @param id what the service calls it: the IRI without the base, such as {@code person/sergey-lavrov}
 * @param kind what it is
 * @param names all names, at least one
 * @param wikidata Wikidata id, or null
 * @param code ISO code of a state, abbreviation of an organization, or null
 * @param state id of the state it belongs to, or null
 * @param offices offices held, in English with state and years, the latest first
 * @param inTables whether the reference tables have it; else only articles name it
 * @param reports number of reports it takes part in
 */
public record Named(
        String id,
        Kind kind,
        List<Name> names,
        @Nullable String wikidata,
        @Nullable String code,
        @Nullable String state,
        List<String> offices,
        boolean inTables,
        int reports) {
    public Named {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(id + " has no name");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Named named && named.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The name to show to readers of a language; English, else any, where there is none. */
    public Name shown(String language) {
        return Stream.of(language, "en")
                .flatMap(tag -> names.stream()
                        .filter(name -> name.main() && name.language().equals(tag)))
                .findFirst()
                .orElse(names.get(0));
    }

    public Optional<String> findWikidata() {
        return Optional.ofNullable(wikidata);
    }

    public Optional<String> findCode() {
        return Optional.ofNullable(code);
    }

    public Optional<String> findState() {
        return Optional.ofNullable(state);
    }
}
