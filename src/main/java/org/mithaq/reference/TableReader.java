package org.mithaq.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity.Kind;
import org.mithaq.reference.ReferenceTables.Gender;
import org.mithaq.reference.ReferenceTables.WeakName;

/** Reads the tables and refuses rows that contradict each other. */
final class TableReader {
    private final TableSource source;
    private final Map<Kind, Map<String, Entity>> entities = new EnumMap<>(Kind.class);
    private final Map<String, Nationality> nationalities = new LinkedHashMap<>();
    private final Map<String, Coordinates> coordinates = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final List<OfficeHolding> holdings = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Treaty> treaties = new ArrayList<>();
    private final Set<WeakName> weakNames = new HashSet<>();

    TableReader(TableSource source) {
        this.source = source;
        readEntities(Kind.STATE, "states", row -> {});
        readEntities(Kind.PERSON, "people", this::readGender);
        readEntities(Kind.ORGANIZATION, "organizations", row -> {});
        readEntities(Kind.PLACE, "places", this::readCoordinates);
        TsvTable.read(source, "states", this::readNationality);
        TsvTable.read(source, "offices", this::readHolding);
        TsvTable.read(source, "memberships", this::readMembership);
        TsvTable.read(source, "treaties", this::readTreaty);
        TsvTable.read(source, "ambiguous", this::readWeakName);
    }

    Map<Kind, Map<String, Entity>> entities() {
        return entities;
    }

    Map<String, Nationality> nationalities() {
        return nationalities;
    }

    Map<String, Coordinates> coordinates() {
        return coordinates;
    }

    Map<String, Gender> genders() {
        return genders;
    }

    List<OfficeHolding> holdings() {
        return holdings;
    }

    List<Membership> memberships() {
        return memberships;
    }

    List<Treaty> treaties() {
        return treaties;
    }

    Set<WeakName> weakNames() {
        return weakNames;
    }

    private void readEntities(Kind kind, String table, Consumer<TsvTable.Row> further) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        TsvTable.read(source, table, row -> {
            Entity entity = readEntity(kind, row);
            if (byId.put(entity.id(), entity) != null) {
                throw row.fault("id", entity.id() + " occurs twice; ids must be unique");
            }
            further.accept(row);
        });
        entities.put(kind, Collections.unmodifiableMap(byId));
    }

    private static Entity readEntity(Kind kind, TsvTable.Row row) {
        String state = null;
        if (kind == Kind.STATE) {
            state = row.need("id");
        } else if (kind != Kind.PERSON) {
            state = row.orNull("state");
        }
        String id = row.need("id");
        String label = row.need("label_en");
        String origin = row.need("source");
        try {
            return new Entity(
                    kind,
                    id,
                    label,
                    row.list("names_ar"),
                    row.list("names_ru"),
                    row.list("names_en"),
                    sameText(row.orNull("qid"), id),
                    state,
                    origin);
        } catch (IllegalArgumentException e) {
            throw row.fault("qid", e);
        }
    }

    /** Rows made from Wikidata go by their Wikidata id: one copy of it is enough. */
    private static @Nullable String sameText(@Nullable String qid, String id) {
        return id.equals(qid) ? id : qid;
    }

    private void readNationality(TsvTable.Row row) {
        List<String> arabic = new ArrayList<>(row.list("adj_ar"));
        arabic.addAll(row.list("adj_ar_extra"));
        Entity state = known(row, "id", Kind.STATE);
        nationalities.put(
                state.id(), new Nationality(state, arabic, row.list("adj_ru"), known(row, "capital", Kind.PLACE)));
    }

    private void readGender(TsvTable.Row row) {
        String gender = row.get("gender");
        if (!gender.isEmpty()) {
            try {
                genders.put(row.get("id"), Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.fault("gender", "'" + gender + "' must be male, female or empty");
            }
        }
    }

    private void readCoordinates(TsvTable.Row row) {
        if (!row.get("lat").isEmpty()) {
            try {
                double latitude = Double.parseDouble(row.get("lat"));
                double longitude = Double.parseDouble(row.get("lon"));
                coordinates.put(row.get("id"), new Coordinates(latitude, longitude));
            } catch (IllegalArgumentException e) {
                throw row.fault("lat", "latitude and longitude must be degrees: " + e.getMessage());
            }
        }
    }

    private void readHolding(TsvTable.Row row) {
        if (!row.get("state").isEmpty()) {
            known(row, "state", Kind.STATE);
        }
        if (!row.get("organization").isEmpty()) {
            known(row, "organization", Kind.ORGANIZATION);
        }
        String person = known(row, "person", Kind.PERSON).id();
        String office = row.need("office");
        String origin = row.need("source");
        try {
            holdings.add(new OfficeHolding(
                    person,
                    office,
                    row.get("title_en"),
                    row.get("state"),
                    row.get("organization"),
                    row.get("start"),
                    row.get("end"),
                    row.get("end_known").equals("yes"),
                    origin));
        } catch (IllegalArgumentException e) {
            throw row.fault("start", e);
        }
    }

    private void readMembership(TsvTable.Row row) {
        String organization = known(row, "organization", Kind.ORGANIZATION).id();
        String state = known(row, "state", Kind.STATE).id();
        try {
            memberships.add(new Membership(organization, state, row.get("start"), row.get("end")));
        } catch (IllegalArgumentException e) {
            throw row.fault("start", e);
        }
    }

    private void readTreaty(TsvTable.Row row) {
        String qid = row.need("qid");
        row.list("signatories").forEach(state -> requireState(row, state));
        try {
            treaties.add(new Treaty(
                    qid,
                    row.need("label_en"),
                    row.list("names_ar"),
                    row.list("names_ru"),
                    row.list("names_en"),
                    row.get("date"),
                    row.list("signatories"),
                    row.need("source")));
        } catch (IllegalArgumentException e) {
            throw row.fault("qid", e);
        }
    }

    private void requireState(TsvTable.Row row, String state) {
        if (!entities.getOrDefault(Kind.STATE, Map.of()).containsKey(state)) {
            throw row.fault("signatories", "'" + state + "' is in no table; add it there or correct it");
        }
    }

    private void readWeakName(TsvTable.Row row) {
        for (String reference : row.list("entities")) {
            int colon = reference.indexOf(':');
            Kind kind;
            try {
                kind = Kind.valueOf(reference.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.fault("entities", "'" + reference + "' must be KIND:ID, such as state:ML");
            }
            String id = reference.substring(colon + 1);
            if (!entities.getOrDefault(kind, Map.of()).containsKey(id)) {
                throw row.fault("entities", "'" + reference + "' is in no table; add it there or correct it");
            }
            if (row.get("weak").equals("yes")) {
                weakNames.add(new WeakName(NameForms.ARABIC.key(row.need("form_ar")), kind, id));
            }
        }
    }

    private Entity known(TsvTable.Row row, String column, Kind kind) {
        Entity entity = entities.getOrDefault(kind, Map.of()).get(row.need(column));
        if (entity == null) {
            throw row.fault(column, "'" + row.get(column) + "' is in no table; add it there or correct it");
        }
        return entity;
    }
}
