package org.mithaq.reference;

import java.util.List;

/**
 * A treaty that is known by name. Its names are not looked for in texts; who reads of a treaty can find here what it is.
 *
 * @param qid Wikidata id
 * @param label common English name
 * @param arabic Arabic names, the common one first
 * @param russian Russian names, the common one first
 * @param english further English names
 * @param date ISO date of its signing or conclusion as precisely as it is known, or empty
 * @param signatories ISO 3166 alpha-2 codes of the states that signed it, as far as they are known
 * @param source where the row comes from
 */
public record Treaty(
        String qid,
        String label,
        List<String> arabic,
        List<String> russian,
        List<String> english,
        String date,
        List<String> signatories,
        String source) {
    public Treaty {
        arabic = List.copyOf(arabic);
        russian = List.copyOf(russian);
        english = List.copyOf(english);
        signatories = List.copyOf(signatories);
        if (!qid.matches("Q[1-9]\\d*")) {
            throw new IllegalArgumentException("Not a Wikidata id: " + qid + " (" + label + ")");
        }
        PartialDate.requirePeriod(date, date);
    }
}
