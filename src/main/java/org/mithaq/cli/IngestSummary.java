package org.mithaq.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mithaq.pipeline.Summary;

/**
 * What came of an ingest, for people and for scripts.
 *
 * @param summary what happened
 * @param elapsed how long it took
 */
record IngestSummary(Summary summary, Duration elapsed) {
    int exitCode() {
        if (summary.interrupted()) {
            return ExitCode.INTERRUPTED;
        }
        return summary.rejected().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    /** One line with the counts. */
    String counts() {
        return String.format(
                Locale.ROOT,
                "%d added, %d replaced, %d unchanged, %d rejected; %d events; %.1f s%s\n",
                summary.changes().added(),
                summary.changes().replaced(),
                summary.changes().unchanged(),
                summary.rejected().size(),
                summary.reports(),
                elapsed.toMillis() / 1000.0,
                summary.interrupted() ? "; interrupted: run it again to go on" : "");
    }

    /** Lines for people: the counts, then each rejected article with its reason. */
    String text() {
        return summary.rejected().stream()
                .map(rejection -> "rejected " + rejection.source() + ": " + rejection.reason() + "\n")
                .collect(Collectors.joining("", counts(), ""));
    }

    /** One line of JSON for scripts. */
    String json() {
        String list = summary.rejected().stream()
                .map(r -> "{\"source\":" + Json.quote(r.source()) + ",\"reason\":" + Json.quote(r.reason()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"added\":" + summary.changes().added() + ",\"replaced\":"
                + summary.changes().replaced()
                + ",\"unchanged\":" + summary.changes().unchanged() + ",\"events\":" + summary.reports()
                + ",\"rejected\":" + list + ",\"interrupted\":" + summary.interrupted() + ",\"milliseconds\":"
                + elapsed.toMillis() + "}";
    }
}
