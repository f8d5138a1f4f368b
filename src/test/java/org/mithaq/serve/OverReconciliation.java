package org.mithaq.serve;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask the reconciliation service of a small server; one server for all tests of a class. */
abstract class OverReconciliation {
    @TempDir
    static Path folder;

    static SmallServer server;
    static ReconciliationClient client;

    @BeforeAll
    static void startServer() {
        server = new SmallServer(folder);
        client = new ReconciliationClient(server.address());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }
}
