package org.mithaq.wikidata;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.reference.TableSource;
import org.mithaq.reference.TsvTable;

/** Writes persons and their offices. A person who was not known before needs an office. */
final class PeopleRows {
    private final Found found;
    private final Outlet out;
    private final Tally tally;
    private final Known known;
    private final Map<String, List<Map<String, String>>> knownTerms;
    private final Offices offices;

    PeopleRows(Found found, Outlet out, World world, Tally tally, TableSource source) {
        this.found = found;
        this.out = out;
        this.tally = tally;
        this.known = Known.read(source, "people");
        this.knownTerms = Known.read(source, "offices").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getOrDefault("person", ""), LinkedHashMap::new, Collectors.toList()));
        this.offices = new Offices(found, world.states(), world.organizations(), tally);
    }

    void write() {
        Map<String, TsvTable.Row> also =
                new HashMap<>(found.of("people", known.ids().keySet()));
        for (Map<String, String> row : known.rows()) {
            writeKnown(row, also);
        }
        found.each("people", row -> {
            if (!known.ids().containsKey(row.get("qid"))) {
                writeNew(row);
            }
        });
    }

    private void writeKnown(Map<String, String> row, Map<String, TsvTable.Row> also) {
        TsvTable.Row more = also.get(row.getOrDefault("qid", ""));
        String id = row.getOrDefault("id", "");
        List<Map<String, String>> terms = knownTerms.getOrDefault(id, List.of());
        List<Offices.Row> fresh = List.of();
        if (more != null) {
            NameCells.add(row, more, true);
            row.merge("gender", more.get("gender"), (before, added) -> before.isEmpty() ? added : before);
            EntityRows.addSource(row, more);
            fresh = offices.of(more).stream()
                    .filter(term -> terms.stream().noneMatch(other -> completes(other, term)))
                    .toList();
        }
        out.row("people", row);
        terms.forEach(term -> out.row("offices", term));
        fresh.forEach(term -> writeTerm(id, term));
    }

    /** Whether the known term is the same as the one found; then it takes its end from there if it has none that is sure. */
    private static boolean completes(Map<String, String> known, Offices.Row term) {
        Offices.Row same = new Offices.Row(
                known.getOrDefault("office", ""),
                known.getOrDefault("title_en", ""),
                known.getOrDefault("state", ""),
                known.getOrDefault("organization", ""),
                known.getOrDefault("start", ""),
                "",
                "");
        if (!same.isSame(term)) {
            return false;
        }
        boolean open = !known.getOrDefault("end_known", "").equals("yes");
        boolean fits = Term.of("", same.start(), term.end(), "").isPresent();
        if (open && fits && !term.end().isEmpty()) {
            known.put("end", term.end());
            known.put("end_known", "yes");
            known.merge("source", term.source(), (before, added) -> before + ";" + added);
        }
        return true;
    }

    private void writeNew(TsvTable.Row row) {
        List<Offices.Row> terms = offices.of(row);
        if (terms.isEmpty()) {
            tally.leftOut("persons without a relevant office");
            return;
        }
        if (Found.label(row).isEmpty()) {
            tally.leftOut(EntityRows.NAMELESS);
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", row.get("qid"));
        cells.put("qid", row.get("qid"));
        cells.put("label_en", Found.label(row));
        NameCells.add(cells, row, true);
        cells.put("gender", row.get("gender"));
        cells.put("source", row.get("source"));
        out.row("people", cells);
        terms.forEach(term -> writeTerm(row.get("qid"), term));
    }

    private void writeTerm(String person, Offices.Row term) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("person", person);
        cells.put("office", term.office());
        cells.put("title_en", term.title());
        cells.put("state", term.state());
        cells.put("organization", term.organization());
        cells.put("start", term.start());
        cells.put("end", term.end());
        cells.put("end_known", term.end().isEmpty() ? "no" : "yes");
        cells.put("source", term.source());
        out.row("offices", cells);
    }
}
