package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    private static Report report(int number, Draft draft) {
        List<Evidence> evidence = new ArrayList<>(draft.evidence);
        evidence.sort(Comparator.comparingInt(Evidence::sentence));
        return new Report(
                number,
                draft.type,
                draft.status.status(),
                draft.when,
                draft.venue,
                draft.arguments,
                draft.instruments,
                evidence,
                draft.partOf,
                draft.confidence);
    }
}
