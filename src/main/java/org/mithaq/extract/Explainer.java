package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.EventRule;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Match;

/** Says of one sentence what was read in it and why: tokens, mentions, triggers, and which rule fired or what it lacked. */
final class Explainer {
    private final Words words;
    private final List<Mention> mentions;
    private final LanguagePack pack;
    private final List<String> lines = new ArrayList<>();

    private Explainer(Words words, List<Mention> mentions, LanguagePack pack) {
        this.words = words;
        this.mentions = mentions;
        this.pack = pack;
    }

    static List<String> explain(Words words, List<Mention> mentions, LanguagePack pack) {
        Explainer explainer = new Explainer(words, mentions, pack);
        explainer.tokens();
        explainer.mentions();
        explainer.triggers();
        return explainer.lines;
    }

    private void tokens() {
        lines.add("tokens");
        for (int i = 0; i < words.size(); i++) {
            String readings =
                    words.matches(i).stream().map(Explainer::reading).distinct().collect(Collectors.joining(", "));
            lines.add(
                    "  " + words.sentence().tokens().get(i).surface() + (readings.isEmpty() ? "" : "  = " + readings));
        }
    }

    private static String reading(Match match) {
        String cut = match.split().isWhole()
                ? ""
                : " ["
                        + String.join(
                                "+",
                                match.split().conjunction(),
                                match.split().preposition(),
                                match.split().article() ? "ال" : "",
                                match.split().core(),
                                match.split().pronoun())
                        + "]";
        return match.term().category() + " " + match.term().lemma() + " "
                + match.term().value() + cut;
    }

    private void mentions() {
        lines.add("mentions");
        for (Governed next : Markers.of(words, new Clauses(words, mentions), mentions)) {
            String marker = next.marker().isEmpty() ? "bare" : next.marker();
            lines.add("  " + surface(next.mention()) + "  = " + kind(next.mention()) + ", " + marker);
        }
    }

    private String surface(Mention mention) {
        return words.sentence().tokens().subList(mention.from(), mention.to()).stream()
                .map(token -> token.surface())
                .collect(Collectors.joining(" "));
    }

    private static String kind(Mention mention) {
        if (mention instanceof Mention.Parties parties) {
            return parties.parties().stream().map(Explainer::party).collect(Collectors.joining(" & "));
        }
        if (mention instanceof Mention.Location location) {
            return "place " + location.place().label();
        }
        if (mention instanceof Mention.Paper paper) {
            return "instrument " + paper.kind();
        }
        if (mention instanceof Mention.Group group) {
            return "group " + group.value();
        }
        Mention.Time time = (Mention.Time) mention;
        return "date "
                + time.mention()
                        .findWhen()
                        .map(when -> when.start() + ".." + when.end())
                        .orElse("?");
    }

    private static String party(Party party) {
        String state = party.state() == null ? "" : " of " + party.state().label();
        String office = party.office() == null ? "" : " " + party.office();
        String who = party.candidates().isEmpty()
                ? ""
                : " " + party.candidates().get(0).label();
        return party.kind().name().toLowerCase(java.util.Locale.ROOT) + office + state + who;
    }

    private void triggers() {
        Clauses clauses = new Clauses(words, mentions);
        List<Governed> governed = Markers.of(words, clauses, mentions);
        EventReader reader = new EventReader(words, clauses, governed, pack);
        lines.add("triggers");
        for (Trigger trigger : new TriggerFinder(words, clauses).find()) {
            String carrier = trigger.carrier() == null
                    ? ""
                    : ", carried by "
                            + words.sentence()
                                    .tokens()
                                    .get(trigger.carrier().from())
                                    .surface();
            lines.add("  " + words.sentence().tokens().get(trigger.from()).surface() + "  = " + trigger.kind() + " "
                    + trigger.match().term().value() + carrier);
            List<Region.Group> groups = Region.of(words, clauses, governed, trigger);
            for (Region.Group group : groups) {
                lines.add("    " + group.position() + ": "
                        + group.mentions().stream().map(this::surface).collect(Collectors.joining(" + ")));
            }
            rules(reader, trigger, groups);
        }
    }

    private void rules(EventReader reader, Trigger trigger, List<Region.Group> groups) {
        for (EventRule rule : pack.rules().getOrDefault(trigger.match().term().value(), List.of())) {
            if (rule.kinds().contains(trigger.kind())) {
                String missing = reader.missing(rule, trigger, groups);
                lines.add("    rule " + rule.id() + (missing.isEmpty() ? " fired" : " lacks " + missing));
            }
        }
    }
}
