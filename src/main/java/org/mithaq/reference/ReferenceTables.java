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
    private final Terms terms;
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
        reader.holdings().forEach(holding -> add(holdingsByPerson, holding.person(), holding));
        reader.memberships().forEach(membership -> add(memberships, membership.organization(), membership));
        holdingsByPerson
                .values()
                .forEach(holdings ->
                        holdings.sort(Comparator.comparing(OfficeHolding::start).reversed()));
        terms = new Terms(entities(Entity.Kind.PERSON), reader.holdings(), this::body);
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
        return holders(office, find(Entity.Kind.STATE, state), day);
    }

    /** Who may have held an office of an organization on {@code day}; whoever came last to office stands first. */
    public List<Entity> holdersIn(String office, String organization, LocalDate day) {
        return holders(office, find(Entity.Kind.ORGANIZATION, organization), day);
    }

    /** The offices a person held, the latest first; none for an unknown person. */
    public List<OfficeHolding> holdings(String person) {
        return Collections.unmodifiableList(holdingsByPerson.getOrDefault(person, List.of()));
    }

    /** The same offices in a form that is asked quickly, for many persons. */
    public Terms terms() {
        return terms;
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

    private List<Entity> holders(String office, Optional<Entity> body, LocalDate day) {
        return body.stream().flatMap(of -> terms.holders(office, of, day)).toList();
    }

    private Entity body(OfficeHolding holding) {
        return (holding.state().isEmpty()
                        ? find(Entity.Kind.ORGANIZATION, holding.organization())
                        : find(Entity.Kind.STATE, holding.state()))
                .orElseThrow();
    }

    private Map<String, Entity> all(Entity.Kind kind) {
        return entities.getOrDefault(kind, Map.of());
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(value);
    }
}
