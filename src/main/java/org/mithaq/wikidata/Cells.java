package org.mithaq.wikidata;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in the cells of tables: no tab and no line end, and no bar but between values. */
final class Cells {
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{Cc}|]+");

    private Cells() {}

    /** The text with all white space made single spaces, and bars made strokes. */
    static String text(String value) {
        return UNFIT.matcher(value).replaceAll(" ").strip();
    }

    static String join(Collection<String> values) {
        return String.join("|", values);
    }

    static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
