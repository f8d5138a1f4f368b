package org.mithaq.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which offices of the tables an office word of an article may stand for, from {@code link/offices.tsv}. */
final class Offices {
    private static final Offices BUNDLED = new Offices();

    private final Map<String, List<String>> standsFor = new HashMap<>();
    private final Set<String> ofOne;

    private Offices() {
        List<List<String>> rows = DataFile.rows("offices.tsv", 3);
        rows.forEach(row -> standsFor.put(row.get(0), List.of(row.get(1).split("\\|"))));
        ofOne = rows.stream()
                .filter(row -> row.get(2).equals("one"))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    static Offices bundled() {
        return BUNDLED;
    }

    /** The offices meant, the likeliest first; the code itself where the file has no row for it. */
    List<String> meant(String office) {
        return standsFor.getOrDefault(office, List.of(office));
    }

    /** Whether a state has just one person in such an office at a time, so that the office alone can name someone. */
    boolean isOfOne(String office) {
        return ofOne.contains(office);
    }
}
