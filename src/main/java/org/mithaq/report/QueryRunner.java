package org.mithaq.report;

import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.query.Query;

/** Something that answers queries: a dataset at hand or an endpoint over HTTP. */
public sealed interface QueryRunner permits LocalQueryRunner, EndpointQueryRunner {
    /**
     * The whole answer to a SELECT or ASK query.
     *
     * @throws QueryRefused when the query asks for something else or calls other servers
     * @throws QueryFailed when it takes too long, or the endpoint does not answer
     */
    Answer run(Query query);

    /**
     * The answer to a saved query with its parameters set.
     *
     * @param values the values by the parameters' names
     * @param today the day that a default of {@code today} means
     * @throws QueryRefused besides, when a value is missing or has the wrong form
     */
    default Answer run(SavedQuery query, Map<String, String> values, LocalDate today) {
        return run(query.bind(values, today));
    }
}
