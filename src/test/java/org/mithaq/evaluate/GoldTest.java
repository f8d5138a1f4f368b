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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {
    @TempDir
    Path folder;

    @Test
    void readsAnAnnotatedEvent() throws IOException {
        write("a", "ar", """
                {"type": "Signing", "date": "2015-08-10/2015-08-12", "date_basis": "explicit", "place": null,
                 "agreement": {"title_orig": "\\u0645\\u0630\\u0643\\u0631\\u0629", "kind": "MoU"}, "salience": "main",
                 "evidence": "وقع",
                 "participants": [
                  {"name_en": "John Kerry", "name_orig": null, "kind": "person", "country": "United States"},
                  {"name_en": "UN", "kind": "Organization", "country": null, "role": "witness"}]}
                """);

        GoldEvent event = Gold.read(folder).articles().get(0).events().get(0);

        Participant kerry = new Participant(List.of("John Kerry"), "person", "United States");
        Participant nations = new Participant(List.of("UN"), "org", "");
        assertThat(event)
                .isEqualTo(new GoldEvent(
                        "Signing",
                        "occurred",
                        "2015-08-10",
                        "explicit",
                        "",
                        List.of(kerry),
                        List.of(kerry, nations),
                        new Instrument("مذكرة", "MoU"),
                        "وقع",
                        false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "null; ''",
                "\"2015-08\"; 2015-08",
                "2015; 2015",
                "{\"start\": null, \"from\": \"2015\", \"end\": \"2016\"}; 2015",
                "{\"end\": \"2016\"}; 2016",
                "[null, \"2015-01-02\", \"2016\"]; 2015-01-02",
                "\"in 2015\"; ''"
            })
    void takesTheFirstDateOfEveryFormOfDate(String json, String date) throws IOException {
        write("a", "ar", "{\"type\": \"Call\", \"date\": " + json + "}");

        assertThat(Gold.read(folder).articles().get(0).events().get(0).date()).isEqualTo(date);
    }

    @Test
    void selectsArticlesByLanguageInTheOrderOfTheirNames() throws IOException {
        write("b", "ar", "");
        write("c", "en", "");
        write("a", "ar", "");
        Gold gold = Gold.read(folder);

        assertThat(gold.in("ar").articles()).extracting(GoldArticle::name).containsExactly("a", "b");
        assertThat(gold.in("").articles()).hasSize(3);
        assertThat(gold.languages()).containsExactly("ar", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"events\": [",
                "[1]",
                "{\"events\": [1]}",
                "{\"lang\": \"ar\"}",
                "{\"events\": \"none",
                "text",
                "{\"a\": \"\\u12\"}",
                "{\"a\":}",
                "]",
                "{\"events\": [{\"agreement\": 1}]}"
            })
    void saysWhichFileIsNoAnnotation(String content) throws IOException {
        Files.writeString(folder.resolve("bad.gold.json"), content);

        assertThatThrownBy(() -> Gold.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.gold.json");
    }

    @Test
    void saysThatAFolderHoldsNoAnnotations() {
        assertThatThrownBy(() -> Gold.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("*.gold.json");
    }

    private void write(String article, String language, String event) throws IOException {
        Files.writeString(
                folder.resolve(article + ".gold.json"),
                "{\"lang\": \"" + language + "\", \"events\": [" + event + "]}");
    }
}
