package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

    private static final SavedQuery QUERY = SavedQuery.parse("sample", """
            #+ summary: A sample
            #+ summary-ar: مثال
            #+ description: Two lines
            #+   of text.
            #+ tags:
            #+   - one
            #+   - two
            #+ defaults:
            #+   - on: today
            #+ enumerate:
            #+   - kind:
            #+       - red
            #+       - green
            PREFIX s: <https://example.org/state/>
            # a comment on ?_nothing
            SELECT ?x {
              ?x s:of ?_country_iri ; s:date ?d ; s:size ?n .
              FILTER (?d < ?_on_date && COALESCE(?n > ?__size_integer, true))
              FILTER (COALESCE(STR(?x) = ?__kind, true))
            }
            """);

    @Test
    void readsTheHeader() {
        assertThat(QUERY.summary()).isEqualTo("A sample");
        assertThat(QUERY.summaries()).containsEntry("ar", "مثال");
        assertThat(QUERY.description()).isEqualTo("Two lines of text.");
        assertThat(QUERY.tags()).containsExactly("one", "two");
    }

    @Test
    void tellsParametersByTheNamesOfVariables() {
        assertThat(QUERY.parameters()).extracting(Parameter::name).containsExactly("kind", "size", "country", "on");
        assertThat(QUERY.parameters()).extracting(Parameter::required).containsExactly(false, false, true, true);
        assertThat(QUERY.parameters().get(0).choices()).containsExactly("red", "green");
    }

    @Test
    void putsCheckedTermsInPlaceOfVariables() {
        String bound = QUERY.bind(Map.of("country", "s:RU", "size", "7"), TODAY).serialize();

        assertThat(bound)
                .contains("s:RU", "\"2022-06-30\"^^<http://www.w3.org/2001/XMLSchema#date>", "?n > 7", "?__kind")
                .doesNotContain("?_country_iri", "?_on_date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country|https://a.org/> } #|must be an IRI",
                "country|javascript:alert(1)|must be an IRI",
                "country|nowhere:RU|must be an IRI",
                "country|RU|must be an IRI",
                "on|2022-02-30|must be a date such as",
                "on|2022-6-1|must be a date such as",
                "size|1e3|must be a whole number",
                "size|99999999999|must be a whole number",
                "kind|blue|must be one of red, green",
                "place|x|has no parameter place: it has kind, size, country, on"
            })
    void refusesValuesOfTheWrongForm(String name, String value, String reason) {
        Map<String, String> values = new HashMap<>(Map.of("country", "s:RU"));
        values.put(name, value);

        assertThatThrownBy(() -> QUERY.bind(values, TODAY))
                .isInstanceOf(QueryRefused.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason);
    }

    @Test
    void keepsQuotesAndBracesOfTextInsideTheText() {
        SavedQuery query = SavedQuery.parse("q", "SELECT * { ?s ?p ?o FILTER(STR(?o) = ?_name) }");

        String bound =
                query.bind(Map.of("name", "\" } DROP ALL # \\ \n"), TODAY).serialize();

        assertThat(bound).contains("\"\\\" } DROP ALL # \\\\ \\n\"");
    }

    @Test
    void asksForAMissingValue() {
        assertThatThrownBy(() -> QUERY.bind(Map.of(), TODAY))
                .isInstanceOf(QueryRefused.class)
                .hasMessageContaining("--param country=an IRI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { ?s ?p ?o OPTIONAL { SERVICE ?o { ?a ?b ?c } } } } }",
                "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?a ?b ?c } } AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> { ?a ?b ?c } })",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> { ?a ?b ?c } })"
            })
    void refusesCallsToOtherServers(String text) {
        assertThatThrownBy(() -> SavedQuery.parse("calls", text))
                .isInstanceOf(QueryRefused.class)
                .hasMessageContaining("SERVICE");
    }

    @Test
    void refusesWhatIsNoQuery() {
        assertThatThrownBy(() -> SavedQuery.parse("drop", "DROP ALL"))
                .isInstanceOf(QueryRefused.class)
                .hasMessageStartingWith("drop is no SPARQL 1.1 query: ");
    }

    @Test
    void everySavedQueryHasSummariesInThreeLanguages() throws IOException {
        List<SavedQuery> queries = SavedQuery.readAll(Path.of("queries"));

        assertThat(queries).isNotEmpty().allSatisfy(query -> {
            assertThat(query.summaries()).containsOnlyKeys("en", "ar", "ru");
            assertThat(query.description()).isNotBlank();
            assertThat(query.tags()).isNotEmpty();
        });
    }
}
