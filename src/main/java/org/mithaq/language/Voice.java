package org.mithaq.language;

/** Whether the subject of a verb acts or is acted on. */
public enum Voice {
    ACTIVE,
    PASSIVE
}
