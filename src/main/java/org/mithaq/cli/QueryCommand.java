package org.mithaq.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.report.Answer;
import org.mithaq.report.EndpointQueryRunner;
import org.mithaq.report.Format;
import org.mithaq.report.LocalQueryRunner;
import org.mithaq.report.Parameter;
import org.mithaq.report.SavedQuery;
import org.mithaq.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store, or an endpoint, a saved query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the store, or an endpoint, a saved query. The answer goes to standard output.",
        footer = {
            "",
            "Examples:",
            "  mithaq query --list",
            "  mithaq query queries/who-signed-what.rq --param from=2022-01-01",
            "  mithaq query queries/events.rq --format csv > events.csv"
        })
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "FILE.rq", arity = "0..1", description = "A query file, or the name of one in queries/.")
    private @Nullable String file;

    @Option(names = "--list", description = "List the saved queries with their parameters.")
    private boolean list;

    @Option(names = "--endpoint", paramLabel = "URL", description = "Ask this SPARQL endpoint instead of the store.")
    private @Nullable String endpoint;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "Set a parameter of the query; may be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "table, csv, tsv, json, xml, md, html or xlsx (default: ${DEFAULT-VALUE}).")
    private String format = "table";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up after this time (default: ${DEFAULT-VALUE}).")
    private int timeout = 300;

    @Override
    public Integer call() throws IOException {
        if (list) {
            return list();
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Name a query file, or see them with --list");
        }
        Format written = Format.of(format);
        Answer answer = ask(SavedQuery.read(find(file)));
        OutputStream out = new BufferedOutputStream(System.out);
        written.write(answer, out);
        return ExitCode.DONE;
    }

    private Answer ask(SavedQuery query) {
        Duration patience = Duration.ofSeconds(Math.max(1, timeout));
        if (endpoint != null) {
            return new EndpointQueryRunner(address(endpoint), patience)
                    .run(query, values, LocalDate.now(ZoneId.systemDefault()));
        }
        try (GraphStore open = store.open()) {
            return new LocalQueryRunner(open, patience).run(query, values, LocalDate.now(ZoneId.systemDefault()));
        }
    }

    private URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "Not an address: " + text, e);
        }
    }

    private Path find(String name) {
        Path given = Path.of(name);
        Path saved = Home.queries().resolve(name.endsWith(".rq") ? name : name + ".rq");
        if (Files.isRegularFile(given) || !Files.isRegularFile(saved)) {
            return given;
        }
        return saved;
    }

    private int list() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (SavedQuery query : SavedQuery.readAll(Home.queries())) {
            out.println(query.name() + "  " + query.summary());
            for (Parameter parameter : query.parameters()) {
                out.println("    --param " + parameter.usage());
            }
        }
        out.flush();
        return ExitCode.DONE;
    }
}
