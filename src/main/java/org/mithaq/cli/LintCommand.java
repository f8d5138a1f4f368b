package org.mithaq.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.PackException;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Firings;
import org.mithaq.pipeline.RuleExample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks what researchers edit. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Checks language packs and reference tables: files that break their format, and rules that do not do what",
            "their examples say. With PATH shows what the rules fire on in the news there, a line for each: rule, article,",
            "sentence. Saved, such a list is what a later one is held against."
        },
        footer = {
            "",
            "Examples:",
            "  mithaq lint",
            "  mithaq lint news/ > before.tsv",
            "  mithaq lint news/ --against before.tsv"
        })
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Articles of all kinds, folders of them, or .jsonl.")
    private List<String> paths = List.of();

    @Option(names = "--against", paramLabel = "FILE", description = "Show only what this earlier list has not.")
    private @Nullable Path against;

    @Override
    public Integer call() throws IOException {
        Engine engine;
        try {
            engine = reference.engine();
        } catch (PackException | IllegalArgumentException fault) {
            spec.commandLine().getOut().println(fault.getMessage());
            return ExitCode.FAILED;
        }
        return paths.isEmpty() ? examples(engine) : firings(engine);
    }

    private int examples(Engine engine) {
        List<RuleExample> examples = RuleExample.of(engine);
        List<String> faults = examples.stream()
                .flatMap(example -> example.findFault(engine).stream())
                .toList();
        faults.forEach(spec.commandLine().getOut()::println);
        tell(examples.size() + " examples, " + faults.size() + " that do not hold");
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int firings(Engine engine) throws IOException {
        for (String path : paths) {
            if (!Files.exists(Path.of(path))) {
                throw new ParameterException(spec.commandLine(), "No such file or folder: " + path);
            }
        }
        Set<String> known = against == null ? Set.of() : new HashSet<>(Files.readAllLines(against));
        Map<String, Integer> byRule = new TreeMap<>();
        PrintWriter out = spec.commandLine().getOut();
        int articles = new Firings(engine).read(paths, line -> {
            if (!known.contains(line)) {
                out.println(line);
                byRule.merge(line.substring(0, line.indexOf('\t')), 1, Integer::sum);
            }
        });
        tell(articles + " articles; " + (against == null ? "firings" : "new firings") + " by rule: " + byRule);
        return ExitCode.DONE;
    }

    private void tell(String line) {
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}
