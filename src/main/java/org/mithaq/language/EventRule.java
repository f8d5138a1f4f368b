package org.mithaq.language;

import java.util.List;
import java.util.Set;

/**
 * How a language says that something happened: a trigger word and the typed arguments without which it proves nothing.
 *
 * @param event class of the ontology
 * @param name name of the rule within its event
 * @param trigger group of trigger words, as {@code sign}
 * @param kinds which words of the group: {@code verb}, {@code passive}, {@code noun}, {@code participle}, {@code dated}
 * @param slots the arguments it looks for
 * @param required roles that must be filled
 * @param vicinity words that must or must not stand near the trigger
 * @param written whether every party must be written: none is understood from a verb without subject
 * @param weak whether the event yields to a call, meeting or summit of the same parties: talking about something is no
 *     event of its own beside it
 * @param apart whether the event stands by itself: those who take part in it are no parties of events told beside it
 * @param undated whether a date beside it tells of something else than when the event began: of leaving
 * @param joins whether it tells no event of its own but who took part in the talks told right before
 * @param status the status the rule's words alone give, as {@code occurred}; empty where tense and operators decide
 * @param parties how many different parties must take part
 * @param examples what shows it
 */
public record EventRule(
        String event,
        String name,
        String trigger,
        Set<String> kinds,
        List<Slot> slots,
        Set<String> required,
        Vicinity vicinity,
        boolean written,
        boolean weak,
        boolean apart,
        boolean undated,
        boolean joins,
        String status,
        int parties,
        List<Example> examples) {
    public EventRule {
        kinds = Set.copyOf(kinds);
        slots = List.copyOf(slots);
        required = Set.copyOf(required);
        examples = List.copyOf(examples);
    }

    /** Whether one of its arguments may stand at this position. */
    public boolean takes(String position) {
        return slots.stream().anyMatch(slot -> slot.takes(position));
    }

    /** The rule's full name, as {@code Signing/signed}. */
    public String id() {
        return event + "/" + name;
    }
}
