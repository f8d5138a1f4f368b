package org.mithaq.serve;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.mithaq.report.LocalQueryRunner;
import org.mithaq.report.SavedQuery;
import org.mithaq.store.GraphStore;

/**
 * The running endpoint: Fuseki as its configuration file says, with a start page, a reconciliation service, a health
 * check and the limits that a stock Fuseki lacks. It only reads. All that is special about Fuseki and Jetty stands in this class.
 */
public final class Server implements AutoCloseable {
    private static final int OUTPUT_BUFFER_BYTES = 32_768;
    private static final int OUTPUT_AGGREGATION_BYTES = 8_192;
    private static final Duration RECONCILIATION_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration HEALTH_TIMEOUT = Duration.ofSeconds(5);

    private final FusekiServer fuseki;
    private final String host;

    private Server(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /**
     * Starts to serve.
     *
     * @param settings where to listen, and the configuration
     * @param store the open store, which stays the caller's to close. It is opened before Fuseki sees it: a store whose
     *     compaction was cut short is put right when it is opened, while Fuseki alone would refuse to start
     * @param queries saved queries to list on the start page
     * @throws ServeException when the configuration cannot be read or the port is taken
     */
    public static Server start(Settings settings, GraphStore store, List<SavedQuery> queries) {
        FusekiServer.Builder builder = FusekiServer.create();
        builder.registerOperation(Operation.Query, new GuardedQuery());
        builder.parseConfig(Configuration.read(settings.config(), store.path()));
        builder.port(settings.port()).enableCors(false).enablePing(false).enableStats(false);
        builder.addFilter("/*", new RequestLimits());
        builder.addFilter("/*", new StartPage(queries));
        builder.addFilter("/*", new Reconciliation(store, RECONCILIATION_TIMEOUT));
        builder.addServlet("/health", new Health(new LocalQueryRunner(store, HEALTH_TIMEOUT)));
        FusekiServer fuseki = builder.build();
        fuseki.getJettyServer().setErrorHandler(new PlainErrors());
        for (var connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector http) {
                tune(http, settings.host());
            }
        }
        return new Server(listening(fuseki, settings), settings.host());
    }

    /** The server's address, with the port it really listens on. */
    public URI address() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + fuseki.getPort() + "/");
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    private static FusekiServer listening(FusekiServer fuseki, Settings settings) {
        try {
            return fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            throw new ServeException(
                    "Cannot listen on " + settings.host() + ":" + settings.port()
                            + ": is another server running there? Choose another one with --port, or 0 for any",
                    e);
        }
    }

    /** Fuseki's own output buffer is 5 MiB, cleared for every answer: small ones make short answers eight times faster. */
    private static void tune(ServerConnector connector, String host) {
        connector.setHost(host);
        for (var factory : connector.getConnectionFactories()) {
            if (factory instanceof HttpConnectionFactory http) {
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
                configuration.setOutputAggregationSize(OUTPUT_AGGREGATION_BYTES);
                configuration.setSendServerVersion(false);
                configuration.setSendXPoweredBy(false);
            }
        }
    }
}
