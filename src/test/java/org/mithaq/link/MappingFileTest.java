package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    private static final String BASE = "https://w3id.org/mithaq/";
    private static final String ID = "0f0e0d0c-0b0a-3908-8706-050403020100";
    private static final String HEAD = """
            #curie_map:
            #  actor: https://w3id.org/mithaq/actor/
            #  item: http://www.wikidata.org/entity/
            #  orcid: https://orcid.org/
            #mapping_set_id: https://example.org/set
            #license: https://creativecommons.org/publicdomain/zero/1.0/
            """;
    private static final String COLUMNS =
            "subject_id\tpredicate_id\tobject_id\tmapping_justification\tpredicate_modifier\tauthor_id\tmapping_date\n";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        Path file = folder.resolve("project/mappings.sssom.tsv");
        Mappings written = new Mappings(List.of(
                decision(false, "wd:Q999999999"),
                decision(true, "person:sergey-lavrov"),
                decision(true, "wd:Q999999998")));

        MappingFile.write(file, written, BASE);
        Mappings read = MappingFile.read(file, BASE);

        assertThat(read.rows()).isEqualTo(written.rows());
        assertThat(read.accepted(ID))
                .hasValueSatisfying(mapping -> assertThat(mapping.findQid()).hasValue("Q999999999"));
    }

    @Test
    void fileBeginsWithTheMapOfPrefixesThatTheStandardAsksFor() throws IOException {
        Path file = folder.resolve("m.sssom.tsv");

        MappingFile.write(file, new Mappings(List.of(decision(true, "wd:Q999999999"))), BASE);

        assertThat(Files.readString(file))
                .startsWith("""
                        #curie_map:
                        #  actor: https://w3id.org/mithaq/actor/
                        #  wd: http://www.wikidata.org/entity/
                        """)
                .contains("#mapping_set_id: ", "#license: ")
                .contains("\nsubject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\t")
                .contains("actor:" + ID + "\tالاسم\tskos:exactMatch\tNot\twd:Q999999999\t")
                .contains("\tsemapv:ManualMappingCuration\tLayla\t2026-01-02\n");
    }

    @Test
    void otherPrefixesAndColumnsOfOtherProgramsAreUnderstoodAndKept() throws IOException {
        Path file = file(HEAD + COLUMNS + "actor:" + ID
                + "\tskos:exactMatch\titem:Q999999999\tsemapv:ManualMappingCuration\t\torcid:0000-0001\t2026-01-02\n");

        Mappings read = MappingFile.read(file, BASE);
        MappingFile.write(file, read, BASE);

        assertThat(read.accepted(ID)).isPresent();
        assertThat(Files.readString(file)).contains("#  orcid: https://orcid.org/", "orcid:0000-0001", "wd:Q999999999");
        assertThat(MappingFile.read(file, BASE).rows()).isEqualTo(read.rows());
    }

    @Test
    void quotedCellsHoldQuotes() throws IOException {
        Path file = file(HEAD + COLUMNS.replace("author_id", "comment") + "actor:" + ID
                + "\tskos:exactMatch\titem:Q999999999\tsemapv:ManualMappingCuration\t\t\"so \"\"he\"\" said\""
                + "\t2026-01-02\n");

        Mappings read = MappingFile.read(file, BASE);
        MappingFile.write(file, read, BASE);

        assertThat(read.rows().get(0).get("comment")).isEqualTo("so \"he\" said");
        assertThat(MappingFile.read(file, BASE).rows()).isEqualTo(read.rows());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "actor:ID|skos:exactMatch|item:Q9|semapv:ManualMappingCuration||; line 8: 6 cells where the header has"
                        + " 7",
                "actor:ID|skos:exactMatch|unheard:Q9|semapv:ManualMappingCuration|||; line 8, column object_id: the"
                        + " prefix",
                "actor:ID|skos:exactMatch|http://x.org/Q9|semapv:ManualMappingCuration|||; line 8, column object_id",
                "actor:ID|skos:exactMatch|item:Lavrov|semapv:ManualMappingCuration|||; line 8, column object_id",
                "actor:ID|skos:relatedMatch|item:Q9|semapv:ManualMappingCuration|||; line 8, column predicate_id",
                "|skos:exactMatch|item:Q9|semapv:ManualMappingCuration|||; line 8, column subject_id: is empty",
                "orcid:1|skos:exactMatch|item:Q9|semapv:ManualMappingCuration|||; line 8, column subject_id",
                "actor:ID|skos:exactMatch|item:Q9||||; line 8, column mapping_justification: is empty",
                "actor:ID|skos:exactMatch|item:Q9|semapv:ManualMappingCuration|No||; line 8, column predicate_modifier",
                "actor:ID|skos:exactMatch|item:Q9|semapv:ManualMappingCuration|||2.1.2026; line 8, column mapping_date",
                "actor:ID|skos:exactMatch|item:Q9|semapv:ManualMappingCuration||\"orcid|; line 8: a double quote"
            })
    void damagedRowIsNamedByLineAndColumn(String row, String complaint) throws IOException {
        Path file = file(HEAD + COLUMNS + row.replace('|', '\t').replace("ID", ID) + "\n");

        assertThatThrownBy(() -> MappingFile.read(file, BASE))
                .isInstanceOf(MappingFault.class)
                .hasMessageContaining(file + ": " + complaint);
    }

    @Test
    void fileWithoutColumnsOrInAnotherEncodingIsRefused() throws IOException {
        Path empty = file(HEAD);
        Path strange = folder.resolve("strange.tsv");
        Files.write(strange, "اسم".getBytes("windows-1256"));
        Path marked = file("\uFEFF" + HEAD + COLUMNS);

        assertThatThrownBy(() -> MappingFile.read(empty, BASE)).hasMessageContaining("line 7: no line with the names");
        assertThatThrownBy(() -> MappingFile.read(strange, BASE)).hasMessageContaining("not in UTF-8");
        assertThatThrownBy(() -> MappingFile.read(marked, BASE)).hasMessageContaining("byte order mark");
        assertThatThrownBy(() -> MappingFile.read(file(HEAD + "subject_id\tobject_id\n"), BASE))
                .hasMessageContaining("line 7: no column predicate_id");
    }

    @Test
    void decisionsThatContradictEachOtherAreNamed() {
        assertThatThrownBy(
                        () -> new Mappings(List.of(decision(false, "wd:Q999999999"), decision(false, "wd:Q999999998"))))
                .hasMessageContaining("contradict")
                .hasMessageContaining(ID);
        assertThatThrownBy(
                        () -> new Mappings(List.of(decision(false, "wd:Q999999999"), decision(true, "wd:Q999999999"))))
                .hasMessageContaining("contradict");
    }

    @Test
    void humanMayThinkAgainButOthersOverturnNothing() {
        Mappings own = new Mappings(List.of(decision(false, "wd:Q999999999")));

        assertThat(own.plus(decision(false, "wd:Q999999998")).rows())
                .extracting(Mapping::object)
                .containsExactly("wd:Q999999998");
        assertThatThrownBy(() -> own.plusAll(new Mappings(List.of(decision(false, "wd:Q999999998")))))
                .hasMessageContaining("contradict");
        assertThat(own.plusAll(own).rows()).hasSize(1);
    }

    @Test
    void whatNoHumanDecidedBindsNobody() {
        Mapping proposal = Mapping.proposal(ID, "الاسم", "wd:Q999999999", "Name", "0.8");
        Mappings all = new Mappings(List.of(proposal));

        assertThat(all.accepted(ID)).isEmpty();
        assertThat(Mappings.NONE.plusAll(all).rows()).isEmpty();
    }

    @Test
    void missingFileHoldsNoDecisions() {
        assertThat(MappingFile.read(folder.resolve("none.tsv"), BASE).rows()).isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.write(
                folder.resolve("m" + content.hashCode() + ".sssom.tsv"), content.getBytes(StandardCharsets.UTF_8));
    }

    private static Mapping decision(boolean isNot, String object) {
        return Mapping.decision(ID, "الاسم", isNot, object, "", "Layla", LocalDate.of(2026, 1, 2));
    }
}
