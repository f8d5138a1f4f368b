package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final Var WHO = Var.alloc("who");
    private static final Var WHAT = Var.alloc("what");

    @Test
    void tableAlignsColumnsWhateverTheScript() throws IOException {
        Answer.Rows rows = new Answer.Rows(
                List.of(WHO, WHAT),
                List.of(
                        BindingFactory.binding(WHO, text("موسكو"), WHAT, text("x")),
                        BindingFactory.binding(WHO, text("Minsk"))));

        assertThat(write(Format.TABLE, rows))
                .isEqualTo("who    what\n─────  ────\n\u2068موسكو\u2069  x\nMinsk\n(2 rows)\n");
    }

    @Test
    void markdownEscapesWhatWouldBeMarkUp() throws IOException {
        assertThat(write(Format.MD, one("a|b *c* <i>\nd"))).isEqualTo("| who |\n| --- |\n| a\\|b \\*c\\* &lt;i> d |\n");
    }

    @Test
    void htmlEscapesWhatWouldBeMarkUpAndLinksOnlyWebAddresses() throws IOException {
        assertThat(write(Format.HTML, one("<script>\"'&")))
                .contains("<td><bdi dir=\"auto\">&lt;script&gt;&quot;&#39;&amp;</bdi></td>");
        assertThat(write(Format.HTML, one("javascript:alert(1)"))).doesNotContain("<a ");
        assertThat(write(Format.HTML, one("https://a.org/?x=\"y"))).contains("<a href=\"https://a.org/?x=&quot;y\">");
    }

    @Test
    void workbooksHoldTextWhereASheetWouldSeeAFormula(@TempDir Path folder) throws IOException {
        Path workbook = folder.resolve("answer.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            Format.XLSX.write(one("=1+1"), out);
        }

        assertThat(entry(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(entry(workbook, "xl/sharedStrings.xml")).contains("=1+1");
    }

    @Test
    void yesAndNoHaveEveryFormat() throws IOException {
        for (Format format : Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(new Answer.Truth(true), out);
            assertThat(out.size()).as(format.toString()).isPositive();
        }
        assertThat(write(Format.TABLE, new Answer.Truth(false))).contains("no");
    }

    @Test
    void refusesFormatsItDoesNotKnow() {
        assertThat(Format.of("Json")).isEqualTo(Format.JSON);
        assertThatThrownBy(() -> Format.of("pdf"))
                .isInstanceOf(QueryRefused.class)
                .hasMessageContaining("xlsx");
    }

    private static Answer.Rows one(String value) {
        return new Answer.Rows(List.of(WHO), List.of(BindingFactory.binding(WHO, text(value))));
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static String write(Format format, Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String entry(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
