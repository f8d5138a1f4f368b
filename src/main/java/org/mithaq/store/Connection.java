package org.mithaq.store;

import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The open database, and the one place where transactions begin and end. TDB2 keeps in memory what an aborted write
 * put into its node table, and a later write then refers to nodes that were never stored: the database is damaged for
 * good. So after an abort the database is thrown out of memory and opened again before anything else touches it.
 *
 * <p>Many may read while one writes; each reads what was committed when it began.
 */
final class Connection {
    /**
     * Terms kept in memory, each way. TDB2 would keep up to a million of them whatever their size, and the text of each
     * article is one: memory then grows over the first hundred thousand articles. Writing is no slower with these.
     */
    private static final int TERMS = 20_000;

    private static final StoreParams PARAMETERS = StoreParamsBuilder.create("mithaq")
            .node2NodeIdCacheSize(TERMS)
            .nodeId2NodeCacheSize(TERMS)
            .build();

    private final Path folder;
    private final ReadWriteLock life = new ReentrantReadWriteLock();
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

    <T> T read(Function<DatasetGraph, T> work) {
        Lock alive = life.readLock();
        alive.lock();
        try {
            return read(dataset, work);
        } finally {
            alive.unlock();
        }
    }

    private static <T> T read(DatasetGraph current, Function<DatasetGraph, T> work) {
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
        replace(current);
    }

    /** Waits for those who read, and lets nobody begin meanwhile. */
    private void replace(DatasetGraph spoiled) {
        Lock alone = life.writeLock();
        alone.lock();
        try {
            TDBInternal.expel(spoiled, true);
            dataset = connect();
            if (labels != null) {
                searchIn(labels);
            }
        } finally {
            alone.unlock();
        }
    }

    private DatasetGraph connect() {
        try {
            Location location = Location.create(folder);
            if (!GraphStore.exists(folder)) {
                // With parameters TDB2 would write them to a file, which a kill could leave half written.
                TDBInternal.expel(DatabaseMgr.connectDatasetGraph(location), true);
            }
            return DatabaseConnection.connectCreate(location, PARAMETERS).getDatasetGraph();
        } catch (RuntimeException e) {
            if (StoreLock.isHeldElsewhere(e)) {
                throw new StoreLocked(folder, StoreLock.holder(folder));
            }
            throw new StoreUnreadable(folder, e);
        }
    }
}
