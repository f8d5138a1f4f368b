package org.mithaq.report;

import java.util.List;
import java.util.stream.Collectors;

/** An answer as a Markdown table; what would be taken for mark-up is escaped. */
final class MarkdownText {
    private MarkdownText() {}

    static String of(Grid grid) {
        String rule = "|" + " --- |".repeat(grid.columns().size());
        String rows = grid.rows().stream().map(MarkdownText::line).collect(Collectors.joining());
        return line(grid.columns()) + rule + "\n" + rows;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escape(String cell) {
        return TextLayout.isolate(TextLayout.oneLine(cell)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1"));
    }
}
