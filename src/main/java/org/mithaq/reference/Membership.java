package org.mithaq.reference;

import java.time.LocalDate;

/**
 * That a state was a member of an organization for a time.
 *
 * @param organization id of the organization
 * @param state ISO 3166 alpha-2 code of the state
 * @param start ISO date as precisely as it is known, or empty
 * @param end likewise; empty also while the membership lasts
 */
public record Membership(String organization, String state, String start, String end) {
    public Membership {
        PartialDate.requirePeriod(start, end);
    }

    /** Whether the state may have been a member on {@code day}; vague dates are taken generously. */
    public boolean covers(LocalDate day) {
        return PartialDate.covers(start, end, day);
    }
}
