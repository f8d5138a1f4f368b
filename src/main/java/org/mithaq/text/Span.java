package org.mithaq.text;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first UTF-16 unit
 * @param end offset after the last one, not smaller than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("A span needs 0 <= begin <= end, not " + begin + ".." + end);
        }
    }

    /** The covered part of {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
