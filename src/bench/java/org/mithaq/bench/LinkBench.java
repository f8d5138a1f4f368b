package org.mithaq.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.extract.Actor;
import org.mithaq.link.Link;
import org.mithaq.link.Linker;
import org.mithaq.link.Naming;
import org.mithaq.reference.Entity;
import org.mithaq.reference.OfficeHolding;
import org.mithaq.reference.ReferenceTables;

/**
 * What it costs to link a mention when the tables have a million entities (20 rounds of 8,000 mentions, drawn anew for
 * each): names with all that an article may say, names alone, misspelt ones, surnames, offices without a name, strangers.
 */
public final class LinkBench {
    private static final long SEED = 20210706;
    private static final int MENTIONS = 200_000;

    private final ReferenceTables tables;
    private final List<Entity> persons = new ArrayList<>();

    private LinkBench(ReferenceTables tables) {
        this.tables = tables;
        tables.entities(Entity.Kind.PERSON).stream()
                .filter(person -> !person.arabic().isEmpty()
                        && !tables.holdings(person.id()).isEmpty())
                .forEach(persons::add);
    }

    /** Arguments: the folder for the dump and the tables, half a gigabyte for a million entities; their number. */
    public static void main(String[] args) throws IOException {
        int entities = Integer.parseInt(args[1]);
        Path folder = Path.of(args[0]);
        ReferenceTables loaded = Gauge.timed("load the tables", () -> MadeUp.tables(folder, entities));
        new LinkBench(loaded).run();
    }

    private void run() {
        Linker linker = Gauge.timed("make the linker", () -> new Linker(tables));
        Gauge.say("persons with an office and an Arabic name: %d", persons.size());
        lookUp("name, office, state, day", linker, holding -> naming(holding, name(holding), true, true));
        lookUp("name, state", linker, holding -> naming(holding, name(holding), false, true));
        lookUp("name alone", linker, holding -> naming(holding, name(holding), false, false));
        lookUp("name with a letter too many", linker, holding -> naming(holding, name(holding) + "ز", true, true));
        lookUp("surname, office, state, day", linker, holding -> naming(holding, surname(holding), true, true));
        lookUp("office, state, day", linker, this::unnamed);
        Random random = new Random(SEED + 1);
        lookUp(
                "stranger",
                linker,
                holding -> naming(holding, MadeUp.word(random) + " " + MadeUp.word(random), true, true));
    }

    private void lookUp(String what, Linker linker, Function<OfficeHolding, Naming> namings) {
        Random random = new Random(SEED);
        List<Naming> asked = new ArrayList<>();
        while (asked.size() < MENTIONS) {
            Entity person = persons.get(random.nextInt(persons.size()));
            asked.add(namings.apply(tables.holdings(person.id()).get(0)));
        }
        Gauge.lookUp(what, asked, naming -> linker.link(naming, null) instanceof Link.Linked);
    }

    private String name(OfficeHolding holding) {
        return tables.find(Entity.Kind.PERSON, holding.person())
                .orElseThrow()
                .arabic()
                .get(0);
    }

    private String surname(OfficeHolding holding) {
        String name = name(holding);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Naming unnamed(OfficeHolding holding) {
        return naming("وزير الخارجية", false, "foreign_minister", state(holding), day(holding));
    }

    private Naming naming(OfficeHolding holding, String name, boolean office, boolean state) {
        return naming(
                name,
                true,
                office ? holding.office() : null,
                state ? state(holding) : null,
                office ? day(holding) : null);
    }

    private static Naming naming(
            String name, boolean named, @Nullable String office, @Nullable String state, @Nullable LocalDate day) {
        return new Naming(Actor.Kind.PERSON, name, named, office, state, null, day, day, "x");
    }

    private @Nullable String state(OfficeHolding holding) {
        return tables.find(Entity.Kind.STATE, holding.state())
                .map(Entity::label)
                .orElse(null);
    }

    private static LocalDate day(OfficeHolding holding) {
        String start = holding.start();
        return start.length() == 10 ? LocalDate.parse(start).plusDays(40) : LocalDate.of(2000, 1, 1);
    }
}
