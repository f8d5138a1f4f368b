package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.language.Lexicon;

class NameMatchTest {
    private static boolean same(String one, String other) {
        boolean forth = NameMatch.same(Lexicon.words(one), Lexicon.words(other));
        boolean back = NameMatch.same(Lexicon.words(other), Lexicon.words(one));
        assertThat(forth).as("both ways").isEqualTo(back);
        return forth;
    }

    @ParameterizedTest
    @CsvSource({
        "لافروف, سيرغي لافروف",
        "ريتنو, ريتنو مارسودي",
        "بوتين, فلاديمير فلاديميروفيتش بوتين",
        "فلاديمير بوتين, فلاديمير فلاديميروفيتش بوتين",
        "تيلوبيردي, مختار تليوبيردي",
        "ريتنو مارسودى, ريتنو مارسودي",
        "شي, شي جين بينغ"
    })
    void shorterOrWaveringSpellingIsTheSamePerson(String one, String other) {
        assertThat(same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "سيرغي لافروف, سامح شكري",
        "شكري, سيرغي لافروف",
        "سيرغي لافروف, سيرغي شويغو",
        "بن, محمد بن سلمان",
        "عبد, محمد عبد الله",
        "علي, عمر"
    })
    void otherNameOrLinkWordAloneIsNot(String one, String other) {
        assertThat(same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "لافروف, لافروف, true",
        "لافروف, لافرف, true",
        "مارسودي, مرسودي, true",
        "شكري, شكر, false",
        "بوتين, بوتن, false",
        "لافروف, لوفريف, false",
        "ماكرون, ماكرونيزي, false"
    })
    void onlyLongWordsMayDifferAndByFewLetters(String one, String other, boolean near) {
        assertThat(NameMatch.near(one, other)).isEqualTo(near);
        assertThat(NameMatch.near(other, one)).isEqualTo(near);
    }
}
