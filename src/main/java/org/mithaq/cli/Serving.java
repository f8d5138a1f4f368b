package org.mithaq.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import org.mithaq.report.SavedQuery;
import org.mithaq.serve.Server;
import org.mithaq.serve.Settings;
import org.mithaq.store.GraphStore;

/** Runs the server and says where it is. */
final class Serving {
    private Serving() {}

    /** Serves until the process is told to end; prints the address first. */
    static void until(GraphStore store, Settings settings, PrintWriter out) throws IOException {
        List<SavedQuery> queries = Files.isDirectory(Home.queries()) ? SavedQuery.readAll(Home.queries()) : List.of();
        Server server = Server.start(settings, store, queries);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-server"));
        out.println("Serving at " + server.address() + " (SPARQL: " + server.address() + "mithaq/sparql), Ctrl-C ends");
        out.flush();
        server.join();
    }
}
