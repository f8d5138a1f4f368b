package org.mithaq.wikidata;

import java.util.Locale;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;

/** Dates of Wikidata as the tables write them. */
final class Dates {
    private Dates() {}

    /**
     * ISO date of the Gregorian calendar, to the day, the month or the year; empty where it is vaguer than a year, or no
     * date of the years 1 to 9999.
     */
    static String iso(TimeValue time) {
        byte precision = time.getPrecision();
        if (precision < TimeValue.PREC_YEAR || time.getYear() < 1 || time.getYear() > 9999) {
            return "";
        }
        boolean day = precision >= TimeValue.PREC_DAY && time.getMonth() > 0 && time.getDay() > 0;
        if (day) {
            TimeValue gregorian = time.toGregorian();
            TimeValue shown = gregorian == null ? time : gregorian;
            return String.format(Locale.ROOT, "%04d-%02d-%02d", shown.getYear(), shown.getMonth(), shown.getDay());
        }
        return precision >= TimeValue.PREC_MONTH && time.getMonth() > 0
                ? String.format(Locale.ROOT, "%04d-%02d", time.getYear(), time.getMonth())
                : String.format(Locale.ROOT, "%04d", time.getYear());
    }
}
