package org.mithaq.report;

import java.util.List;
import java.util.stream.Collectors;

/** An answer as a page that needs nothing else; every cell finds its own direction. */
public final class HtmlText {
    private HtmlText() {}

    static String of(Grid grid) {
        String head = grid.columns().stream()
                .map(name -> "<th scope=\"col\">" + escape(name) + "</th>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
        String body = grid.rows().stream().map(HtmlText::row).collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Mithaq</title></head>\n<body>\n"
                + "<table>\n<thead>" + head + "</thead>\n<tbody>\n" + body + "</tbody>\n</table>\n</body>\n</html>\n";
    }

    /** The text with the characters that mean something in HTML written as references. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td><bdi dir=\"auto\">" + content(cell) + "</bdi></td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String content(String cell) {
        boolean link = cell.startsWith("http://") || cell.startsWith("https://");
        return link ? "<a href=\"" + escape(cell) + "\">" + escape(cell) + "</a>" : escape(cell);
    }
}
