package org.mithaq.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** The {@code score.py} beside the annotated corpus, and the Python to run it with. */
public final class Script {
    private final Path corpus;

    private Script(Path corpus) {
        this.corpus = corpus;
    }

    /** The script of the corpus that {@code -Dmithaq.corpus} names; aborts the test where it or Python is missing. */
    public static Script orSkip() {
        Path corpus = Path.of(System.getProperty("mithaq.corpus", "../shared/corpus"));
        assume(Files.exists(corpus.resolve("score.py")), "no annotated corpus in " + corpus + " (-Dmithaq.corpus=DIR)");
        assume(hasPython(), "no python3 on the PATH");
        return new Script(corpus.toAbsolutePath());
    }

    public Path annotations() {
        return corpus.resolve("dev");
    }

    /** Runs the script; gives what it printed. */
    public String score(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(corpus.resolve("score.py").toString()));
        command.addAll(arguments);
        return python(command);
    }

    /** Runs the program, which can import the script as {@code score}; gives what it printed. */
    String run(String program, Path... files) throws IOException {
        String start = "import sys; sys.path.insert(0, sys.argv[1]); import score\n";
        List<String> command = new ArrayList<>(List.of("-c", start + program, corpus.toString()));
        for (Path file : files) {
            command.add(file.toString());
        }
        return python(command);
    }

    private static boolean hasPython() {
        try {
            return !python(List.of("--version")).isEmpty();
        } catch (IOException absent) {
            return false;
        }
    }

    private static void assume(boolean present, String otherwise) {
        if (!present) {
            System.out.println("Skipped, nothing to compare with: " + otherwise);
        }
        assumeTrue(present, otherwise);
    }

    private static String python(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", "-B", "-X", "utf8"));
        command.addAll(arguments);
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(python) != 0) {
            throw new IOException("python3 failed: " + printed);
        }
        return printed;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TestAbortedException("Interrupted while python3 was running", e);
        }
    }
}
