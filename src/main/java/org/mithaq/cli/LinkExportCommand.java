package org.mithaq.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mithaq.link.Mapping;
import org.mithaq.link.Mappings;
import org.mithaq.link.Occurrence;
import org.mithaq.link.SssomWriter;
import org.mithaq.pipeline.Engine;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoredLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes all links as SSSOM. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the links of the store to standard output as SSSOM/TSV: your decisions as manual curation, the",
            "program's own with their score as confidence. Imported elsewhere, only decisions bind."
        })
final class LinkExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReferenceOption reference;

    @Mixin
    private StoreOption store;

    @Mixin
    private MappingsOption mappings;

    @Override
    public Integer call() {
        Engine engine = reference.engine();
        Mappings decided = mappings.read(store.folder(), engine);
        Map<String, Mapping> proposed = new LinkedHashMap<>();
        try (GraphStore open = store.open()) {
            for (Occurrence one : new StoredLinks(open).occurrences()) {
                if (!one.isLocal() && decided.accepted(one.subject()).isEmpty()) {
                    proposed.putIfAbsent(one.subject(), proposal(one));
                }
            }
        }
        List<Mapping> rows = new ArrayList<>(decided.rows());
        rows.addAll(proposed.values());
        PrintWriter out = spec.commandLine().getOut();
        out.print(SssomWriter.text(new Mappings(rows), engine.base()));
        out.flush();
        return ExitCode.DONE;
    }

    /** A Wikidata item where there is one, else the entity of the tables. */
    private static Mapping proposal(Occurrence one) {
        String object = one.entities().stream()
                .filter(entity -> entity.startsWith("wd:"))
                .findFirst()
                .orElse(one.entities().get(0));
        return Mapping.proposal(one.subject(), one.name(), object, one.label(), one.score());
    }
}
