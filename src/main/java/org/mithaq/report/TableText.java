package org.mithaq.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An answer for a terminal of 120 columns: a table where it fits, else one block for each row with a line for each value
 * that is known.
 */
final class TableText {
    private static final int TERMINAL = 120;
    private static final String GAP = "  ";

    private TableText() {}

    static String of(Grid grid) {
        List<Integer> widths = widths(grid);
        int total = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
        String body = total <= TERMINAL ? table(grid, widths) : blocks(grid);
        int count = grid.rows().size();
        return body + "(" + count + (count == 1 ? " row)\n" : " rows)\n");
    }

    private static List<Integer> widths(Grid grid) {
        return IntStream.range(0, grid.columns().size())
                .map(column -> grid.rows().stream()
                        .mapToInt(row -> TextLayout.width(TextLayout.oneLine(row.get(column))))
                        .reduce(TextLayout.width(grid.columns().get(column)), Math::max))
                .boxed()
                .toList();
    }

    private static String table(Grid grid, List<Integer> widths) {
        StringBuilder out = new StringBuilder();
        appendRow(out, grid.columns(), widths);
        appendRow(out, widths.stream().map("─"::repeat).toList(), widths);
        grid.rows().forEach(row -> appendRow(out, row, widths));
        return out.toString();
    }

    private static void appendRow(StringBuilder out, List<String> cells, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = TextLayout.isolate(TextLayout.oneLine(cells.get(column)));
            padded.add(TextLayout.pad(cell, widths.get(column)));
        }
        out.append(String.join(GAP, padded).stripTrailing()).append('\n');
    }

    private static String blocks(Grid grid) {
        int names = grid.columns().stream().mapToInt(TextLayout::width).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (List<String> row : grid.rows()) {
            for (int column = 0; column < row.size(); column++) {
                appendValue(out, grid.columns().get(column), row.get(column), names);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void appendValue(StringBuilder out, String name, String value, int names) {
        if (value.isEmpty()) {
            return;
        }
        String lead = TextLayout.pad(name, names) + GAP;
        for (String line : TextLayout.paragraph(value, TERMINAL - names - GAP.length())) {
            out.append(lead).append(line).append('\n');
            lead = " ".repeat(names) + GAP;
        }
    }
}
