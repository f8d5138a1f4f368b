package org.mithaq.report;

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
}
