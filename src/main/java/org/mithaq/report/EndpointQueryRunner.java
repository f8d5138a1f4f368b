package org.mithaq.report;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/**
 * Answers from a SPARQL endpoint, asked by POST.
 *
 * @param endpoint its address, http or https
 * @param timeout how long to wait
 */
public record EndpointQueryRunner(URI endpoint, Duration timeout) implements QueryRunner {
    public EndpointQueryRunner {
        String scheme = String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || endpoint.getHost() == null) {
            throw new QueryRefused(
                    "An endpoint is an http or https address such as http://localhost:3030/mithaq/sparql," + " not \""
                            + endpoint + "\"");
        }
    }

    @Override
    public Answer run(Query query) {
        try (QueryExec execution = QueryExecHTTP.service(endpoint.toString())
                .query(query)
                .sendMode(QuerySendMode.asPost)
                .acceptHeader("application/sparql-results+json")
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Answers.of(query, execution);
        } catch (HttpException | QueryException | RiotException e) {
            throw new QueryFailed("No answer from " + endpoint + ": " + reason(e) + ". Is the server running?", e);
        }
    }

    private static String reason(RuntimeException e) {
        if (e instanceof HttpException http && http.getStatusCode() > 0) {
            String body = String.valueOf(http.getResponse()).strip();
            return "HTTP " + http.getStatusCode() + (body.equals("null") ? "" : " " + body);
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
