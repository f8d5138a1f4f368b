package org.mithaq.reference;

/**
 * One thing that a form may mean.
 *
 * @param entity what it names
 * @param use how it names it
 * @param weak whether the form is more often something else (a common personal name, a homograph), so that it needs an
 *     office or a state beside it
 */
public record Sense(Entity entity, Use use, boolean weak) {
    /** How a form names an entity. */
    public enum Use {
        /** A name of the entity itself. */
        NAME,
        /** A nationality: the entity is the state. */
        ADJECTIVE,
        /** The name of a capital: the entity is the state for whose government it may stand. */
        CAPITAL
    }
}
