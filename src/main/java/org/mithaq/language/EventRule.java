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
 * @param beside words of which one must stand near the trigger; none where the rule asks for none
 * @param behind words of which one must stand right before the trigger; none where the rule asks for none
 * @param unless words that must not stand right before the trigger
 * @param weak whether the event yields to a call, meeting or summit of the same parties: talking about something is no
 *     event of its own beside it
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
        List<String> beside,
        List<String> behind,
        List<String> unless,
        boolean weak,
        String status,
        int parties,
        List<Example> examples) {
    public EventRule {
        kinds = Set.copyOf(kinds);
        slots = List.copyOf(slots);
        required = Set.copyOf(required);
        beside = List.copyOf(beside);
        behind = List.copyOf(behind);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
    }

    /** Whether the trigger may stand right behind this folded word. */
    public boolean standsBehind(String word) {
        return (behind.isEmpty() || isOneOf(word, behind)) && !isOneOf(word, unless);
    }

    private static boolean isOneOf(String word, List<String> listed) {
        return listed.contains(word) || (word.startsWith("و") && listed.contains(word.substring(1)));
    }

    /** The rule's full name, as {@code Signing/signed}. */
    public String id() {
        return event + "/" + name;
    }
}
