package org.mithaq.wikidata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a build has come, so that it can go on after it was ended.
 *
 * @param dump what it reads, as {@link DumpFile#identity} says
 * @param stage the reading that is under way
 * @param line the line up to which that has come
 * @param lengths how long its files were then, by table
 */
record Checkpoint(String dump, Stage stage, long line, Map<String, Long> lengths) {
    private static final String FILE = "checkpoint";

    /** What a build does, one after the other. */
    enum Stage {
        CLASSES,
        ITEMS,
        TABLES
    }

    Checkpoint {
        lengths = Map.copyOf(lengths);
    }

    static Checkpoint start(String dump) {
        return new Checkpoint(dump, Stage.CLASSES, 0, Map.of());
    }

    /** Further on in the same stage. */
    Checkpoint at(long further, Map<String, Long> grown) {
        return new Checkpoint(dump, stage, further, grown);
    }

    /** The beginning of the next stage. */
    Checkpoint next(Stage following) {
        return new Checkpoint(dump, following, 0, Map.of());
    }

    /** The checkpoint in the folder, if there is one of this dump; else the start. */
    static Checkpoint read(Path folder, String dump) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return start(dump);
        }
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            lines.put(line.substring(0, Math.max(0, tab)), line.substring(tab + 1));
        }
        return dump.equals(lines.get("dump")) ? parse(lines, dump) : start(dump);
    }

    private static Checkpoint parse(Map<String, String> lines, String dump) {
        Map<String, Long> lengths = new TreeMap<>();
        lines.forEach((key, value) -> {
            if (key.startsWith("file ")) {
                lengths.put(key.substring("file ".length()), Long.valueOf(value));
            }
        });
        return new Checkpoint(
                dump,
                Stage.valueOf(lines.getOrDefault("stage", Stage.CLASSES.name())),
                Long.parseLong(lines.getOrDefault("line", "0")),
                lengths);
    }

    /** Writes it in one go: a checkpoint is either the old one or the new one. */
    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        List.of("dump\t" + dump, "stage\t" + stage, "line\t" + line)
                .forEach(row -> text.append(row).append('\n'));
        new TreeMap<>(lengths)
                .forEach((table, length) -> text.append("file ")
                        .append(table)
                        .append('\t')
                        .append(length)
                        .append('\n'));
        Path fresh = folder.resolve(FILE + ".new");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
