package org.mithaq.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mithaq.serve.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say where to listen. */
final class ListenOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Fuseki configuration (default: fuseki-config.ttl of the program).")
    private @Nullable Path config;

    Settings settings() {
        try {
            return new Settings(config == null ? Home.configuration() : config, host, port);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
