package org.mithaq.reconcile;

import java.util.Arrays;
import java.util.Optional;

/** What an entity can be asked for, and compared by. */
public enum Property {
    ID("id"),
    WIKIDATA("wikidata"),
    CODE("code"),
    STATE("state"),
    OFFICE("office"),
    NAME_AR("name-ar"),
    NAME_EN("name-en"),
    NAME_RU("name-ru");

    private final String id;

    Property(String id) {
        this.id = id;
    }

    /** What requests call it. */
    public String id() {
        return id;
    }

    /** The property of this id. */
    public static Optional<Property> find(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id))
                .findFirst();
    }

    /** The language whose names it stands for; empty for other properties. */
    public String language() {
        return id.startsWith("name-") ? id.substring("name-".length()) : "";
    }
}
