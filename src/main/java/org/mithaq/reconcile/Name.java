package org.mithaq.reconcile;

/**
 * A name of an entity.
 *
 * @param text as written
 * @param language BCP 47 tag
 * @param main whether the entity is shown by it
 * @param vouched false for what articles call an entity that has names of its own, such as a surname alone
 */
public record Name(String text, String language, boolean main, boolean vouched) {
    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name has letters");
        }
    }
}
