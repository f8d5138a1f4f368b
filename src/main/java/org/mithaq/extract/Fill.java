package org.mithaq.extract;

import org.jspecify.annotations.Nullable;

/**
 * What fills a slot of a rule in one sentence.
 *
 * @param role the slot's role
 * @param mention the phrase that fills it, or null where an unwritten subject or a pronoun does
 * @param position where it stands: one of the {@link Slot#positions}, {@code topic} or {@code implied}
 */
record Fill(String role, @Nullable Mention mention, String position) {
    /** An argument that only the context can name. */
    static Fill implied(String role) {
        return new Fill(role, null, "implied");
    }

    boolean isImplied() {
        return mention == null;
    }
}
