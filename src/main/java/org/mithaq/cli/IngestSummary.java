package org.mithaq.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of an ingest.
 *
 * @param added articles that were new
 * @param replaced articles whose graph was replaced
 * @param unchanged articles that were stored already
 * @param events reports of events in the articles added or replaced
 * @param rejected articles that did not come through
 * @param elapsed how long it took
 */
record IngestSummary(int added, int replaced, int unchanged, int events, List<Rejection> rejected, Duration elapsed) {
    /**
     * An article that did not come through.
     *
     * @param source its file name
     * @param reason why
     */
    record Rejection(String source, String reason) {}

    IngestSummary {
        rejected = List.copyOf(rejected);
    }

    int exitCode() {
        return rejected.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    /** Lines for people: the counts, then each rejected article with its reason. */
    String text() {
        String counts = String.format(
                "%d added, %d replaced, %d unchanged, %d rejected; %d events; %.1f s",
                added, replaced, unchanged, rejected.size(), events, elapsed.toMillis() / 1000.0);
        return rejected.stream()
                .map(rejection -> "rejected " + rejection.source() + ": " + rejection.reason())
                .collect(Collectors.joining("\n", counts + "\n", rejected.isEmpty() ? "" : "\n"));
    }

    /** One line of JSON for scripts. */
    String json() {
        String list = rejected.stream()
                .map(r -> "{\"source\":" + quote(r.source()) + ",\"reason\":" + quote(r.reason()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"added\":" + added + ",\"replaced\":" + replaced + ",\"unchanged\":" + unchanged + ",\"events\":"
                + events + ",\"rejected\":" + list + ",\"milliseconds\":" + elapsed.toMillis() + "}";
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || Character.isSurrogate((char) c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
