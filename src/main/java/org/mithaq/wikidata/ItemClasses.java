package org.mithaq.wikidata;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.reference.TableSource;
import org.mithaq.reference.TsvTable;

/**
 * Which classes of Wikidata make a row of which table: the classes of {@code wikidata/classes.tsv} and all classes below
 * them. Where an item belongs to several, the first of the file counts.
 */
final class ItemClasses {
    private static final TableSource FILE = file -> {
        InputStream stream = ItemClasses.class.getResourceAsStream("/wikidata/" + file);
        if (stream == null) {
            throw new FileNotFoundException("/wikidata/" + file + " is not on the class path");
        }
        return stream;
    };

    private final List<Root> roots = new ArrayList<>();

    /** The roots above a class, a bit for each. */
    private final Map<Long, Long> rootsAbove = new HashMap<>();

    private record Root(String table, String kind, String qid) {}

    private ItemClasses() {
        TsvTable.read(
                FILE, "classes", row -> roots.add(new Root(row.need("table"), row.need("kind"), row.need("qid"))));
        for (int i = 0; i < roots.size(); i++) {
            rootsAbove.merge(Ids.number(roots.get(i).qid()), 1L << i, (a, b) -> a | b);
        }
    }

    /** The classes of the file, and those below them by the edges. */
    static ItemClasses with(ClassEdges edges) {
        ItemClasses classes = new ItemClasses();
        while (classes.inherit(edges)) {
            // Once more, until nothing changes: as often as the longest way down to a class is long.
        }
        return classes;
    }

    /** The classes of the file alone. */
    static ItemClasses ofFile() {
        return new ItemClasses();
    }

    /** What the file says, as text; another text makes other tables. */
    static String form() {
        return String.join(" ", ofFile().roots.stream().map(Root::toString).toList());
    }

    /** What makes an item a row of the table, given the classes that it belongs to. */
    Optional<String> kind(String table, Collection<String> classes) {
        long above = 0;
        for (String qid : classes) {
            above |= rootsAbove.getOrDefault(Ids.number(qid), 0L);
        }
        for (int i = 0; i < roots.size(); i++) {
            if ((above & (1L << i)) != 0 && roots.get(i).table().equals(table)) {
                return Optional.of(roots.get(i).kind());
            }
        }
        return Optional.empty();
    }

    /** Whether anything of the class, given by the number of its id, makes a row. */
    boolean holds(long number) {
        return rootsAbove.containsKey(number);
    }

    /** Gives each class what is above its parents; whether that was news. */
    private boolean inherit(ClassEdges edges) {
        boolean[] news = {false};
        edges.each((child, parent) -> {
            long above = rootsAbove.getOrDefault(parent, 0L);
            if (above != 0) {
                long before = rootsAbove.getOrDefault(child, 0L);
                if ((before | above) != before) {
                    rootsAbove.put(child, before | above);
                    news[0] = true;
                }
            }
        });
        return news[0];
    }
}
