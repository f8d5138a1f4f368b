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
        Process process = Processes.start(LockHolder.class, folder.toString());
        process.inputReader().readLine();
        return process;
    }
}
