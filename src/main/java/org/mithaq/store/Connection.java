package org.mithaq.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The open database, and the one place where transactions begin and end. TDB2 keeps in memory what an aborted write
 * put into its node table, and a later write then refers to nodes that were never stored: the database is damaged for
 * good. So after an abort the database is thrown out of memory and opened again before anything else touches it.
 */
final class Connection {
    private final Path folder;
    private volatile DatasetGraph dataset;
    private @Nullable TextIndex labels;

    Connection(Path folder) {
        this.folder = folder;
        this.dataset = connect();
    }

    /** Lets {@code text:query} find labels, from now on and in every database that is opened after an abort. */
    synchronized void searchIn(TextIndex index) {
        labels = index;
        dataset.getContext().set(TextQuery.textIndex, index);
    }

    DatasetGraph dataset() {
        return dataset;
    }

    synchronized <T> T read(Function<DatasetGraph, T> work) {
        DatasetGraph current = dataset;
        current.begin(TxnType.READ);
        try {
            return work.apply(current);
        } finally {
            current.end();
        }
    }

    /**
     * All of the work, or nothing.
     *
     * @throws WriteFailed if the work or the commit failed; the store is as it was before
     */
    synchronized <T> T write(Function<DatasetGraph, T> work) {
        DatasetGraph current = dataset;
        current.begin(TxnType.WRITE);
        try {
            T result = work.apply(current);
            current.commit();
            current.end();
            return result;
        } catch (RuntimeException | InternalError e) {
            abandon(current, e);
            throw new WriteFailed(folder, e);
        }
    }

    void close() {
        TDBInternal.expel(dataset, true);
    }

    private void abandon(DatasetGraph current, Throwable failure) {
        try {
            current.abort();
            current.end();
        } catch (RuntimeException | InternalError e) {
            failure.addSuppressed(e);
        }
        TDBInternal.expel(current, true);
        dataset = connect();
        if (labels != null) {
            searchIn(labels);
        }
    }

    private DatasetGraph connect() {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(folder));
        } catch (RuntimeException e) {
            if (StoreLock.isHeldElsewhere(e)) {
                throw new StoreLocked(folder, StoreLock.holder(folder));
            }
            throw new StoreUnreadable(folder, e);
        }
    }
}
