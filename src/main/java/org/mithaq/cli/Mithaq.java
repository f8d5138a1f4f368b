package org.mithaq.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code mithaq}: says what can be done and hands over to the subcommand that does it. */
@Command(
        name = "mithaq",
        version = "mithaq 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        description = "Reads diplomacy news into a knowledge graph of who signed what with whom and when.")
public final class Mithaq implements Runnable {

    @Spec
    private CommandSpec spec;

    private Mithaq() {}

    /** Runs the command named by the arguments and ends the JVM with its exit code: 0 done, 1 failed, 2 usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Mithaq()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name one of the commands below.");
    }
}
