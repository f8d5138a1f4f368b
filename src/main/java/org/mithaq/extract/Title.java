package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;

/** What has been read so far of the title that leads to a name: honorifics and offices. */
final class Title {
    static final String DELEGATION = "delegation";

    /** The states the offices are of, in order; several only for dual and plural offices. */
    final List<Entity> states = new ArrayList<>();
    /** Index after what has been read. */
    int at;
    /** What is written before the phrase within its first token. */
    String proclitic = "";
    /** Code of the first office, or null. */
    @Nullable
    String office;
    /** The body the office is of, or null. */
    @Nullable
    Entity body;
    /** Whether the office names several persons. */
    boolean several;
    /** Whether they can be more than two; a final alef is a dual, or one in the accusative. */
    boolean group;
    /** Whether an honorific was read. */
    boolean titled;
    /** Whether the person is named as somebody's counterpart. */
    boolean counterpart;
    /** Whether it stands behind the name it belongs to. */
    boolean behindName;
    /** Index after the state read last. */
    int stateTo = -1;
    /** Whether the post of an ambassador or envoy has been read. */
    boolean posted;

    Title(int start) {
        this.at = start;
    }

    /** Whether a body of officials is read, which bears no person's name. */
    boolean isDelegation() {
        return DELEGATION.equals(office);
    }

    /** Whether the office is held abroad. */
    boolean serves() {
        return "ambassador".equals(office) || "envoy".equals(office);
    }

    boolean isHead() {
        return "president".equals(office) || "head_of_state".equals(office);
    }

    /** Whether the office is one that no head of state has besides his own. */
    boolean isRepresentative() {
        return serves() || "chancellor".equals(office) || (office != null && office.endsWith("_minister"));
    }
}
