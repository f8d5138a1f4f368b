package org.mithaq.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.mithaq.pipeline.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code mithaq}: says what can be done and hands over to the subcommand that does it. */
@Command(
        name = "mithaq",
        version = "mithaq " + Engine.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            IngestCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            LinkCommand.class,
            EvaluateCommand.class,
            ReferenceCommand.class,
            ExportCommand.class,
            HelpCommand.class
        },
        description = "Reads diplomacy news into a knowledge graph of who signed what with whom and when.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:software or environment error",
            "2:wrong usage",
            "3:finished, but some documents were rejected",
            "4:the store is locked, full or damaged",
            "130:interrupted"
        },
        footer = {"", "Begin with:  mithaq up"})
public final class Mithaq implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show the whole story of an error.")
    private boolean verbose;

    private Mithaq() {}

    /** Runs the command named by the arguments and ends the JVM with its exit code; see {@code mithaq --help}. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command named by the arguments; gives its exit code. */
    static int run(String... args) {
        return new CommandLine(new Mithaq())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }

    boolean isVerbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name one of the commands below.");
    }
}
