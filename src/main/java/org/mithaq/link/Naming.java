package org.mithaq.link;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Actor;
import org.mithaq.text.Folding;
import org.mithaq.time.When;

/**
 * What one mention tells of whom it names, and nothing that the tables know: this is all that a link may rest on.
 *
 * @param kind person, state or organization
 * @param name the fullest name in the article; for someone unnamed the office in its words
 * @param named whether {@code name} is a name
 * @param office code of the office, or null
 * @param represents English name of the state or body that the article names beside it, or null
 * @param representsId its id in the tables, which stays when the name there changes, or null
 * @param from first day of what is told, or null where no day is known
 * @param to last day, null with {@code from}
 * @param source name of the article
 */
public record Naming(
        Actor.Kind kind,
        String name,
        boolean named,
        @Nullable String office,
        @Nullable String represents,
        @Nullable String representsId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {
    private static final int MONTH = 7;

    public Naming {
        if (name.isBlank() || (from == null) != (to == null)) {
            throw new IllegalArgumentException("A naming needs a name, and both its days or none");
        }
    }

    /**
     * What an actor of an article is called.
     *
     * @param representsId id of what the actor is told to represent, or null
     * @param when when the event took place, else when the article appeared, or null
     */
    public static Naming of(Actor actor, @Nullable String representsId, @Nullable When when, String source) {
        return new Naming(
                actor.kind(),
                actor.name(),
                actor.named(),
                actor.office(),
                actor.told(),
                representsId,
                when == null ? null : when.earliest(),
                when == null ? null : when.latest(),
                source);
    }

    /**
     * Names the one so called, whatever the tables know: human decisions are kept under it. A name is one person's
     * wherever it stands beside the same state. An office alone is one person's within a month of the same state, and
     * where no day is known within the article.
     */
    public String id() {
        return UUID.nameUUIDFromBytes(String.join("\n", key()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private List<String> key() {
        String told = represents == null ? "" : represents;
        String of = representsId == null ? told : representsId;
        if (named) {
            return List.of(kind.name(), Folding.fold(name), of);
        }
        String what = office == null ? Folding.fold(name) : office;
        return List.of(kind.name(), what, of, findMonth().orElse("in " + source));
    }

    /** The month of what is told, ISO, where it lies within one. */
    public Optional<String> findMonth() {
        if (from == null || to == null) {
            return Optional.empty();
        }
        String month = from.toString().substring(0, MONTH);
        return to.toString().startsWith(month) ? Optional.of(month) : Optional.empty();
    }
}
