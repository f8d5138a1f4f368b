package org.mithaq.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.TsvTable;

/**
 * Which id goes with which item: of the known tables where those have the item, else one made of Wikidata's id, so that
 * it stays the same from dump to dump. States go by their ISO code, and cities carry the code of their state.
 */
final class World {
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> newStates = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> codesOfCapitals = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Tally tally;

    World(Found found, Known states, Known organizations, Known places, Tally tally) {
        this.tally = tally;
        this.states.putAll(states.ids());
        this.organizations.putAll(organizations.ids());
        this.places.putAll(places.ids());
        Set<String> codes = new HashSet<>();
        states.rows().forEach(row -> codes.add(row.getOrDefault("id", "")));
        Map<String, TsvTable.Row> cities = found.of("places", capitals(found));
        found.each("states", row -> takeState(row, codes, cities));
        found.each("organizations", row -> {
            if (!Found.label(row).isEmpty()) {
                this.organizations.putIfAbsent(row.get("qid"), row.get("qid"));
            }
        });
    }

    private static Set<String> capitals(Found found) {
        Set<String> capitals = new HashSet<>();
        found.each("states", row -> capitals.addAll(row.list("capital")));
        return capitals;
    }

    /** A state that was not known needs a code that no other has, and a capital. */
    private void takeState(TsvTable.Row row, Set<String> codes, Map<String, TsvTable.Row> cities) {
        String qid = row.get("qid");
        String code = row.get("iso2");
        if (states.containsKey(qid)) {
            return;
        }
        if (!code.matches("[A-Z]{2}") || codes.contains(code)) {
            tally.leftOut("states whose code another one has, or that have none");
            return;
        }
        Optional<String> capital = row.list("capital").stream()
                .filter(city -> isIn(cities.get(city), qid))
                .findFirst();
        if (capital.isEmpty() || Found.label(row).isEmpty()) {
            tally.leftOut("states without a name or a capital");
            return;
        }
        codes.add(code);
        states.put(qid, code);
        newStates.put(qid, code);
        capitals.put(qid, places.getOrDefault(capital.get(), capital.get() + "-" + code));
        codesOfCapitals.put(capital.get(), code);
    }

    private static boolean isIn(TsvTable.@Nullable Row city, String state) {
        return city != null
                && !Found.label(city).isEmpty()
                && city.list("country").contains(state);
    }

    /** Codes of states by Wikidata ids. */
    Map<String, String> states() {
        return states;
    }

    /** The same of those that were not known before. */
    Map<String, String> newStates() {
        return newStates;
    }

    /** Id of the capital of a state that was not known before. */
    String capital(String state) {
        return capitals.getOrDefault(state, "");
    }

    /** Ids of organizations by Wikidata ids. */
    Map<String, String> organizations() {
        return organizations;
    }

    /** Code of the state that a city lies in: as a capital in its own, else in the first that is known. */
    Optional<String> codeOfPlace(TsvTable.Row row) {
        String own = codesOfCapitals.get(row.get("qid"));
        return own == null ? codes(row.list("country")).stream().findFirst() : Optional.of(own);
    }

    /** Codes of those of the items that are states. */
    List<String> codes(List<String> qids) {
        return qids.stream()
                .flatMap(qid -> Optional.ofNullable(states.get(qid)).stream())
                .distinct()
                .toList();
    }
}
