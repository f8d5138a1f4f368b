package org.mithaq.reference;

import java.time.LocalDate;

/**
 * That a person held an office for a time.
 *
 * @param person id of the person
 * @param office kind of the office: {@code head_of_state}, {@code head_of_government}, {@code foreign_minister},
 *     {@code spokesperson} and so on
 * @param title English title
 * @param state ISO 3166 alpha-2 code of the state, empty for an office of an organization
 * @param organization id of the organization, empty for an office of a state (codes of both kinds may be equal: AU)
 * @param start ISO date as precisely as it is known ({@code 2021-07-06}, {@code 2021-07}, {@code 2021}), or empty
 * @param end likewise; empty also while the office is held
 * @param endKnown false where the end is open or an estimate
 * @param source where the row comes from
 */
public record OfficeHolding(
        String person,
        String office,
        String title,
        String state,
        String organization,
        String start,
        String end,
        boolean endKnown,
        String source) {
    public OfficeHolding {
        if (state.isEmpty() == organization.isEmpty()) {
            throw new IllegalArgumentException("An office is of either a state or an organization");
        }
        PartialDate.requirePeriod(start, end);
    }

    /** Whether the office may have been held on {@code day}; vague dates are taken generously. */
    public boolean covers(LocalDate day) {
        return PartialDate.covers(start, end, day);
    }
}
