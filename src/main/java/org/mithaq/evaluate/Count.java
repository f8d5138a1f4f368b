package org.mithaq.evaluate;

/** What is counted, per type of event. {@code ASKED} is out of how many, {@code RIGHT} is how many of those. */
enum Count {
    GOLD,
    REPORTED,
    MATCHED,
    ARGUMENTS_GOLD,
    ARGUMENTS_REPORTED,
    ARGUMENTS_MATCHED,
    DATES_ASKED,
    DATES_RIGHT,
    STATUSES_ASKED,
    STATUSES_RIGHT,
    PLACES_ASKED,
    PLACES_RIGHT,
    INSTRUMENTS_ASKED,
    INSTRUMENTS_RIGHT,
    TUPLES_RIGHT,
    WRONG_ARGUMENTS
}
