package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Span;
import org.mithaq.time.When;

/** An event in the making: what one or more sentences of an article say of it so far. */
final class Draft {
    String type;
    boolean weak;
    /** Whether its parties are meant by no other event of the article. */
    boolean apart;

    final List<Argument> arguments = new ArrayList<>();
    final List<Instrument> instruments = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    /** The states that the principals act for, a visit's host among them, as parties of what came of it. */
    List<Argument> states = List.of();

    StatusReader.Reading status;
    boolean headline;
    /** Whether parties that it does not name may come from the talks around it. */
    boolean inherits;
    /** Whether it is only told of as something known: "the agreement that X signed". */
    boolean known;

    @Nullable
    When when;
    /** The date expression as written, also where its meaning stays open; empty where there is none. */
    String time = "";

    @Nullable
    Venue venue;

    double confidence = 1;
    /** Whether an official without a state is taken to act for the article's own. */
    boolean home;

    int partOf;

    Draft(String type, StatusReader.Reading status) {
        this.type = type;
        this.status = status;
    }

    int sentence() {
        return evidence.get(0).sentence();
    }

    /** The first day of an event that was told with a date of its own, or null. */
    @Nullable
    LocalDate day() {
        return when == null ? null : when.earliest();
    }

    void add(Argument argument) {
        boolean known = arguments.stream().anyMatch(other -> key(other.actor()).equals(key(argument.actor())));
        if (!known) {
            arguments.add(argument);
        }
    }

    List<Actor> principals() {
        return arguments.stream()
                .filter(Argument::isPrincipal)
                .map(Argument::actor)
                .toList();
    }

    Set<String> principalKeys() {
        return principals().stream().map(Draft::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The states and bodies on whose behalf the principals act. */
    Set<String> sides() {
        return principals().stream()
                .map(Actor::represents)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasPersons() {
        return principals().stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
    }

    /** What makes two actors of one article the same. */
    static String key(Actor actor) {
        return actor.reference() != null
                ? actor.kind() + ":" + actor.reference()
                : actor.kind() + "=" + org.mithaq.text.Folding.fold(actor.name()) + "@" + actor.represents();
    }

    void addEvidence(int sentence, Span span, Span trigger, String rule) {
        evidence.add(new Evidence(sentence, span, trigger, rule));
    }
}
