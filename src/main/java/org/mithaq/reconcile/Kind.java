package org.mithaq.reconcile;

import java.util.Arrays;
import java.util.Optional;

/** What an entity is: the types that can be asked for. */
public enum Kind {
    PERSON("Person"),
    STATE("State"),
    ORGANIZATION("Organization"),
    PLACE("Place");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** Name of the class in the ontology. */
    public String id() {
        return id;
    }

    /** The kind of a class, given by its name or by an IRI or prefixed name that ends with it. */
    public static Optional<Kind> find(String name) {
        String local = name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);
        return Arrays.stream(values()).filter(kind -> kind.id.equals(local)).findFirst();
    }
}
