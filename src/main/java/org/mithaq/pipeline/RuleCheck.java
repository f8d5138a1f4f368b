package org.mithaq.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.language.PackException;
import org.mithaq.reference.TableSource;

/**
 * Holds the rules against their examples when they are loaded, once for each change: a file keeps the names of the packs
 * and code that were found sound, so that a start with what was checked before costs nothing. The examples are made for
 * the tables that come with the program, so they are run with those.
 */
public final class RuleCheck {
    /** So many of the latest are remembered: whoever goes back to an earlier version need not wait again. */
    private static final int REMEMBERED = 20;

    private final Path checked;

    /**
     * Prepares to check.
     *
     * @param checked the file that keeps what was found sound; it need not exist
     */
    public RuleCheck(Path checked) {
        this.checked = checked;
    }

    /**
     * Checks the rules of an engine unless that was done before.
     *
     * @param tell is told what the wait is for
     * @throws PackException where an example does not hold; the message names file, line, sentence, what came out, and what
     *     to do
     */
    public void check(Engine engine, Consumer<String> tell) {
        List<String> sound = sound();
        if (sound.contains(engine.rulesHash())) {
            return;
        }
        boolean own = engine.tablesHash().equals(TableSource.fingerprint(TableSource.classpath()));
        Engine usual = own ? engine : Engine.load();
        List<RuleExample> examples = RuleExample.of(usual);
        tell.accept("rules or program are new: holding the rules against their " + examples.size() + " examples");
        hold(examples, usual);
        sound.add(engine.rulesHash());
        keep(sound.subList(Math.max(0, sound.size() - REMEMBERED), sound.size()), tell);
    }

    /** Fails at the first example that does not hold. */
    static void hold(List<RuleExample> examples, Engine engine) {
        List<String> faults = examples.parallelStream()
                .map(example -> example.findFault(engine))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            String others = faults.size() == 1 ? "" : "\n" + (faults.size() - 1) + " more do not hold";
            throw new PackException("a rule does not do what its example says", "\n" + faults.get(0) + others);
        }
    }

    private List<String> sound() {
        try {
            return Files.exists(checked) ? new ArrayList<>(Files.readAllLines(checked)) : new ArrayList<>();
        } catch (IOException unreadable) {
            return new ArrayList<>();
        }
    }

    private void keep(List<String> sound, Consumer<String> tell) {
        try {
            Files.write(checked, sound, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            tell.accept("that they hold cannot be noted in " + checked + " ("
                    + fault.getClass().getSimpleName() + "), so the next start will wait again");
        }
    }
}
