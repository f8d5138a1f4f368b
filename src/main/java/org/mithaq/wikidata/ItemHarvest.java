package org.mithaq.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.reference.TableSource;
import org.mithaq.reference.TsvTable;
import org.wikidata.wdtk.datamodel.interfaces.GlobeCoordinatesValue;

/** The second reading: persons with offices, the offices, states, organizations, cities and treaties. */
final class ItemHarvest implements Harvest {
    private final WorkFiles files;
    private final ItemClasses classes;
    private final Set<Long> holders = new HashSet<>();
    private final Set<Long> capitals = new HashSet<>();
    private final Mentions mentions;

    private ItemHarvest(WorkFiles files, ItemClasses classes) {
        this.files = files;
        this.classes = classes;
        this.mentions = new Mentions(Set.of(Property.ISO_2, Property.OFFICEHOLDER), classes::holds);
    }

    /** A reading that knows what the first one has found and left in the folder. */
    static ItemHarvest after(Path folder, WorkFiles files) {
        TableSource found = TableSource.folder(folder);
        ClassEdges edges = new ClassEdges();
        TsvTable.read(found, "classes", row -> edges.add(Ids.number(row.get("child")), Ids.number(row.get("parent"))));
        ItemHarvest harvest = new ItemHarvest(files, ItemClasses.with(edges));
        TsvTable.read(
                found,
                "wanted",
                row -> (row.get("as").equals(ClassHarvest.HOLDER) ? harvest.holders : harvest.capitals)
                        .add(Ids.number(row.get("qid"))));
        return harvest;
    }

    @Override
    public boolean mayHave(byte[] line, int length) {
        long id = Ids.ofLine(line, length);
        return holders.contains(id) || capitals.contains(id) || mentions.in(line, length);
    }

    @Override
    public void take(Item item) throws IOException {
        List<String> types = item.items(Property.INSTANCE_OF);
        if (classes.kind("people", types).isPresent()) {
            person(item);
            return;
        }
        boolean state = item.text(Property.ISO_2).isPresent()
                && classes.kind("states", types).isPresent();
        if (state) {
            state(item);
        } else {
            organization(item, types);
        }
        place(item, types);
        treaty(item, types);
        position(item, types);
    }

    private void person(Item item) throws IOException {
        List<Term> terms = terms(item, Property.POSITION_HELD);
        if (!terms.isEmpty() || holders.contains(Ids.number(item.id()))) {
            String gender =
                    classes.kind("genders", item.bestItems(Property.GENDER)).orElse("");
            files.add("people", item, gender, Term.join(terms));
        }
    }

    private void position(Item item, List<String> types) throws IOException {
        List<String> all = new ArrayList<>(List.of(item.id()));
        all.addAll(types);
        all.addAll(item.items(Property.SUBCLASS_OF));
        Optional<String> office = classes.kind("offices", all);
        if (office.isPresent()) {
            files.add(
                    "positions",
                    item,
                    office.get(),
                    Cells.join(item.items(Property.JURISDICTION)),
                    Cells.join(item.items(Property.DIRECTS)),
                    Cells.join(item.bestItems(Property.COUNTRY)),
                    Term.join(terms(item, Property.OFFICEHOLDER)));
        }
    }

    private void state(Item item) throws IOException {
        files.add(
                "states",
                item,
                item.text(Property.ISO_2).orElse(""),
                item.text(Property.ISO_3).orElse(""),
                Cells.join(item.texts(Property.DEMONYM, "ar")),
                Cells.join(item.texts(Property.DEMONYM, "ru")),
                Cells.join(item.bestItems(Property.CAPITAL)),
                Term.join(terms(item, Property.MEMBER_OF)));
    }

    private void organization(Item item, List<String> types) throws IOException {
        Optional<String> kind = classes.kind("organizations", types);
        if (kind.isPresent()) {
            files.add("organizations", item, kind.get(), Cells.join(item.bestItems(Property.COUNTRY)));
        }
    }

    private void place(Item item, List<String> types) throws IOException {
        boolean capital = capitals.contains(Ids.number(item.id()));
        if (capital || classes.kind("places", types).isPresent()) {
            Optional<GlobeCoordinatesValue> point = item.coordinates();
            files.add(
                    "places",
                    item,
                    Cells.join(item.bestItems(Property.COUNTRY)),
                    point.map(value -> Double.toString(value.getLatitude())).orElse(""),
                    point.map(value -> Double.toString(value.getLongitude())).orElse(""));
        }
    }

    private void treaty(Item item, List<String> types) throws IOException {
        if (classes.kind("treaties", types).isPresent()) {
            files.add("treaties", item, item.date(Property.POINT_IN_TIME), Cells.join(item.items(Property.SIGNATORY)));
        }
    }

    private static List<Term> terms(Item item, String property) {
        return item.claims(property).stream()
                .flatMap(claim -> claim.term(claim.qualifier(Item.OF_WHAT).orElse("")).stream())
                .distinct()
                .toList();
    }
}
