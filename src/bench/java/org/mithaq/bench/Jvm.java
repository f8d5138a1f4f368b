package org.mithaq.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts main classes in JVMs of their own, with the options that the launcher of the program gives. */
final class Jvm {
    private Jvm() {}

    /** Runs a main class; what it prints is passed on. */
    static void run(String heap, Class<?> main, List<String> arguments) {
        Process process = start(heap, main, arguments, Redirect.INHERIT);
        await(process, main);
    }

    /** Runs a main class and gives what it printed. */
    static String ask(String heap, Class<?> main, List<String> arguments) {
        Process process = start(heap, main, arguments, Redirect.PIPE);
        try {
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            await(process, main);
            return answer.strip();
        } catch (IOException fault) {
            throw new IllegalStateException("What " + main.getSimpleName() + " prints cannot be read", fault);
        }
    }

    private static Process start(String heap, Class<?> main, List<String> arguments, Redirect output) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("bench."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add(main.getName());
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectError(Redirect.INHERIT)
                    .redirectOutput(output)
                    .start();
        } catch (IOException fault) {
            throw new IllegalStateException("A JVM for " + main.getSimpleName() + " cannot be started", fault);
        }
    }

    private static void await(Process process, Class<?> main) {
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(
                        main.getSimpleName() + " ended with exit code " + status + "; what it said stands above");
            }
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
