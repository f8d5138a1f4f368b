package org.mithaq.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Gender;
import org.mithaq.language.Lexicon;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;

/** The persons of the reference tables by the words of their names and by the offices they hold at a date. */
final class KnownPersons {
    /** Title words that stand for more exact offices. */
    private static final Map<String, List<String>> STANDS_FOR = Map.of(
            "president", List.of("head_of_state", "head_of_government"),
            "head_of_state", List.of("head_of_state"),
            "head_of_government", List.of("head_of_government"),
            "chancellor", List.of("head_of_government"),
            "leader", List.of("head_of_state", "head_of_government"),
            "other_minister", List.of("foreign_minister", "other_minister"));

    /** Offices whose holders are called by their first names. */
    private static final Set<String> ROYAL = Set.of("head_of_state", "crown_prince", "deputy_crown_prince");

    private static final Set<String> FAMOUS = Set.of("head_of_state", "head_of_government", "foreign_minister");

    private final ReferenceTables tables;
    private final Set<String> nameWords = new HashSet<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();

    KnownPersons(ReferenceTables tables) {
        this.tables = tables;
        for (Entity person : tables.entities(Entity.Kind.PERSON)) {
            for (String name : person.arabic()) {
                List<String> words = Lexicon.words(name);
                nameWords.addAll(words);
                addBearer(words.get(0), person);
                addBearer(words.get(words.size() - 1), person);
            }
        }
    }

    /** Persons come one after the other: one who bears the word already came last. */
    private void addBearer(String word, Entity person) {
        List<Entity> bearers = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (bearers.isEmpty() || !bearers.get(bearers.size() - 1).equals(person)) {
            bearers.add(person);
        }
    }

    /** The folded words of all names. */
    Set<String> nameWords() {
        return nameWords;
    }

    ReferenceTables tables() {
        return tables;
    }

    /**
     * The one person with this first or last name who holds such an office, of the state where one is given, at the day
     * where one is known. Without a state a first name is enough for royals only.
     */
    Optional<Entity> byShortName(String word, String office, @Nullable Entity state, @Nullable LocalDate day) {
        List<Entity> all = byWord.getOrDefault(word, List.of());
        if (state == null && !ROYAL.contains(office) && !isNoFirstName(all, word)) {
            return Optional.empty();
        }
        List<Entity> fitting =
                all.stream().filter(person -> holds(person, office, state, day)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * The one person whom news calls by this last name alone: who leads a state or its foreign policy at the day, or ever
     * did where no day is known.
     */
    Optional<Entity> byFame(String word, @Nullable LocalDate day) {
        List<Entity> all = byWord.getOrDefault(word, List.of());
        if (!isNoFirstName(all, word)) {
            return Optional.empty();
        }
        List<Entity> bearers = all.stream()
                .filter(person -> tables.holdings(person.id()).stream()
                        .anyMatch(held -> FAMOUS.contains(held.office()) && (day == null || held.covers(day))))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static boolean isNoFirstName(List<Entity> bearers, String word) {
        return bearers.stream().allMatch(person -> isLastName(person, word));
    }

    private static boolean isLastName(Entity person, String word) {
        return person.arabic().stream()
                .map(Lexicon::words)
                .anyMatch(name -> name.get(name.size() - 1).equals(word));
    }

    /** The one person whose Arabic name is spelled nearly so and who served the state. */
    Optional<Entity> bySpelling(List<String> name, Entity state) {
        List<Entity> near = new ArrayList<>(byWord.getOrDefault(name.get(name.size() - 1), List.of()));
        near.addAll(byWord.getOrDefault(name.get(0), List.of()));
        List<Entity> fitting = near.stream()
                .distinct()
                .filter(person -> tables.holdings(person.id()).stream()
                        .anyMatch(holding -> holding.state().equals(state.id())))
                .filter(person -> person.arabic().stream()
                        .map(Lexicon::words)
                        .anyMatch(known ->
                                (name.size() == 1 || known.size() == name.size()) && NameMatch.same(known, name)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean holds(Entity person, String office, @Nullable Entity state, @Nullable LocalDate day) {
        return tables.holdings(person.id()).stream()
                .anyMatch(holding -> (state == null || holding.state().equals(state.id()))
                        && offices(office).contains(holding.office())
                        && (day == null || holding.covers(day)));
    }

    /** Whether the person is known to have served the state, at any time. */
    boolean served(Entity person, Entity state) {
        List<OfficeHolding> holdings = tables.holdings(person.id());
        return holdings.isEmpty()
                || holdings.stream().anyMatch(holding -> holding.state().equals(state.id()));
    }

    /** The holder of an office of a state at a date, where there is just one. */
    Optional<Entity> holder(String office, Entity state, LocalDate day) {
        if (office.equals("other_minister")) {
            return Optional.empty();
        }
        for (String exact : offices(office)) {
            List<Entity> holders = tables.holders(exact, state.id(), day);
            if (holders.size() == 1 && isSingleOffice(exact)) {
                return Optional.of(holders.get(0));
            }
        }
        return Optional.empty();
    }

    /** Whether just one person of a state can hold the office at a time. */
    static boolean hasOneHolder(@Nullable String office) {
        return office != null && offices(office).stream().anyMatch(KnownPersons::isSingleOffice);
    }

    private static boolean isSingleOffice(String office) {
        return Set.of("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "crown_prince")
                .contains(office);
    }

    static List<String> offices(String office) {
        return STANDS_FOR.getOrDefault(office, List.of(office));
    }

    /** Whether a verb or pronoun of this gender, where it has one, can be said of the person. */
    boolean canBe(Party party, @Nullable Gender gender) {
        if (gender == null || gender == Gender.COMMON || party.candidates().size() != 1) {
            return true;
        }
        return tables.findGender(party.candidates().get(0).id())
                .map(known -> (known == ReferenceTables.Gender.FEMALE) == (gender == Gender.FEMININE))
                .orElse(true);
    }

    /** The office a person holds at a date, of most weight first. */
    Optional<OfficeHolding> holding(Entity person, @Nullable LocalDate day) {
        List<OfficeHolding> holdings = tables.holdings(person.id());
        if (day != null) {
            Optional<OfficeHolding> then =
                    holdings.stream().filter(holding -> holding.covers(day)).findFirst();
            if (then.isPresent()) {
                return then;
            }
        }
        return holdings.stream().findFirst();
    }

    /** The state with this English name. */
    Optional<Entity> stateNamed(String label) {
        return tables.entities(Entity.Kind.STATE).stream()
                .filter(state -> state.label().equals(label))
                .findFirst();
    }

    /** English name of the state in which a venue lies. */
    Optional<String> country(Venue venue) {
        Optional<Entity> state = tables.find(Entity.Kind.STATE, venue.reference());
        return state.or(() -> tables.find(Entity.Kind.PLACE, venue.reference())
                        .map(Entity::state)
                        .flatMap(id -> tables.find(Entity.Kind.STATE, id)))
                .map(Entity::label);
    }
}
