package org.mithaq.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.mithaq.reference.TableSource;
import org.mithaq.wikidata.Checkpoint.Stage;

/**
 * Makes reference tables from a JSON dump of Wikidata and tables that are known already. The dump is read line by line,
 * twice; how far it has come is noted now and then, so that a build that was ended goes on there and gives the same bytes
 * as one that was not. The tables that are there are replaced at the very end, all at once.
 */
public final class Build {
    private static final int OFTEN = 4096;

    private final Path dump;
    private final TargetFolder target;
    private final TableSource known;
    private final BuildListener listener;
    private final int linesBetweenCheckpoints;
    private volatile boolean stopped;

    /**
     * A build that has not begun.
     *
     * @param dump the JSON dump, packed by gzip or plain
     * @param into folder of the tables, made if there is none
     * @param known the tables that what the dump says is added to
     */
    public Build(Path dump, Path into, TableSource known, BuildListener listener) {
        this(dump, into, known, listener, 500_000);
    }

    Build(Path dump, Path into, TableSource known, BuildListener listener, int linesBetweenCheckpoints) {
        this.dump = dump;
        this.target = new TargetFolder(into);
        this.known = known;
        this.listener = listener;
        this.linesBetweenCheckpoints = linesBetweenCheckpoints;
    }

    /**
     * Runs to the end, or until told to stop; to be called once.
     *
     * @throws DumpException if the dump or the folder cannot be used; the tables that were there are still there
     */
    public BuildSummary run() {
        DumpFile.check(dump);
        target.check();
        try (FileChannel lock = target.lock()) {
            BuildSummary summary = read(Checkpoint.read(target.work(), DumpFile.identity(dump)));
            if (!summary.interrupted()) {
                target.clear(lock);
            }
            return summary;
        } catch (IOException fault) {
            throw target.fault(fault);
        } catch (UncheckedIOException fault) {
            throw target.fault(Objects.requireNonNull(fault.getCause()));
        }
    }

    /** Makes a running build end soon. From any thread. */
    public void stop() {
        stopped = true;
    }

    private BuildSummary read(Checkpoint from) throws IOException {
        Checkpoint at = from;
        if (at.stage() == Stage.CLASSES) {
            try (WorkFiles files = WorkFiles.open(target.work(), WorkFiles.CLASSES, at.lengths())) {
                at = pass(at, files, new ClassHarvest(files), Stage.ITEMS);
            }
        }
        if (at.stage() == Stage.ITEMS && !stopped) {
            try (WorkFiles files = WorkFiles.open(target.work(), WorkFiles.ITEMS, at.lengths())) {
                at = pass(at, files, ItemHarvest.after(target.work(), files), Stage.TABLES);
            }
        }
        return at.stage() == Stage.TABLES ? write() : BuildSummary.INTERRUPTED;
    }

    /** Reads the dump once, from the checkpoint on; gives the next stage, or where it was told to stop. */
    private Checkpoint pass(Checkpoint from, WorkFiles files, Harvest harvest, Stage next) throws IOException {
        try (DumpLines lines = DumpLines.open(dump)) {
            Checkpoint noted = from;
            long taken = from.line();
            boolean more = lines.next();
            while (more && !stopped) {
                if (lines.number() > from.line()) {
                    take(lines, harvest);
                    taken = lines.number();
                    if (taken - noted.line() >= linesBetweenCheckpoints) {
                        noted = note(from.at(taken, files.sync()));
                        tell(from.stage(), lines.position());
                    }
                }
                if (lines.number() % OFTEN == 0) {
                    tell(from.stage(), lines.position());
                }
                more = lines.next();
            }
            tell(from.stage(), lines.position());
            Map<String, Long> lengths = files.sync();
            return note(more ? from.at(taken, lengths) : from.next(next));
        }
    }

    private void take(DumpLines lines, Harvest harvest) throws IOException {
        byte[] line = lines.bytes();
        int length = lines.length();
        if (Item.isItem(line, length) && harvest.mayHave(line, length)) {
            Item item;
            try {
                item = Item.read(line, length);
            } catch (JsonProcessingException | IllegalArgumentException fault) {
                throw lines.fault("is no item that can be read (" + firstLine(fault) + "): the dump is damaged there;"
                        + " get it again");
            }
            harvest.take(item);
        }
    }

    private static String firstLine(Exception fault) {
        String message = fault instanceof JsonProcessingException json
                ? json.getOriginalMessage()
                : String.valueOf(fault.getMessage());
        return message.lines().findFirst().orElse("").strip();
    }

    private Checkpoint note(Checkpoint checkpoint) throws IOException {
        checkpoint.write(target.work());
        return checkpoint;
    }

    private void tell(Stage stage, long position) throws IOException {
        listener.reached(stage == Stage.CLASSES ? 1 : 2, position, Files.size(dump));
    }

    private BuildSummary write() throws IOException {
        Path fresh = target.fresh();
        BuildSummary summary = new TableWriter(known, target.work(), fresh).write();
        target.replace(fresh);
        return summary;
    }
}
