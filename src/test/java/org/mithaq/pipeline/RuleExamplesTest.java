package org.mithaq.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the rules of all language packs are their tests. */
class RuleExamplesTest {
    private static final Engine ENGINE = Engine.load();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void ruleDoesWhatItsExampleSays(String rule, String sentence, RuleExample example) {
        assertThat(example.findFault(ENGINE)).isEmpty();
    }

    static List<Arguments> examples() {
        return RuleExample.of(ENGINE).stream()
                .map(example ->
                        Arguments.of(example.rule().id(), example.example().text(), example))
                .toList();
    }
}
