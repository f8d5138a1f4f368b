package org.mithaq.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;

/** Weighs one person against what a mention tells: office, country and date. */
final class Assessment {
    private final ReferenceTables tables;
    private final Weights weights;
    private final Offices offices;
    private final Set<String> known;
    private final Naming naming;
    private final @Nullable String toldState;

    /**
     * @param known all offices that the tables have
     * @param toldState the state that what the mention represents belongs to, or null
     */
    Assessment(
            ReferenceTables tables,
            Weights weights,
            Offices offices,
            Set<String> known,
            Naming naming,
            @Nullable String toldState) {
        this.tables = tables;
        this.weights = weights;
        this.offices = offices;
        this.known = known;
        this.naming = naming;
        this.toldState = toldState;
    }

    /** The person as a candidate; whether others fit as well is not yet among the features. */
    Candidate of(Entity person, String likeness) {
        List<OfficeHolding> holdings = tables.holdings(person.id());
        List<OfficeHolding> there = holdings.stream().filter(this::isOfTold).toList();
        List<OfficeHolding> such = (there.isEmpty() ? holdings : there)
                .stream().filter(this::isSuch).toList();
        List<Feature> features = new ArrayList<>();
        features.add(weights.feature("name", likeness));
        features.add(weights.feature("office", office(holdings, such)));
        features.add(weights.feature("country", country(holdings, there)));
        features.add(weights.feature("date", date(such.isEmpty() ? holdings : such, !such.isEmpty())));
        return new Candidate(person, features);
    }

    private String office(List<OfficeHolding> holdings, List<OfficeHolding> such) {
        if (naming.office() == null || holdings.isEmpty() || !isKnown(naming.office())) {
            return "untold";
        }
        return such.isEmpty() ? "other" : "held";
    }

    private String country(List<OfficeHolding> holdings, List<OfficeHolding> there) {
        if (naming.represents() == null || holdings.isEmpty()) {
            return "untold";
        }
        return there.isEmpty() ? "other" : "same";
    }

    /** Someone in another office than the tables know of, or in none, is not off the term of the one they know. */
    private String date(List<OfficeHolding> holdings, boolean told) {
        LocalDate from = naming.from();
        LocalDate to = naming.to();
        if (from == null || to == null || holdings.isEmpty()) {
            return "unknown";
        }
        boolean inTerm = holdings.stream().anyMatch(holding -> holding.covers(from) || holding.covers(to));
        return inTerm ? "in-term" : told ? "off-term" : "unknown";
    }

    /** Whether the tables have such offices at all. */
    private boolean isKnown(@Nullable String office) {
        return office != null && offices.meant(office).stream().anyMatch(known::contains);
    }

    private boolean isSuch(OfficeHolding holding) {
        String office = naming.office();
        return office != null && offices.meant(office).contains(holding.office());
    }

    private boolean isOfTold(OfficeHolding holding) {
        String told = naming.represents();
        return told != null
                && (told.equals(label(holding))
                        || (!holding.state().isEmpty() && holding.state().equals(toldState)));
    }

    private String label(OfficeHolding holding) {
        return (holding.state().isEmpty()
                        ? tables.find(Entity.Kind.ORGANIZATION, holding.organization())
                        : tables.find(Entity.Kind.STATE, holding.state()))
                .map(Entity::label)
                .orElse("");
    }
}
