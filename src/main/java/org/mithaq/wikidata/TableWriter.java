package org.mithaq.wikidata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.reference.TableSource;
import org.mithaq.reference.TsvTable;

/**
 * Writes the tables: all that is known already, with what was found of it added, and then what is new, in the order of
 * the dump. What a person has looked at is never taken away or overruled by the dump.
 */
final class TableWriter {
    private final TableSource source;
    private final Found found;
    private final Path into;
    private final Tally tally = new Tally();
    private final Known organizations;
    private final Known places;
    private final Known states;
    private final World world;

    /**
     * A writer.
     *
     * @param known the tables that are known already
     * @param work folder of what the dump was found to hold
     * @param into an empty folder
     */
    TableWriter(TableSource known, Path work, Path into) {
        this.source = known;
        this.found = new Found(work);
        this.into = into;
        this.organizations = Known.read(known, "organizations");
        this.places = Known.read(known, "places");
        this.states = Known.read(known, "states");
        this.world = new World(found, states, organizations, places, tally);
    }

    /**
     * Writes all tables and reads them again to see that they hold together.
     *
     * @throws DumpException if they do not
     */
    BuildSummary write() throws IOException {
        try (Outlet out = Outlet.open(into, tally)) {
            Known.read(source, "ambiguous").rows().forEach(row -> out.row("ambiguous", row));
            EntityRows rows = new EntityRows(found, out, tally);
            rows.write("states", "state", states, this::newState);
            rows.write("organizations", "organization", organizations, this::newOrganization);
            rows.write("places", "place", places, this::newPlace);
            memberships(out);
            treaties(out);
            new PeopleRows(found, out, world, tally, source).write();
            out.sync();
        }
        check();
        Files.writeString(
                into.resolve(BuiltTables.MARK),
                "Wikidata, by mithaq reference build; " + tally.summary().rows() + "\n",
                StandardCharsets.UTF_8);
        return tally.summary();
    }

    private void check() {
        try {
            ReferenceTables.load(into);
        } catch (IllegalArgumentException fault) {
            throw new DumpException(
                    "The tables made from the dump do not hold together (" + fault.getMessage()
                            + "): report this with the name of the dump. The tables that were there are as they were",
                    fault);
        }
    }

    private Optional<Map<String, String>> newState(TsvTable.Row row) {
        String code = world.newStates().get(row.get("qid"));
        if (code == null) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", code);
        cells.put("iso3", row.get("iso3"));
        cells.put("adj_ar", row.list("adj_ar").stream().findFirst().orElse(""));
        cells.put("adj_ar_extra", Cells.join(row.list("adj_ar").stream().skip(1).toList()));
        cells.put("adj_ru", row.get("adj_ru"));
        cells.put("capital", world.capital(row.get("qid")));
        return Optional.of(cells);
    }

    private Optional<Map<String, String>> newOrganization(TsvTable.Row row) {
        List<String> codes = world.codes(row.list("country"));
        boolean international = row.get("kind").equals("igo") || row.get("kind").equals("military_alliance");
        return Optional.of(Map.of(
                "id",
                row.get("qid"),
                "kind",
                row.get("kind"),
                "state",
                international || codes.isEmpty() ? "" : codes.get(0)));
    }

    private Optional<Map<String, String>> newPlace(TsvTable.Row row) {
        Optional<String> code = world.codeOfPlace(row);
        if (code.isEmpty()) {
            tally.leftOut("places in no known state");
        }
        return code.map(state -> Map.of(
                "id", row.get("qid") + "-" + state, "state", state, "lat", row.get("lat"), "lon", row.get("lon")));
    }

    private void memberships(Outlet out) {
        List<Map<String, String>> known = Known.read(source, "memberships").rows();
        known.forEach(row -> out.row("memberships", row));
        found.each("states", row -> {
            String state = world.states().get(row.get("qid"));
            for (Term term : Term.split(row.get("memberships"))) {
                String organization = world.organizations().get(term.item());
                if (state != null && organization != null) {
                    Map<String, String> cells = Map.of(
                            "organization", organization,
                            "state", state,
                            "start", term.start(),
                            "end", term.end(),
                            "source", row.get("source"));
                    if (known.stream().noneMatch(other -> isSameMembership(other, cells))) {
                        out.row("memberships", cells);
                    }
                }
            }
        });
    }

    private static boolean isSameMembership(Map<String, String> one, Map<String, String> other) {
        String start = one.getOrDefault("start", "");
        String begin = other.getOrDefault("start", "");
        return one.getOrDefault("organization", "").equals(other.get("organization"))
                && one.getOrDefault("state", "").equals(other.get("state"))
                && (start.isEmpty() || begin.isEmpty() || start.substring(0, 4).equals(begin.substring(0, 4)));
    }

    private void treaties(Outlet out) {
        Known.read(source, "treaties").rows().forEach(row -> out.row("treaties", row));
        found.each("treaties", row -> {
            String label = Found.label(row);
            if (label.isEmpty()) {
                tally.leftOut(EntityRows.NAMELESS);
                return;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("qid", row.get("qid"));
            cells.put("label_en", label);
            NameCells.add(cells, row, false);
            cells.put("date", row.get("date"));
            cells.put("signatories", Cells.join(world.codes(row.list("signatories"))));
            cells.put("source", row.get("source"));
            out.row("treaties", cells);
        });
    }
}
