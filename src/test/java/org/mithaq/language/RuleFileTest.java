package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
    private static List<EventRule> read(String name) {
        return new RuleFile("rules/" + name + ".yaml").rules();
    }

    @Test
    void soundFileGivesItsRules() {
        assertThat(read("sound")).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("Signing/signed");
            assertThat(rule.trigger()).isEqualTo("Signing/sign");
            assertThat(rule.kinds()).containsExactly("verb");
            assertThat(rule.required()).containsExactly("instrument");
            assertThat(rule.slots()).extracting(Slot::role).containsExactly("instrument", "signatory");
            assertThat(rule.parties()).isEqualTo(1);
            assertThat(rule.examples())
                    .extracting(example -> example.gives() == null)
                    .containsExactly(false, true);
        });
    }

    @Test
    void fileSaysWhatFillsItsRolesAndRulesWhichWordsTheyWant() {
        assertThat(read("words")).singleElement().satisfies(rule -> {
            assertThat(rule.vicinity())
                    .isEqualTo(new Vicinity(List.of("مساعده"), List.of("موعد"), List.of(), List.of(), 7));
            assertThat(rule.written()).isTrue();
            assertThat(rule.apart()).isTrue();
            assertThat(rule.slots()).extracting(Slot::filler).containsExactly(Slot.Filler.SIDE, Slot.Filler.PERSON);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-key       | rules[0] | has an entry 'argumants' that is not one of",
                "unknown-kind      | rules[0] | has kinds [verbs]; they are [dated",
                "unknown-trigger   | rules[0] | names the trigger group 'seal', which this file does not define",
                "unknown-role      | rules[0] | requires 'witness', which is not one of its arguments",
                "no-counterexample | rules[0] | needs an example that gives the event and one that gives 'none'",
                "no-example        | rules[0] | needs an example that gives the event and one that gives 'none'",
                "no-examples       | rules[0] | needs an entry 'examples'",
                "unquoted-on       | rules[0].beside[0] | is read as true by YAML; put the word in quotes",
                "unknown-filler    | .fillers.donor | is 'country'; what fills a role is one of [party, person,",
                "odd-example       | rules[0].examples[1].gives | gives either 'none' or roles with names"
            })
    void faultIsToldWithFilePlaceAndWhatToWrite(String name, String place, String fault) {
        assertThatThrownBy(() -> read(name))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("rules/" + name + ".yaml: ")
                .hasMessageContaining(place + ": " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verb-without-class | the verb 'وقع' needs its class behind it, as in 'وقّع II'",
                "unknown-group-key  | has an entry 'verb' that is not one of [nouns, participles, verbs]"
            })
    void faultyTriggerWordsAreTold(String name, String fault) {
        RuleFile file = new RuleFile("rules/" + name + ".yaml");
        assertThatThrownBy(() -> file.fill(new LexiconBuilder()))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("rules/" + name + ".yaml: ")
                .hasMessageContaining("triggers.sign")
                .hasMessageContaining(fault);
    }

    @Test
    void missingFileIsTold() {
        assertThatThrownBy(() -> read("missing"))
                .isInstanceOf(PackException.class)
                .hasMessage("rules/missing.yaml: there is no such file in the language packs");
    }

    @Test
    void brokenYamlIsTold() {
        assertThatThrownBy(() -> read("broken"))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("rules/broken.yaml: cannot be read as YAML: ");
    }

    @Test
    void unknownLanguageIsTold() {
        assertThatThrownBy(() -> LanguagePack.load("xx"))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("lang/xx/");
    }
}
