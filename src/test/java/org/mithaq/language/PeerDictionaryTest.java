package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mithaq.text.Folding;

/**
 * Compares verb forms with those of LanguageTool's Arabic dictionary, which other hands generated. Left out of {@code
 * peer-verbs.tsv} are verbs that share their spelling with one of another class ({@code زار يزير}) and those the peer
 * spells wrongly (passive {@code تقع} of {@code توقّع}, {@code رأاه}).
 */
class PeerDictionaryTest {
    private static final String VERBS = "peer-verbs.tsv";
    /** Ending of a tag: free, or with the pronoun {@code ه}. */
    private static final String FREE = "---";

    private static final Map<String, Map<String, Set<String>>> PEER = new HashMap<>();

    @BeforeAll
    static void readPeer() throws IOException {
        Set<String> wanted = citations();
        var file = PeerDictionaryTest.class.getResource("/org/languagetool/resource/ar/arabic.dict");
        for (WordData data : new DictionaryLookup(Dictionary.read(Objects.requireNonNull(file)))) {
            String tag = String.valueOf(data.getTag());
            String word = data.getWord().toString();
            if (tag.startsWith("V") && !emphatic(tag, word)) {
                String lemma = letters(String.valueOf(data.getStem()));
                if (wanted.contains(lemma)) {
                    PEER.computeIfAbsent(lemma, key -> new HashMap<>())
                            .computeIfAbsent(reading(tag), key -> new TreeSet<>())
                            .add(tag.endsWith(FREE) ? word : Folding.fold(word));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = VERBS, delimiter = '\t', numLinesToSkip = 1)
    void givesEveryFormThatThePeerGives(String citation, String verbClass) {
        Map<String, Set<String>> missing = new HashMap<>(Objects.requireNonNull(PEER.get(letters(citation)), citation));
        if (verbClass.matches("VII(-.*)?")) {
            missing.keySet().removeIf(reading -> reading.matches(".*(pp|fp[UA0])"));
        }
        Map<String, Set<String>> ours = readings(ArabicVerb.inflect(citation, verbClass));
        missing.replaceAll((reading, words) -> without(words, ours.getOrDefault(reading, Set.of())));
        missing.values().removeIf(Set::isEmpty);
        assertThat(missing).isEmpty();
    }

    private static Map<String, Set<String>> readings(List<WordForm> forms) {
        Map<String, Set<String>> readings = new HashMap<>();
        for (WordForm form : forms) {
            String reading = reading(form);
            readings.computeIfAbsent("-" + reading, key -> new HashSet<>())
                    .add(letters(form.marked().replace("ّ", "")));
            readings.computeIfAbsent("H" + reading, key -> new HashSet<>()).add(form.stemBeforeSuffix() + "ه");
        }
        return readings;
    }

    private static Set<String> without(Set<String> words, Set<String> known) {
        return words.stream().filter(word -> !known.contains(word)).collect(Collectors.toSet());
    }

    private static Set<String> citations() throws IOException {
        try (InputStream in = PeerDictionaryTest.class.getResourceAsStream(VERBS)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> letters(line.split("\t", 2)[0]))
                    .collect(Collectors.toSet());
        }
    }

    /** Forms with the emphatic nun, which news do not use. */
    private static boolean emphatic(String tag, String word) {
        boolean nun = word.endsWith("ن") || word.endsWith("نه");
        return tag.contains("M;") || (tag.contains("-i") && !tag.contains("F3Y") && nun);
    }

    /** The word without vowel signs, shadda kept. */
    private static String letters(String word) {
        return word.replaceAll("[\u064B-\u0650\u0652\u0670]", "");
    }

    /** {@code -M3HfaU}: free, masculine, plural, third person, present active indicative. */
    private static String reading(String tag) {
        String inflection = tag.split(";", 3)[1];
        String subject = inflection.substring(0, 3);
        boolean common = subject.endsWith("I") || subject.endsWith("2Y");
        return tag.charAt(tag.length() - 1)
                + (common ? subject.substring(1) : subject)
                + inflection.substring(4).replace("-", "");
    }

    private static String reading(WordForm form) {
        String gender =
                form.gender() == Gender.COMMON ? "" : form.gender().name().substring(0, 1);
        String subject = gender + number(form.number()) + "IYH".charAt(form.person() - 1);
        if (form.tense() == Tense.IMPERATIVE) {
            return subject + "i";
        }
        String tense = form.tense() == Tense.PAST ? "p" : "f";
        String voice = form.voice() == Voice.ACTIVE ? "a" : "p";
        Mood mood = form.mood();
        return subject + tense + voice + (mood == null ? "" : mood(mood));
    }

    private static String number(Count number) {
        return switch (number) {
            case SINGULAR -> "1";
            case DUAL -> "2";
            case PLURAL -> "3";
        };
    }

    private static String mood(Mood mood) {
        return switch (mood) {
            case INDICATIVE -> "U";
            case SUBJUNCTIVE -> "A";
            case JUSSIVE -> "0";
        };
    }
}
