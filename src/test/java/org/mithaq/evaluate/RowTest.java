package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void takesValuesByVariableAndLeavesTheOthersUnbound() {
        Row row = Row.of(
                Map.of("source", "001.txt", "event", "e1", "type", "Call", "status", "planned", "role", "party"));

        assertThat(row.status()).isEqualTo("planned");
        assertThat(row.participant()).isEmpty();
    }

    @Test
    void refusesARowThatNamesNoEvent() {
        assertThatThrownBy(() -> Row.of(Map.of("source", "001.txt", "type", "Call", "status", "planned")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("?event");
    }
}
