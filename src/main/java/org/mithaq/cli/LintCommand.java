package org.mithaq.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks what researchers edit. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Checks language packs and reference tables: rules without examples, names claimed twice, and so on.")
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> findings = List.of();
        findings.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        spec.commandLine()
                .getErr()
                .println(findings.isEmpty() ? "Nothing to complain of." : findings.size() + " findings");
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
