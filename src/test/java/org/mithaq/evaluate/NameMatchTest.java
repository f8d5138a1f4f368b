package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "lavrov, lavrov, true",
        "lavrov, lavrof, true",
        "lavrov, lavroff, false",
        "sheikhov, sheykhof, true",
        "sheikhov, sheykhofa, false",
        "bin, ben, false",
        "said, sayd, true",
        "said, sayyd, false"
    })
    void shortWordsMayDifferByOneLetterLongOnesByTwo(String a, String b, boolean near) {
        assertThat(NameMatch.near(a, b)).isEqualTo(near);
        assertThat(NameMatch.near(b, a)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, Lavrov, true",
        "Sergey Lavrov, Sergei Viktorovich Lavrov, true",
        "John Kerry, John Smith, false",
        "Salman bin Hamad Al Khalifa, Salman bin Hamed bin Isa Al Khalifa, true",
        "Xi, Xi Jinping, false",
        "President, King, false"
    })
    void personsMatchWhenTheShorterNameIsContainedInTheLonger(String a, String b, boolean same) {
        assertThat(NameMatch.sameName(List.of(a), List.of(b), true)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "USA, United States, true",
        "Kingdom of Saudi Arabia, KSA, true",
        "World Food Programme, Food Programme, true",
        "World Health Organization, World Trade Organization, true",
        "African Union, European Union, false",
        "Sudan, South Sudan, true",
        "Sudan, Republic of South Sudan Army, false",
        "السودان, سودان, true"
    })
    void countriesAndBodiesMatchWhenMostWordsAreShared(String a, String b, boolean same) {
        assertThat(NameMatch.samePlace(a, b)).isEqualTo(same);
        assertThat(NameMatch.sameName(List.of("Nowhere", a), List.of(b), false)).isEqualTo(same);
    }

    @Test
    void emptyNamesNeverMatchButThoseThatFoldToNothingDo() {
        assertThat(NameMatch.samePlace("", "")).isFalse();
        assertThat(NameMatch.samePlace("!", "?")).isTrue();
    }
}
