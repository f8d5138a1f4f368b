package org.mithaq.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.link.Link;

/**
 * Measures the links of the annotated articles against {@code links-judged.tsv}, where a human said of each mention who
 * it is: an id of the tables, {@code -} for someone they lack, {@code ?} where the article does not tell. A mention that
 * the file does not have yet is listed, to be judged.
 */
class LinkFiguresTest {
    private static final Path CORPUS = Path.of(System.getProperty("mithaq.corpus", "../shared/corpus"));

    @Test
    void linksOfTheAnnotatedArticlesAreRight() throws IOException {
        if (!Files.isDirectory(CORPUS.resolve("dev"))) {
            System.out.println("No annotated articles in " + CORPUS + " (-Dmithaq.corpus=DIR): links are not measured");
        }
        assumeTrue(Files.isDirectory(CORPUS.resolve("dev")), "no annotated articles in " + CORPUS);
        Map<String, String> judged = judged();
        Engine engine = Engine.load();
        Map<String, Link> links = new TreeMap<>();
        List.of("dev", "seeds").forEach(folder -> links.putAll(DevLinks.of(engine, CORPUS.resolve(folder))));

        Figures figures = new Figures();
        links.forEach((mention, link) -> figures.add(mention, DevLinks.decision(link), judged.get(mention)));

        System.out.println(figures.text());
        assertThat(figures.precision()).as(figures.text()).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.accuracy()).as(figures.text()).isGreaterThanOrEqualTo(0.93);
    }

    private static Map<String, String> judged() throws IOException {
        Map<String, String> judged = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LinkFiguresTest.class.getResourceAsStream("/org/mithaq/link/links-judged.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                int cut = line.lastIndexOf('\t');
                judged.put(line.substring(0, cut), line.substring(cut + 1));
            });
        }
        return judged;
    }

    private static final class Figures {
        private final StringBuilder wrong = new StringBuilder();
        private final StringBuilder missing = new StringBuilder();
        private int linked;
        private int right;
        private int withId;
        private int abstained;

        void add(String mention, String decision, @Nullable String judged) {
            if (judged == null) {
                missing.append("\nnot judged: ").append(mention).append('\t').append(decision);
                return;
            }
            boolean known = !judged.equals("-") && !judged.equals("?");
            withId += known ? 1 : 0;
            if (!decision.startsWith("linked")) {
                abstained += known ? 1 : 0;
                return;
            }
            linked++;
            if (decision.equals("linked\t" + judged)) {
                right++;
            } else {
                wrong.append("\nwrong: ")
                        .append(mention)
                        .append('\t')
                        .append(decision)
                        .append(", not ")
                        .append(judged);
            }
        }

        double precision() {
            return (double) right / linked;
        }

        double accuracy() {
            return (double) right / withId;
        }

        String text() {
            return "links of persons and organizations: %d, right %d, precision %.3f; of %d with an id %.3f right, %d left open"
                            .formatted(linked, right, precision(), withId, accuracy(), abstained)
                    + wrong
                    + missing;
        }
    }
}
