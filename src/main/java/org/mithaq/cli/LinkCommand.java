package org.mithaq.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Review of who is who. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        subcommands = {
            LinkListCommand.class,
            LinkDecideCommand.Accept.class,
            LinkDecideCommand.Reject.class,
            LinkExportCommand.class,
            LinkImportCommand.class,
            LinkQuickStatementsCommand.class
        },
        description = {
            "Review of who is who: lists whom the articles mention and whom they were taken for, and keeps what you"
                    + " decide.",
            "Decisions stand in an SSSOM/TSV file beside the store. They hold for all articles, now and later, and no",
            "program overturns them."
        },
        footer = {
            "",
            "Examples:",
            "  mithaq link list",
            "  mithaq link accept 3f6c1a2e QID --reviewer Layla",
            "  mithaq link accept 3f6c1a2e new --label \"Ko Ko Latt\"",
            "  mithaq link reject 3f6c1a2e person:sergey-lavrov",
            "  mithaq link quickstatements > batch.txt"
        })
final class LinkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: list, accept, reject, export, import or quickstatements");
    }
}
