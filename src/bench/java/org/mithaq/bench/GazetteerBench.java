package org.mithaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.text.Folding;

/**
 * What a million entities cost: building tables from a dump of that many made-up items, loading them, building the Arabic
 * gazetteer, looking mentions up (20 rounds of 8,000, drawn anew), and the memory of each.
 */
public final class GazetteerBench {
    private static final long SEED = 20210706;
    private static final int MENTIONS = 200_000;

    private final int entities;
    private final Path folder;

    private GazetteerBench(int entities, Path folder) {
        this.entities = entities;
        this.folder = folder;
    }

    /** Arguments: the folder for the dump and the tables, half a gigabyte for a million entities; their number. */
    public static void main(String[] args) throws IOException {
        new GazetteerBench(Integer.parseInt(args[1]), Path.of(args[0])).run();
    }

    private void run() throws IOException {
        Path dump = MadeUp.dump(folder, entities);
        Path tables = folder.resolve("tables-" + entities);
        Gauge.say("dump: %d items, %.0f MB packed", entities, Files.size(dump) / 1e6);
        Gauge.timed("build the tables (two readings)", () -> MadeUp.build(dump, tables));
        ReferenceTables loaded = Gauge.timed("load the tables", () -> ReferenceTables.load(tables));
        Gauge.say(
                "entities: %d",
                List.of(Entity.Kind.values()).stream()
                        .mapToInt(kind -> loaded.entities(kind).size())
                        .sum());
        Gazetteer gazetteer = Gauge.timed("build the gazetteer (ar)", () -> Gazetteer.of(loaded, "ar"));
        Gauge.lookUp("a name of a table in a sentence", mentions(loaded), finds(gazetteer));
        Gauge.lookUp("words that name nothing", strangers(), finds(gazetteer));
        Gauge.say("capital of Germany, from the tables that were held until here: %s", capital(loaded));
    }

    private static Predicate<List<String>> finds(Gazetteer gazetteer) {
        return tokens -> gazetteer.longestAt(tokens, 0).isPresent();
    }

    private static String capital(ReferenceTables tables) {
        return tables.findNationality("DE").orElseThrow().capital().label();
    }

    /** Names as a sentence has them, each with a proclitic now and then and with words behind it. */
    private static List<List<String>> mentions(ReferenceTables tables) {
        Random random = new Random(SEED);
        List<Entity> all = new ArrayList<>();
        List.of(Entity.Kind.values()).forEach(kind -> all.addAll(tables.entities(kind)));
        List<List<String>> mentions = new ArrayList<>();
        while (mentions.size() < MENTIONS) {
            Entity entity = all.get(random.nextInt(all.size()));
            if (!entity.arabic().isEmpty()) {
                String proclitic = List.of("", "و", "ل", "").get(random.nextInt(4));
                String text = proclitic + entity.arabic().get(0) + " في اجتماع اليوم";
                mentions.add(List.of(Folding.fold(text).split(" ")));
            }
        }
        return mentions;
    }

    private static List<List<String>> strangers() {
        Random random = new Random(SEED + 1);
        List<List<String>> strangers = new ArrayList<>();
        while (strangers.size() < MENTIONS) {
            strangers.add(
                    List.of("و" + MadeUp.word(random) + MadeUp.word(random), MadeUp.word(random), MadeUp.word(random)));
        }
        return strangers;
    }
}
