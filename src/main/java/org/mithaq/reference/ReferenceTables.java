package org.mithaq.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The facts that are known before any article is read. Immutable; safe for use by many threads. */
public final class ReferenceTables {
    private final Map<Entity.Kind, Map<String, Entity>> entities;
    private final Map<String, Nationality> nationalities;
    private final Map<String, Coordinates> coordinates;
    private final Map<String, Gender> genders;
    private final Map<String, List<OfficeHolding>> holdingsByPerson = new LinkedHashMap<>();
    private final Map<String, List<OfficeHolding>> holdingsByOffice = new LinkedHashMap<>();
    private final Map<String, List<Membership>> memberships = new LinkedHashMap<>();
    private final List<Treaty> treaties;
    private final Set<WeakName> weakNames;

    /** Grammatical gender of a person, as the sources give it. */
    public enum Gender {
        MALE,
        FEMALE
    }

    /** A form that is more often something else than this entity. */
    record WeakName(String form, Entity.Kind kind, String id) {}

    ReferenceTables(TableReader reader) {
        entities = reader.entities();
        nationalities = reader.nationalities();
        coordinates = reader.coordinates();
        genders = reader.genders();
        treaties = List.copyOf(reader.treaties());
        weakNames = reader.weakNames();
        for (OfficeHolding holding : reader.holdings()) {
            add(holdingsByPerson, holding.person(), holding);
            add(holdingsByOffice, officeKey(holding.office(), holding.state(), holding.organization()), holding);
        }
        reader.memberships().forEach(membership -> add(memberships, membership.organization(), membership));
        holdingsByPerson.values().forEach(ReferenceTables::sort);
        holdingsByOffice.values().forEach(ReferenceTables::sort);
    }

    /**
     * Reads the tables that come with the program.
     *
     * @throws IllegalArgumentException if a table has a fault; the message names file, line and column
     * @throws java.io.UncheckedIOException if a table cannot be read
     */
    public static ReferenceTables load() {
        return load(TableSource.classpath());
    }

    /** Reads the tables of a folder; fails as {@link #load()} does. */
    public static ReferenceTables load(Path folder) {
        return load(TableSource.folder(folder));
    }

    /** Reads the tables that are there; fails as {@link #load()} does. */
    public static ReferenceTables load(TableSource source) {
        return new ReferenceTables(new TableReader(source));
    }

    /** The entity with this id. */
    public Optional<Entity> find(Entity.Kind kind, String id) {
        return Optional.ofNullable(all(kind).get(id));
    }

    /** The entity that goes by its kind and id, as {@code person:sergey-lavrov}. */
    public Optional<Entity> find(String name) {
        int colon = name.indexOf(':');
        return Stream.of(Entity.Kind.values())
                .filter(kind ->
                        colon > 0 && kind.name().toLowerCase(Locale.ROOT).equals(name.substring(0, colon)))
                .findFirst()
                .flatMap(kind -> find(kind, name.substring(colon + 1)));
    }

    /** All entities of a kind, in the order of their table. */
    public Collection<Entity> entities(Entity.Kind kind) {
        return all(kind).values();
    }

    /** Who may have held an office of a state on {@code day}; whoever came last to office stands first. */
    public List<Entity> holders(String office, String state, LocalDate day) {
        return holders(officeKey(office, state, ""), day);
    }

    /** Who may have held an office of an organization on {@code day}; whoever came last to office stands first. */
    public List<Entity> holdersIn(String office, String organization, LocalDate day) {
        return holders(officeKey(office, "", organization), day);
    }

    /** The offices a person held, the latest first; none for an unknown person. */
    public List<OfficeHolding> holdings(String person) {
        return Collections.unmodifiableList(holdingsByPerson.getOrDefault(person, List.of()));
    }

    /** All memberships of an organization; none where its members are not listed. */
    public List<Membership> memberships(String organization) {
        return Collections.unmodifiableList(memberships.getOrDefault(organization, List.of()));
    }

    /** The states that were members of an organization on {@code day}; none where its members are not listed. */
    public List<Entity> members(String organization, LocalDate day) {
        return memberships(organization).stream()
                .filter(membership -> membership.covers(day))
                .flatMap(membership -> find(Entity.Kind.STATE, membership.state()).stream())
                .toList();
    }

    /** Whether a state was a member of an organization on {@code day}. */
    public boolean isMember(String organization, String state, LocalDate day) {
        return memberships(organization).stream()
                .anyMatch(membership -> membership.state().equals(state) && membership.covers(day));
    }

    /** The nationality words and the capital of every state. */
    public Collection<Nationality> nationalities() {
        return nationalities.values();
    }

    /** The nationality words and the capital of a state. */
    public Optional<Nationality> findNationality(String state) {
        return Optional.ofNullable(nationalities.get(state));
    }

    /** Where a place is. */
    public Optional<Coordinates> findCoordinates(String place) {
        return Optional.ofNullable(coordinates.get(place));
    }

    /** A person's gender. */
    public Optional<Gender> findGender(String person) {
        return Optional.ofNullable(genders.get(person));
    }

    /** The treaties that are known by name; the tables that come with the program have none. */
    public List<Treaty> treaties() {
        return treaties;
    }

    /** Whether the form, folded and cut as {@link NameForms} does, is more often something else than the entity. */
    boolean isWeak(String key, Entity entity) {
        return weakNames.contains(new WeakName(key, entity.kind(), entity.id()));
    }

    private List<Entity> holders(String key, LocalDate day) {
        return holdingsByOffice.getOrDefault(key, List.of()).stream()
                .filter(holding -> holding.covers(day))
                .map(OfficeHolding::person)
                .distinct()
                .flatMap(person -> find(Entity.Kind.PERSON, person).stream())
                .toList();
    }

    private Map<String, Entity> all(Entity.Kind kind) {
        return entities.getOrDefault(kind, Map.of());
    }

    private static String officeKey(String office, String state, String organization) {
        return office + '/' + state + '/' + organization;
    }

    private static void sort(List<OfficeHolding> holdings) {
        holdings.sort(Comparator.comparing(OfficeHolding::start).reversed());
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }
}
