package org.mithaq.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The closed list of event types, and which of them are scored. */
public final class ScoredTypes {
    /** Every type, in the order of the tables. */
    public static final List<String> ALL = List.of(
            "Signing",
            "Meeting",
            "Call",
            "Visit",
            "Statement",
            "Invitation",
            "Message",
            "Summit",
            "Appointment",
            "Ratification",
            "Aid",
            "Other");

    /** The types that the project is about; the line CORE of the tables. */
    public static final Set<String> CORE = Set.of("Signing", "Meeting", "Call", "Visit");

    private static final Set<String> TOO_LOOSE = Set.of("Other", "Statement");

    private ScoredTypes() {}

    /** What is scored when nothing else is asked for: all but Other and Statement, which are too loosely bounded. */
    public static Set<String> usual() {
        Set<String> usual = new LinkedHashSet<>(ALL);
        usual.removeAll(TOO_LOOSE);
        return usual;
    }
}
