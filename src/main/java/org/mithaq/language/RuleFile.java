package org.mithaq.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;

/**
 * Reads {@code events/*.yaml}: the trigger words of an event type and the rules that use them. A rule without an
 * example and a counter-example is refused.
 */
final class RuleFile {
    private static final Set<String> KINDS = Set.of("verb", "passive", "noun", "participle", "dated");

    private static final Set<String> KEYS = Set.of(
            "name",
            "trigger",
            "kinds",
            "arguments",
            "require",
            "beside",
            "unless",
            "behind",
            "not_behind",
            "reach",
            "written",
            "weak",
            "undated",
            "joins",
            "status",
            "parties",
            "examples");
    /** How far behind a trigger the words may stand that a rule asks for, where it does not say. */
    private static final int REACH = 25;

    private final Node file;
    private final String event;
    private final Map<String, Slot.Filler> fillers = new LinkedHashMap<>();

    RuleFile(String resource) {
        file = Node.read(resource).allow(Set.of("event", "apart", "fillers", "triggers", "rules"));
        event = file.get("event").text();
        file.find("fillers")
                .ifPresent(node -> node.entries().forEach((role, filler) -> fillers.put(role, filler(filler))));
    }

    /** Adds the trigger words to the lexicon. */
    void fill(LexiconBuilder lexicon) {
        file.get("triggers").entries().forEach((group, words) -> {
            words.allow(Set.of("verbs", "nouns", "participles"));
            String value = event + "/" + group;
            words.texts("verbs").forEach(verb -> lexicon.verb(words.place(), verb, Term.Category.EVENT_VERB, value));
            words.texts("nouns").forEach(noun -> lexicon.noun(noun, Term.Category.EVENT_NOUN, value));
            words.texts("participles").forEach(word -> lexicon.noun(word, Term.Category.EVENT_PARTICIPLE, value));
        });
    }

    List<EventRule> rules() {
        return file.get("rules").items().stream().map(this::rule).toList();
    }

    private EventRule rule(Node node) {
        node.allow(KEYS);
        String trigger = node.get("trigger").text();
        if (file.get("triggers").find(trigger).isEmpty()) {
            throw node.fault("names the trigger group '" + trigger + "', which this file does not define");
        }
        Set<String> kinds = new TreeSet<>(node.get("kinds").texts());
        if (!KINDS.containsAll(kinds)) {
            throw node.fault("has kinds " + kinds + "; they are " + new TreeSet<>(KINDS));
        }
        List<Slot> slots = slots(node.get("arguments"));
        return new EventRule(
                event,
                node.get("name").text(),
                event + "/" + trigger,
                kinds,
                slots,
                required(node, slots),
                vicinity(node),
                node.find("written").isPresent(),
                node.find("weak").isPresent(),
                file.find("apart").isPresent(),
                node.find("undated").isPresent(),
                node.find("joins").isPresent(),
                node.find("status").map(Node::text).orElse(""),
                number(node, "parties", 1),
                examples(node));
    }

    private static Vicinity vicinity(Node node) {
        return new Vicinity(
                folded(node, "beside"),
                folded(node, "unless"),
                folded(node, "behind"),
                folded(node, "not_behind"),
                number(node, "reach", REACH));
    }

    private static List<String> folded(Node node, String key) {
        return node.texts(key).stream().map(Folding::fold).toList();
    }

    private static int number(Node node, String key, int otherwise) {
        return node.find(key).map(n -> Integer.parseInt(n.text())).orElse(otherwise);
    }

    private List<Slot> slots(Node arguments) {
        List<Slot> slots = new ArrayList<>();
        arguments
                .entries()
                .forEach((role, positions) ->
                        slots.add(new Slot(role, fillers.getOrDefault(role, usualFiller(role)), positions.texts())));
        return slots;
    }

    private static Slot.Filler filler(Node node) {
        return Arrays.stream(Slot.Filler.values())
                .filter(filler -> filler.name().toLowerCase(Locale.ROOT).equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.fault("is '" + node.text() + "'; what fills a role is one of "
                        + Arrays.toString(Slot.Filler.values()).toLowerCase(Locale.ROOT)));
    }

    private static Slot.Filler usualFiller(String role) {
        return switch (role) {
            case "instrument" -> Slot.Filler.INSTRUMENT;
            case "place", "destination" -> Slot.Filler.PLACE;
            case "visitor", "sender", "recipient" -> Slot.Filler.PERSON;
            default -> Slot.Filler.PARTY;
        };
    }

    private static Set<String> required(Node node, List<Slot> slots) {
        Set<String> required = new TreeSet<>(node.texts("require"));
        for (String role : required) {
            if (slots.stream().noneMatch(slot -> slot.role().equals(role))) {
                throw node.fault("requires '" + role + "', which is not one of its arguments");
            }
        }
        return required;
    }

    private static List<Example> examples(Node node) {
        List<Example> examples =
                node.get("examples").items().stream().map(RuleFile::example).toList();
        boolean shows = examples.stream().anyMatch(example -> example.gives() != null);
        boolean denies = examples.stream().anyMatch(example -> example.gives() == null);
        if (!shows || !denies) {
            throw node.fault("needs an example that gives the event and one that gives 'none'");
        }
        return examples;
    }

    private static Example example(Node node) {
        node.allow(Set.of("text", "gives"));
        Node gives = node.get("gives");
        return new Example(node.place(), node.get("text").text(), expectation(gives));
    }

    private static @Nullable Map<String, List<String>> expectation(Node gives) {
        if (!(gives.value() instanceof Map)) {
            if (!"none".equals(gives.value())) {
                throw gives.fault("gives either 'none' or roles with names");
            }
            return null;
        }
        Map<String, List<String>> out = new LinkedHashMap<>();
        gives.entries().forEach((role, names) -> out.put(role, names.texts()));
        return out;
    }
}
