package org.mithaq.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Report;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Outcome;

/** The same article, spelled as another outlet would, holds the same facts. */
class SpellingVariantsTest {
    private static final Engine ENGINE = Engine.load();

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("variants")
    void factsStayTheSame(String seed, String change, UnaryOperator<String> spelling) throws IOException {
        String text = Files.readString(Path.of("seeds", seed));
        String changed = spelling.apply(text);

        assertThat(changed).isNotEqualTo(text);
        assertThat(facts(changed)).isEqualTo(facts(text));
    }

    static Stream<Arguments> variants() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            List<String> names =
                    seeds.map(seed -> seed.getFileName().toString()).sorted().toList();
            return names.stream()
                    .flatMap(seed -> spellings().map(spelling -> {
                        Object[] parts = spelling.get();
                        return Arguments.of(seed, parts[0], parts[1]);
                    }));
        }
    }

    private static Stream<Arguments> spellings() {
        return Stream.of(
                spelling("vowel signs added", text -> text.replaceAll("(\\p{InArabic}) ", "$1\u064F ")),
                spelling("tatweel added", text -> text.replaceAll("([بتسنيم])([ا-ي])", "$1\u0640$2")),
                spelling("Arabic-Indic digits", SpellingVariantsTest::arabicIndic),
                spelling("no-break spaces", text -> text.replace(' ', '\u00A0')),
                spelling("bare alef", text -> text.replaceAll("[أإآ]", "ا")),
                spelling("final ya without dots", text -> text.replaceAll("ي(?!\\p{L})", "ى")),
                spelling("ta marbuta without dots", text -> text.replace('ة', 'ه')),
                spelling(
                        "lines of the site below",
                        text -> text.stripTrailing() + "\n\nشارك هذا الخبر\nجميع الحقوق محفوظة © 2022\n"));
    }

    private static Arguments spelling(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change);
    }

    private static String arabicIndic(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Type, status, date and who takes part, of every report. */
    private static List<String> facts(String text) {
        Outcome.Accepted read = (Outcome.Accepted) ENGINE.reader().read(new Input.Text("seed.txt", text));
        return ENGINE.extract(read.article()).reports().stream()
                .map(SpellingVariantsTest::fact)
                .sorted()
                .toList();
    }

    private static String fact(Report report) {
        return report.type() + " " + report.status() + " "
                + report.findWhen().map(when -> when.start()).orElse("") + " "
                + report.arguments().stream()
                        .map(argument -> argument.role() + " " + id(argument.actor()))
                        .sorted()
                        .toList();
    }

    /** Someone whom the tables do not know is named by the spelling alone. */
    private static String id(Actor actor) {
        return actor.reference() == null ? "unknown " + actor.kind() : actor.reference();
    }
}
