package org.mithaq.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.reference.TsvTable;

/** The offices that were found, and who held them by what the offices themselves or their holders say. */
final class Offices {
    private static final Set<String> SHARED = Set.of("other_minister", "ambassador");

    private final Map<String, Office> byQid = new HashMap<>();
    private final Map<String, List<Held>> byHolder = new HashMap<>();
    private final Map<String, String> states;
    private final Map<String, String> organizations;
    private final Tally tally;

    /** Whose office: one of both, or none where the office does not say. */
    private record Owner(String state, String organization) {
        private static final Owner UNKNOWN = new Owner("", "");

        private boolean isUnknown() {
            return state.isEmpty() && organization.isEmpty();
        }
    }

    private record Office(String kind, String title, Owner owner, boolean regional, String source) {}

    private record Held(String office, Term term) {}

    /**
     * A row of the table of offices, but for the person.
     *
     * @param office its kind
     * @param title English title
     * @param state code of the state, empty for an office of an organization
     * @param organization id of the organization, or empty
     * @param start ISO date as precisely as it is known, or empty
     * @param end likewise
     * @param source where it comes from
     */
    record Row(
            String office, String title, String state, String organization, String start, String end, String source) {
        /**
         * Whether another row tells of the same term: the same office, and no two years of beginning. Several persons,
         * and one several times, hold offices such as minister or ambassador: there the title must be the same too.
         */
        boolean isSame(Row other) {
            return office.equals(other.office)
                    && state.equals(other.state)
                    && organization.equals(other.organization)
                    && (!SHARED.contains(office) || title.equals(other.title))
                    && (start.isEmpty() || other.start.isEmpty() || year().equals(other.year()));
        }

        private String year() {
            return start.substring(0, 4);
        }
    }

    /**
     * The offices in what was found.
     *
     * @param states codes of states by Wikidata ids
     * @param organizations ids of organizations by Wikidata ids
     */
    Offices(Found found, Map<String, String> states, Map<String, String> organizations, Tally tally) {
        this.states = states;
        this.organizations = organizations;
        this.tally = tally;
        found.each("positions", this::take);
    }

    private void take(TsvTable.Row row) {
        Owner owner = owner(row);
        boolean regional = owner.isUnknown() && !row.get("jurisdictions").isEmpty();
        byQid.put(row.get("qid"), new Office(row.get("office"), Found.label(row), owner, regional, row.get("source")));
        for (Term term : Term.split(row.get("holders"))) {
            byHolder.computeIfAbsent(term.item(), absent -> new ArrayList<>(1))
                    .add(new Held(row.get("qid"), new Term(row.get("qid"), term.start(), term.end(), term.of())));
        }
    }

    /** A jurisdiction that is no state is a region: then the country must not stand in for it. */
    private Owner owner(TsvTable.Row row) {
        Owner owner = owner(row.list("jurisdictions"));
        if (owner.isUnknown()) {
            owner = owner(row.list("directs"));
        }
        return owner.isUnknown() && row.get("jurisdictions").isEmpty() ? owner(row.list("country")) : owner;
    }

    private Owner owner(List<String> qids) {
        for (String qid : qids) {
            if (states.containsKey(qid)) {
                return new Owner(states.getOrDefault(qid, ""), "");
            }
        }
        for (String qid : qids) {
            if (organizations.containsKey(qid)) {
                return new Owner("", organizations.getOrDefault(qid, ""));
            }
        }
        return Owner.UNKNOWN;
    }

    /** The offices that a person held, each term once, in the order in which they were found. */
    List<Row> of(TsvTable.Row person) {
        Set<Row> rows = new LinkedHashSet<>();
        for (Term term : Term.split(person.get("terms"))) {
            add(rows, term, person.get("source"));
        }
        for (Held held : byHolder.getOrDefault(person.get("qid"), List.of())) {
            Office office = byQid.get(held.office());
            add(rows, held.term(), office == null ? "" : office.source());
        }
        List<Row> distinct = new ArrayList<>();
        rows.stream().filter(row -> distinct.stream().noneMatch(row::isSame)).forEach(distinct::add);
        return distinct;
    }

    private void add(Set<Row> rows, Term term, String source) {
        Office office = byQid.get(term.item());
        if (office == null) {
            return;
        }
        boolean asked = office.owner().isUnknown() && !office.regional();
        Owner owner = asked ? owner(List.of(term.of())) : office.owner();
        if (owner.isUnknown()) {
            tally.leftOut("terms in offices of no known state or organization");
        } else if (office.title().isEmpty()) {
            tally.leftOut("terms in offices without a name in ar, en or ru");
        } else {
            rows.add(new Row(
                    office.kind(),
                    office.title(),
                    owner.state(),
                    owner.organization(),
                    term.start(),
                    term.end(),
                    source));
        }
    }
}
