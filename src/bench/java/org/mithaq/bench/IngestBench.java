package org.mithaq.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Ingestion;
import org.mithaq.store.DumpFormat;
import org.mithaq.store.GraphStore;

/**
 * An ingestion of all articles into a new store, against TDB2's phased loader that loads what the ingestion has written,
 * as N-Quads, into another. The loader reads no articles, so their reading and extraction, measured by themselves with as
 * many threads, are taken off. What is left links, makes graphs, checks them against the shapes, stores them safe against
 * a crash, and indexes the labels; of all these the loader does only the storing, and that unsafely.
 */
final class IngestBench {
    private static final double LIMIT = 1.25;

    private final Engine engine = Engine.load();
    private final Reading reading = new Reading(engine);
    private final AtomicInteger folders = new AtomicInteger();
    private final Path work;
    private final List<String> paths;

    private IngestBench(Path work, List<String> paths) {
        this.work = work;
        this.paths = paths;
    }

    public static void main(String[] args) throws IOException {
        new IngestBench(Path.of(args[0]), List.of(args).subList(1, args.length)).run();
    }

    private void run() throws IOException {
        Path quads = work.resolve("all.nq");
        dump(ingest(), quads);
        System.out.printf(
                Locale.ROOT,
                "ingest: %d threads, %d quads, the best of %d rounds in turns%n",
                Options.threads(),
                lines(quads),
                Options.rounds());
        Map<String, Runnable> works = new LinkedHashMap<>();
        works.put("phased loader", () -> load(quads));
        works.put("ingest", this::ingest);
        works.put("reading and extraction alone", () -> reading.read(paths, Options.threads()));
        tell(List.copyOf(Turns.best(works, Options.rounds()).values()));
    }

    private static void tell(List<Cost> best) {
        Cost loader = best.get(0);
        Cost ingest = best.get(1);
        Cost reading = best.get(2);
        line("phased loader", loader, loader);
        line("ingest", ingest, loader);
        line("reading and extraction alone", reading, loader);
        line("ingest without these", ingest.minus(reading), loader);
        System.out.printf(Locale.ROOT, "  wanted of the last: %.2f times the loader at most%n", LIMIT);
    }

    private static void line(String name, Cost cost, Cost loader) {
        System.out.printf(
                Locale.ROOT,
                "  %-30s %7.2f s on the clock, %5.2f times the loader; %7.2f s of the processors, %5.2f times%n",
                name,
                cost.wall() / 1000,
                cost.wall() / loader.wall(),
                cost.cpu() / 1000,
                cost.cpu() / loader.cpu());
    }

    private Path ingest() {
        Path folder = folder();
        try (GraphStore store = GraphStore.open(folder)) {
            Ingestion.into(store, engine, Options.threads()).run(paths, InputStream.nullInputStream(), arrival -> {});
        }
        return folder;
    }

    private void load(Path quads) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder()));
        DataLoader loader = LoaderFactory.phasedLoader(dataset, MonitorOutputs.nullOutput());
        loader.startBulk();
        loader.load(List.of(quads.toString()));
        loader.finishBulk();
        TDBInternal.expel(dataset, true);
    }

    private Path folder() {
        try {
            return Files.createDirectories(work.resolve("store" + folders.incrementAndGet()));
        } catch (IOException fault) {
            throw new UncheckedIOException("No folder for a store below " + work, fault);
        }
    }

    private static void dump(Path folder, Path quads) throws IOException {
        try (GraphStore store = GraphStore.open(folder);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads))) {
            store.dump(out, DumpFormat.NQUADS);
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
