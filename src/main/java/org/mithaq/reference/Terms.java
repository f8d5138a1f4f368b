package org.mithaq.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who held which office when, by numbers: with a million persons, each object looked at is a step into far memory, and a
 * date read from its text takes longer than the question. Persons are numbered as their table has them. Each term stands
 * among those of its person, which gives it its number, and among those of its office, whoever came last to it first.
 */
public final class Terms {
    /** An office of one state or body. */
    private record Office(String kind, Entity body) {}

    private record Held(int holder, OfficeHolding holding) {}

    /** A row has three numbers: the office or who held it, the first day, and the last. */
    private static final int ROW = 3;

    private static final int FIRST = 1;
    private static final int LAST = 2;

    private static final int[] NOBODY = {};

    private final List<Entity> persons;
    private final List<Office> offices = new ArrayList<>();
    private final int[] byPerson;
    /** Number of the first term of each person, and of the one behind all. */
    private final int[] begins;

    /** Rows of each office. */
    private final Map<String, int[]> byOffice = new HashMap<>();

    Terms(Collection<Entity> persons, List<OfficeHolding> holdings, Function<OfficeHolding, Entity> body) {
        this.persons = List.copyOf(persons);
        Map<String, Integer> numbers = new HashMap<>();
        this.persons.forEach(person -> numbers.put(person.id(), numbers.size()));
        begins = new int[this.persons.size() + 1];
        Map<String, List<Held>> held = new LinkedHashMap<>();
        for (OfficeHolding holding : holdings) {
            int holder = Objects.requireNonNull(numbers.get(holding.person()));
            begins[holder + 1]++;
            held.computeIfAbsent(key(holding.office(), body.apply(holding)), absent -> new ArrayList<>())
                    .add(new Held(holder, holding));
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        byPerson = new int[holdings.size() * ROW];
        int[] next = begins.clone();
        held.forEach((key, terms) -> {
            byOffice.put(key, rows(terms, next));
            OfficeHolding any = terms.get(0).holding();
            offices.add(new Office(any.office(), body.apply(any)));
        });
    }

    /** The rows of an office, and those of its holders each at their next place. */
    private int[] rows(List<Held> terms, int[] next) {
        terms.sort(Comparator.comparing((Held term) -> term.holding().start()).reversed());
        int[] rows = new int[terms.size() * ROW];
        for (int i = 0; i < terms.size(); i++) {
            Held term = terms.get(i);
            put(rows, i, term.holder(), term.holding());
            put(byPerson, next[term.holder()]++, offices.size(), term.holding());
        }
        return rows;
    }

    private static void put(int[] rows, int row, int number, OfficeHolding holding) {
        rows[row * ROW] = number;
        rows[row * ROW + FIRST] = day(PartialDate.earliest(holding.start()));
        rows[row * ROW + LAST] = day(PartialDate.latest(holding.end()));
    }

    private static String key(String kind, Entity body) {
        return kind + '/' + body.kind() + '/' + body.id();
    }

    /** The number of a day, for the questions below; days beyond the calendar's years are the last of all. */
    public static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    /** All persons by their numbers. */
    public List<Entity> persons() {
        return persons;
    }

    /** The kinds of office that anyone held. */
    public Set<String> kinds() {
        return offices.stream().map(Office::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** Number of the first term of a person; the last stands before the first term of the next person. */
    public int begin(int person) {
        return begins[person];
    }

    /** The kind of office that a term was served in. */
    public String kind(int term) {
        return offices.get(byPerson[term * ROW]).kind();
    }

    /** The state or organization that a term served. */
    public Entity body(int term) {
        return offices.get(byPerson[term * ROW]).body();
    }

    /** Whether the office may have been held on either day; vague dates are taken generously. */
    public boolean covers(int term, int day, int other) {
        return covers(byPerson, term, day) || covers(byPerson, term, other);
    }

    private static boolean covers(int[] rows, int row, int day) {
        return rows[row * ROW + FIRST] <= day && day <= rows[row * ROW + LAST];
    }

    /** Numbers of those who may have held an office on either day; whoever came last to office stands first. */
    public IntStream holders(String kind, Entity body, int day, int other) {
        int[] rows = byOffice.getOrDefault(key(kind, body), NOBODY);
        return IntStream.range(0, rows.length / ROW)
                .filter(row -> covers(rows, row, day) || covers(rows, row, other))
                .map(row -> rows[row * ROW])
                .distinct();
    }

    /** Those who may have held an office on a day; whoever came last to office stands first. */
    Stream<Entity> holders(String kind, Entity body, LocalDate day) {
        return holders(kind, body, day(day), day(day)).mapToObj(persons::get);
    }
}
