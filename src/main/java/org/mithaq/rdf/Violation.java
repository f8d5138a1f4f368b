package org.mithaq.rdf;

/**
 * Why an article graph must not be stored.
 *
 * @param focus IRI of what is at fault
 * @param message what is wrong, in English
 */
public record Violation(String focus, String message) implements Comparable<Violation> {
    @Override
    public int compareTo(Violation other) {
        int byFocus = focus.compareTo(other.focus);
        return byFocus != 0 ? byFocus : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return message + " (" + focus + ")";
    }
}
