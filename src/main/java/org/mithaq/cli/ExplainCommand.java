package org.mithaq.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.pipeline.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a sentence is read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a sentence is read: tokens, readings, mentions, which rule fired or which slot failed.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotes.")
    private String sentence;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Its language, as its pack is called (default: ${DEFAULT-VALUE}).")
    private String language = "ar";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day it was written.")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Engine engine = reference.engine();
        List<String> lines = engine.explain(sentence, language, date)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "No language pack \"" + language + "\": there are "
                                + String.join(", ", engine.packs().keySet())));
        lines.forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }
}
