package org.mithaq.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A process of its own that holds a store open until its input ends. */
public final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        GraphStore store = GraphStore.open(Path.of(arguments[0]));
        System.out.println("open");
        System.in.transferTo(OutputStream.nullOutputStream());
        store.close();
    }

    public static Process start(Path folder) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-Xmx256m", "-cp", classPath, LockHolder.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.inputReader().readLine();
        return process;
    }
}
