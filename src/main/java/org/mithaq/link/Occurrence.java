package org.mithaq.link;

import java.util.List;
import org.mithaq.extract.Actor;

/**
 * One mention of someone as a store has it.
 *
 * @param subject id of the one so called, {@link Naming#id()}
 * @param kind person, state or organization
 * @param name as the article writes it
 * @param named whether that is a name, not an office alone
 * @param language BCP 47 tag of the article's language
 * @param label English label, or a transliteration
 * @param office code of the office, or empty
 * @param represents English name of the state or body, or empty
 * @param decision {@code linked}, {@code ambiguous} or {@code unknown}
 * @param entities whom it is linked to or who may be meant: ids in the tables as {@code person:ID}, or {@code wd:Q...}
 * @param score of the best of them, as text, or empty
 * @param source name of the article
 */
public record Occurrence(
        String subject,
        Actor.Kind kind,
        String name,
        boolean named,
        String language,
        String label,
        String office,
        String represents,
        String decision,
        List<String> entities,
        String score,
        String source) {
    public Occurrence {
        entities = List.copyOf(entities);
    }

    /** Whether nobody known was found. */
    public boolean isLocal() {
        return !decision.equals("linked");
    }
}
