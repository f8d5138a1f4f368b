package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the drafts of an article their numbers and final form. */
final class Reports {
    private Reports() {}

    static List<Report> of(List<Draft> drafts) {
        List<Report> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            out.add(report(i + 1, drafts.get(i)));
        }
        return out;
    }

    /** Where persons act for a state, the state is no party beside them; a signing binds both. */
    private static List<Argument> arguments(Draft draft) {
        if (draft.type.equals("Signing")) {
            return draft.arguments;
        }
        Set<String> acted = draft.arguments.stream()
                .map(Argument::actor)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON && actor.represents() != null)
                .map(actor -> String.valueOf(actor.represents()))
                .collect(Collectors.toSet());
        return draft.arguments.stream()
                .filter(argument -> argument.actor().kind() != Actor.Kind.STATE
                        || !acted.contains(argument.actor().label()))
                .toList();
    }

    private static Report report(int number, Draft draft) {
        List<Evidence> evidence = new ArrayList<>(draft.evidence);
        evidence.sort(Comparator.comparingInt(Evidence::sentence));
        return new Report(
                number,
                draft.type,
                draft.status.status(),
                draft.when,
                draft.venue,
                arguments(draft),
                draft.instruments,
                evidence,
                draft.partOf,
                draft.confidence);
    }
}
