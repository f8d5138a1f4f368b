package org.mithaq.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.QueryFactory;
import org.mithaq.report.QueryRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 200 when the store answers a query, and 503 when it does not. */
final class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final transient QueryRunner store;

    Health(QueryRunner store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (answers()) {
            PlainText.send(response, HttpServletResponse.SC_OK, "ok");
        } else {
            PlainText.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The store does not answer");
        }
    }

    /** Any failure of the store, of whatever kind, is what this check is there to find. */
    private boolean answers() {
        try {
            store.run(QueryFactory.create("ASK { ?s ?p ?o }"));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The store does not answer", e);
            return false;
        }
    }
}
