package org.mithaq.extract;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** English labels for persons whom an article names by office alone: "Foreign Minister of Russia". */
final class OfficeLabels {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("head_of_state", "Head of State"),
            Map.entry("president", "President"),
            Map.entry("head_of_government", "Prime Minister"),
            Map.entry("chancellor", "Chancellor"),
            Map.entry("vice_president", "Vice President"),
            Map.entry("crown_prince", "Crown Prince"),
            Map.entry("deputy_crown_prince", "Deputy Crown Prince"),
            Map.entry("foreign_minister", "Foreign Minister"),
            Map.entry("defence_minister", "Defence Minister"),
            Map.entry("interior_minister", "Interior Minister"),
            Map.entry("finance_minister", "Finance Minister"),
            Map.entry("economy_minister", "Economy Minister"),
            Map.entry("energy_minister", "Energy Minister"),
            Map.entry("trade_minister", "Trade Minister"),
            Map.entry("health_minister", "Health Minister"),
            Map.entry("education_minister", "Education Minister"),
            Map.entry("other_minister", "Minister"),
            Map.entry("deputy_foreign_minister", "Deputy Foreign Minister"),
            Map.entry("ambassador", "Ambassador"),
            Map.entry("secretary_general", "Secretary-General"),
            Map.entry("envoy", "Envoy"),
            Map.entry("parliament_speaker", "Speaker of Parliament"),
            Map.entry("leader", "Leader"),
            Map.entry("official", "Official"));

    private OfficeLabels() {}

    /** The label of an office of a state or body, where both are known. */
    static Optional<String> label(@Nullable String office, @Nullable String of) {
        if (office == null || of == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(TITLES.get(office)).map(title -> title + " of " + of);
    }
}
