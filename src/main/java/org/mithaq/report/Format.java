package org.mithaq.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A format that answers are written in; all of them UTF-8. */
public enum Format {
    /** For people at a terminal. */
    TABLE,
    /** SPARQL 1.1 CSV. */
    CSV,
    /** SPARQL 1.1 TSV. */
    TSV,
    /** SPARQL 1.1 JSON. */
    JSON,
    /** SPARQL 1.1 XML. */
    XML,
    /** A Markdown table. */
    MD,
    /** A page of its own, with the direction of every cell set. */
    HTML,
    /** A workbook with one sheet. */
    XLSX;

    /**
     * The format with this name, in any case.
     *
     * @throws QueryRefused when there is none
     */
    public static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new QueryRefused("No format \"" + name + "\": choose one of "
                        + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))));
    }

    /** Writes the answer; the stream stays open. */
    public void write(Answer answer, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> standard(answer, out, ResultSetLang.RS_CSV);
            case TSV -> standard(answer, out, ResultSetLang.RS_TSV);
            case JSON -> standard(answer, out, ResultSetLang.RS_JSON);
            case XML -> standard(answer, out, ResultSetLang.RS_XML);
            case TABLE -> text(TableText.of(Grid.of(answer)), out);
            case MD -> text(MarkdownText.of(Grid.of(answer)), out);
            case HTML -> text(HtmlText.of(Grid.of(answer)), out);
            case XLSX -> Workbooks.write(Grid.of(answer), out);
        }
        out.flush();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void standard(Answer answer, OutputStream out, Lang lang) {
        if (answer instanceof Answer.Truth truth) {
            ResultSetMgr.write(out, truth.value(), lang);
        } else if (answer instanceof Answer.Rows rows) {
            ResultSetMgr.write(out, ResultSet.adapt(rows.rowSet()), lang);
        }
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
