package org.mithaq.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The reference tables: what is known before any article is read. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        subcommands = {ReferenceBuildCommand.class, ReferenceCheckCommand.class, ReferenceShowCommand.class},
        description = {
            "The reference tables: states, people and their offices, organizations, places, treaties.",
            "Builds them from a dump of Wikidata, checks them, shows what they know of a name."
        })
final class ReferenceCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the tables: build, check or show.");
    }
}
