package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsTheRowsThatWereWritten() throws IOException {
        List<Row> rows = List.of(Sample.row("e1", "Call", Sample.LAVROV), Sample.row("e1", "Call", Sample.EGYPT));
        Path file = folder.resolve("out.json");
        SparqlJson.write(rows, file);

        assertThat(ResultsFile.read(file)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"results\": 1}",
                "{\"results\": {\"bindings\": [{\"source\": \"a.txt\"}]}}",
                "{\"results\": {\"bindings\": [{\"source\": {\"value\": \"a.txt\"}}]}}"
            })
    void saysWhichFileIsNoAnswer(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), content);

        assertThatThrownBy(() -> ResultsFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("out.json")
                .hasMessageContaining("mithaq query");
    }
}
