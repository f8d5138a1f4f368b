package org.mithaq.serve;

import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** A TDB2 store with three small articles. */
public final class SmallStore {
    private SmallStore() {}

    /** Makes the store in {@code folder} and leaves it open. */
    public static DatasetGraph at(Path folder) {
        DatasetGraph store = DatabaseMgr.connectDatasetGraph(folder.toString());
        String file = SmallStore.class.getResource("small.trig").toString();
        Txn.executeWrite(store, () -> RDFDataMgr.read(store, file));
        return store;
    }
}
