package org.mithaq.link;

/**
 * What of a name fits into eight bytes, to tell those that cannot be like a name from those that must be looked at. Most
 * names that share two words' sounds with another are nothing like it, and to look at one costs many steps through memory.
 */
final class Prints {
    private static final int FIRST = 0;
    private static final int LAST = 24;
    private static final int SIZE = 48;
    private static final int SCRIPT = 56;
    private static final int BYTE = 0xff;
    private static final int WORD = 0xffffff;
    /** Places of a word's letters, consonants, and a digest of what is heard. */
    private static final int LETTERS = 0;

    private static final int SOUNDS = 8;
    private static final int HEARD = 16;

    /** Words with fewer letters are alike only if they are heard the same, or by so many consonants. */
    private static final int LONG = 5;

    private static final int TELLING = 4;

    private Prints() {}

    static long of(NameWords name) {
        return of(name.first()) << FIRST
                | of(name.last()) << LAST
                | (long) Math.min(BYTE, name.size()) << SIZE
                | (long) (name.first().script().name().hashCode() & BYTE) << SCRIPT;
    }

    private static long of(Word word) {
        return (long) Math.min(BYTE, word.text().length()) << LETTERS
                | (long) Math.min(BYTE, word.sounds().length()) << SOUNDS
                | (long) (word.heard().hashCode() & BYTE) << HEARD;
    }

    /** Whether names of these prints may be alike; false only where {@link Likeness} would find nothing. */
    static boolean mayBeLike(long print, long other) {
        long size = print >>> SIZE & BYTE;
        boolean across = (print ^ other) >>> SCRIPT != 0;
        boolean first = mayBeAlike(print >>> FIRST & WORD, other >>> FIRST & WORD, across);
        boolean last = mayBeAlike(print >>> LAST & WORD, other >>> LAST & WORD, across);
        if (size != (other >>> SIZE & BYTE)) {
            return first || last || size == 1 || (other >>> SIZE & BYTE) == 1;
        }
        return first && last && !(across && size == 2 && sounds(print) < Likeness.TELLING);
    }

    private static long sounds(long print) {
        return ((print >>> (FIRST + SOUNDS)) & BYTE) + ((print >>> (LAST + SOUNDS)) & BYTE);
    }

    private static boolean mayBeAlike(long word, long other, boolean across) {
        if (across) {
            return (word >>> SOUNDS & BYTE) == (other >>> SOUNDS & BYTE);
        }
        boolean isLong = Math.min(word >>> LETTERS & BYTE, other >>> LETTERS & BYTE) >= LONG;
        boolean isTelling = Math.min(word >>> SOUNDS & BYTE, other >>> SOUNDS & BYTE) >= TELLING;
        return isLong || isTelling || word >>> HEARD == other >>> HEARD;
    }
}
