package org.mithaq.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Line;
import org.mithaq.text.Line.Kind;

/** The lines of a text while their kinds are being found: a kind once set stays. */
final class Page {
    private final List<TextLine> lines;
    private final @Nullable Kind[] kinds;

    Page(List<TextLine> lines) {
        this.lines = lines;
        this.kinds = new Kind[lines.size()];
    }

    int size() {
        return lines.size();
    }

    TextLine line(int index) {
        return lines.get(index);
    }

    /** Whether no kind is known yet. */
    boolean isOpen(int index) {
        return kinds[index] == null;
    }

    boolean is(int index, Kind kind) {
        return kinds[index] == kind;
    }

    void set(int index, Kind kind) {
        if (isOpen(index)) {
            kinds[index] = kind;
        }
    }

    /** Indices of lines whose kind is not known yet, in order. */
    List<Integer> open() {
        return IntStream.range(0, size()).filter(this::isOpen).boxed().toList();
    }

    boolean has(Kind kind) {
        return Arrays.asList(kinds).contains(kind);
    }

    /** The lines with their kinds; what is still open is body. */
    List<Line> result() {
        return IntStream.range(0, size())
                .mapToObj(i -> new Line(lines.get(i).span(), Objects.requireNonNullElse(kinds[i], Kind.BODY)))
                .toList();
    }
}
