package org.mithaq.wikidata;

import static org.mithaq.wikidata.Items.day;
import static org.mithaq.wikidata.Items.entity;
import static org.mithaq.wikidata.Items.item;
import static org.mithaq.wikidata.Items.point;
import static org.mithaq.wikidata.Items.string;
import static org.mithaq.wikidata.Items.text;
import static org.mithaq.wikidata.Items.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A state that is nowhere, Ruritania, as a dump tells of it. The items stand in an unlucky order: persons before their
 * offices, offices before the classes that say what they are.
 */
final class SmallWorld {
    static final String STATE = "Q900000001";
    static final String CAPITAL = "Q900000002";
    static final String UNION = "Q900000003";
    static final String MINISTRY_OF_FOREIGN_AFFAIRS = "Q900000010";
    static final String KIND_OF_MINISTER = "Q900000011";
    static final String MINISTER = "Q900000020";
    static final String TREATY = "Q900000030";
    static final String EARTH = "Q2";

    private SmallWorld() {}

    static Items.Builder minister() {
        return item(MINISTER)
                .label("en", "Anton Hentzau")
                .label("ar", "أنطون هنتزاو")
                .label("ru", "Антон Хенцау")
                .alias("ar", "انطون هنتسو")
                .claim("P31", "Q5")
                .claim("P21", "Q6581097")
                .claim(
                        "P39",
                        MINISTRY_OF_FOREIGN_AFFAIRS,
                        with("P580", day("2011-03-04")),
                        with("P582", day("2015-06-07")));
    }

    /** The foreign minister's office; its class stands behind it. */
    static Items.Builder office() {
        return item(MINISTRY_OF_FOREIGN_AFFAIRS)
                .label("en", "Foreign Minister of Ruritania")
                .claim("P279", KIND_OF_MINISTER)
                .claim("P1001", STATE);
    }

    static Items.Builder state() {
        return item(STATE)
                .label("en", "Ruritania")
                .label("ar", "روريتانيا")
                .label("ru", "Руритания")
                .alias("en", "Kingdom of Ruritania")
                .claim("P31", "Q3624078")
                .claim("P297", string("XR"))
                .claim("P298", string("XRT"))
                .claim("P36", CAPITAL)
                .claim("P1549", text("ar", "روريتاني"))
                .claim("P1549", text("ru", "руританский"))
                .claim("P463", UNION, with("P580", day("1999-01-02")));
    }

    static Items.Builder capital() {
        return item(CAPITAL)
                .label("en", "Strelsau")
                .label("ar", "مدينة ستريلساو")
                .claim("P31", "Q515")
                .claim("P17", STATE)
                .claim("P625", point(48.5, 15.25, EARTH));
    }

    static Items.Builder union() {
        return item(UNION)
                .label("en", "Union of Nowhere")
                .label("ar", "اتحاد اللامكان")
                .claim("P31", "Q245065");
    }

    static Items.Builder kindOfMinister() {
        return item(KIND_OF_MINISTER).label("en", "Ruritanian minister").claim("P279", "Q7330070");
    }

    static Items.Builder treaty() {
        return item(TREATY)
                .label("en", "Treaty of Zenda")
                .label("ar", "معاهدة زندا")
                .claim("P31", "Q131569")
                .claim("P585", day("2001-02-03"))
                .claim("P1891", STATE)
                .claim("P1891", entity("Q900000099"), "normal");
    }

    static List<Items.Builder> all() {
        return List.of(minister(), office(), state(), capital(), union(), kindOfMinister(), treaty());
    }

    /** The items as a dump has them, some replaced or added in front. */
    static String[] dumped(Items.Builder... more) {
        Map<String, String> items = new LinkedHashMap<>();
        for (Items.Builder builder : more) {
            items.put(builder.id(), builder.json());
        }
        all().forEach(builder -> items.putIfAbsent(builder.id(), builder.json()));
        return items.values().toArray(String[]::new);
    }
}
