package org.mithaq.store;

/**
 * What a write did.
 *
 * @param added articles that were new
 * @param replaced articles that took the place of an earlier version of themselves
 * @param unchanged articles left alone: same content, read by the same rules
 */
public record Changes(int added, int replaced, int unchanged) {
    public static final Changes NONE = new Changes(0, 0, 0);

    public Changes plus(Changes other) {
        return new Changes(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
    }

    /** Number of articles, changed or not. */
    public int total() {
        return added + replaced + unchanged;
    }
}
