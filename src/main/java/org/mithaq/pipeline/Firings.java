package org.mithaq.pipeline;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.extract.Extraction;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Inputs;
import org.mithaq.ingest.Limits;
import org.mithaq.ingest.Outcome;

/**
 * Shows what the rules fire on in news of all kinds. Most of it is not about diplomacy, so whoever widens a rule sees
 * here what it takes in by mistake.
 */
public final class Firings {
    private final Engine engine;

    public Firings(Engine engine) {
        this.engine = engine;
    }

    /**
     * Reads everything below the paths.
     *
     * @param line is given rule, article and sentence, with tabs between, for each sentence that a rule fired on
     * @return number of articles read
     */
    public int read(List<String> paths, Consumer<String> line) {
        try (Stream<Input> inputs = new Inputs(InputStream.nullInputStream(), Limits.DEFAULT).walk(paths)) {
            return inputs.mapToInt(input -> read(input, line)).sum();
        }
    }

    private int read(Input input, Consumer<String> line) {
        if (!(engine.reader().read(input) instanceof Outcome.Accepted accepted)) {
            return 0;
        }
        Extraction extraction = engine.extract(accepted.article());
        String text = accepted.article().text();
        extraction.reports().stream()
                .flatMap(report -> report.evidence().stream())
                .map(evidence -> String.join(
                        "\t",
                        evidence.rule(),
                        accepted.source(),
                        evidence.span().of(text).replaceAll("\\s+", " ")))
                .distinct()
                .forEach(line);
        return 1;
    }
}
