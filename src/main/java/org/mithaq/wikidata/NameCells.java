package org.mithaq.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.reference.TsvTable;

/** The names of an entity: those that are known come first and stay; those found are added where they can be used. */
final class NameCells {
    private static final Pattern OTHER_THAN_ARABIC = Pattern.compile("[A-Za-z\\u0400-\\u04FF]");
    private static final Pattern OTHER_THAN_RUSSIAN = Pattern.compile("[\\u0600-\\u06FF]");
    private static final Pattern OTHER_THAN_ENGLISH = Pattern.compile("[\\u0400-\\u06FF]");

    private NameCells() {}

    /**
     * Adds the names found to those in the row.
     *
     * @param person whether single words are left out: a surname alone names no one
     * @return the Arabic names of one word that were added; they may mean much else
     */
    static List<String> add(Map<String, String> row, TsvTable.Row found, boolean person) {
        Set<String> before = new LinkedHashSet<>(Cells.split(row.getOrDefault("names_ar", "")));
        List<String> arabic = usable(found.list("names_ar"), OTHER_THAN_ARABIC, person);
        merge(row, "names_ar", arabic);
        merge(row, "names_ru", usable(found.list("names_ru"), OTHER_THAN_RUSSIAN, person));
        List<String> english = new ArrayList<>(usable(found.list("names_en"), OTHER_THAN_ENGLISH, person));
        english.remove(row.getOrDefault("label_en", ""));
        merge(row, "names_en", english);
        return arabic.stream()
                .filter(name -> name.indexOf(' ') < 0 && !before.contains(name))
                .toList();
    }

    private static void merge(Map<String, String> row, String column, List<String> more) {
        Set<String> names = new LinkedHashSet<>(Cells.split(row.getOrDefault(column, "")));
        names.addAll(more);
        row.put(column, Cells.join(names));
    }

    private static List<String> usable(List<String> names, Pattern foreign, boolean person) {
        return names.stream()
                .filter(name -> !foreign.matcher(name).find())
                .filter(name -> name.codePoints().filter(Character::isLetter).count() > 1)
                .filter(name -> !person || name.indexOf(' ') > 0)
                .toList();
    }
}
