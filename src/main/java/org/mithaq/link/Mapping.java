package org.mithaq.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.reference.Entity;

/**
 * One row of a mapping set: that someone so called is, or is not, an item.
 *
 * @param subject id of the one so called, {@link Naming#id()}
 * @param isNot whether it says that they are not the same
 * @param object {@code wd:Q...}, {@code person:ID} and the like for someone of the tables, or {@code sssom:NoTermFound}
 * @param cells all filled cells by column, as they stand in the file; columns of other programs are kept
 */
public record Mapping(String subject, boolean isNot, String object, Map<String, String> cells) {
    /** The object that says that there is no item. */
    public static final String NO_ITEM = "sssom:NoTermFound";

    private static final String CLASS = "object_category";
    private static final String REVIEWED = "semapv:ManualMappingCuration";

    public Mapping {
        Map<String, String> filled = new HashMap<>(cells);
        filled.values().removeIf(String::isEmpty);
        cells = Map.copyOf(filled);
    }

    /**
     * A human's decision.
     *
     * @param subjectLabel what the one is called
     * @param reviewer who decided
     * @param day the day of the decision
     * @throws IllegalArgumentException if the object is no item and nobody of the tables
     */
    public static Mapping decision(
            String subject,
            String subjectLabel,
            boolean isNot,
            String object,
            String objectLabel,
            String reviewer,
            LocalDate day) {
        if (!Sssom.isObject(object)) {
            throw new IllegalArgumentException(
                    "'" + object + "' is no Wikidata item (Q and digits) and nobody of the tables (person:ID)");
        }
        Map<String, String> cells = new HashMap<>(Map.of(
                "subject_id", "actor:" + subject,
                "subject_label", subjectLabel,
                "predicate_id", "skos:exactMatch",
                "object_id", object,
                "object_label", objectLabel,
                "mapping_justification", REVIEWED,
                "reviewer_label", reviewer,
                "mapping_date", day.toString()));
        if (isNot) {
            cells.put("predicate_modifier", "Not");
        }
        return new Mapping(subject, isNot, object, cells);
    }

    /**
     * The same with the class that a new item shall be an instance of.
     *
     * @throws IllegalArgumentException if it is no item of Wikidata
     */
    public Mapping ofClass(String qid) {
        if (!qid.matches("Q[1-9]\\d*")) {
            throw new IllegalArgumentException("'" + qid + "' is no class of Wikidata (Q and digits)");
        }
        Map<String, String> more = new HashMap<>(cells);
        more.put(CLASS, "wd:" + qid);
        return new Mapping(subject, isNot, object, more);
    }

    /** The class that a new item shall be an instance of, where a human named one. */
    public Optional<String> findClass() {
        String value = get(CLASS);
        return value.startsWith("wd:") ? Optional.of(value.substring(3)) : Optional.empty();
    }

    /**
     * What the program takes for true, to be shown to others; it binds nobody.
     *
     * @param score how sure it is, from 0 to 1
     */
    public static Mapping proposal(
            String subject, String subjectLabel, String object, String objectLabel, String score) {
        return new Mapping(
                subject,
                false,
                object,
                Map.of(
                        "subject_id", "actor:" + subject,
                        "subject_label", subjectLabel,
                        "predicate_id", "skos:exactMatch",
                        "object_id", object,
                        "object_label", objectLabel,
                        "mapping_justification", "semapv:CompositeMatching",
                        "confidence", score));
    }

    /** Whether it says that no item is this one. */
    public boolean isWithoutItem() {
        return object.equals(NO_ITEM);
    }

    /** The Wikidata id of the object, if it is an item. */
    public Optional<String> findQid() {
        return object.startsWith("wd:") ? Optional.of(object.substring(3)) : Optional.empty();
    }

    /** The cell of a column, empty where it has none. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether a human decided so; other rows bind nobody. */
    public boolean isReviewed() {
        return get("mapping_justification").equals(REVIEWED);
    }

    /** How an entity of the tables may stand as an object. */
    static Set<String> objects(Entity entity) {
        Set<String> names = new TreeSet<>();
        names.add(entity.kind().name().toLowerCase(Locale.ROOT) + ":" + entity.id());
        entity.findQid().ifPresent(qid -> names.add("wd:" + qid));
        return names;
    }
}
