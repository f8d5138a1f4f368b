package org.mithaq.evaluate;

import java.util.Map;

/** Brings the usual names of a country to one of them. */
final class CountryNames {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("usa", "united states"),
            Map.entry("us", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("america", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("britain", "united kingdom"),
            Map.entry("great britain", "united kingdom"),
            Map.entry("russian federation", "russia"),
            Map.entry("turkiye", "turkey"),
            Map.entry("uae", "united arab emirates"),
            Map.entry("prc", "china"),
            Map.entry("people s republic of china", "china"),
            Map.entry("peoples republic of china", "china"),
            Map.entry("republic of korea", "south korea"),
            Map.entry("dprk", "north korea"),
            Map.entry("burma", "myanmar"),
            Map.entry("myanmar burma", "myanmar"),
            Map.entry("czechia", "czech republic"),
            Map.entry("ivory coast", "cote d ivoire"),
            Map.entry("drc", "democratic republic of the congo"),
            Map.entry("congo kinshasa", "democratic republic of the congo"),
            Map.entry("congo brazzaville", "congo"),
            Map.entry("holland", "netherlands"),
            Map.entry("ksa", "saudi arabia"),
            Map.entry("kingdom of saudi arabia", "saudi arabia"),
            Map.entry("palestinian territories", "palestine"),
            Map.entry("state of palestine", "palestine"),
            Map.entry("viet nam", "vietnam"),
            Map.entry("hong kong sar china", "hong kong"),
            Map.entry("macao sar china", "macau"));

    private CountryNames() {}

    /** The folded name, or the one it is an alias of. */
    static String canonical(String name) {
        String folded = Folding.fold(name);
        return ALIASES.getOrDefault(folded, folded);
    }
}
