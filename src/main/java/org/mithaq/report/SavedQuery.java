package org.mithaq.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question kept in a file: standard SPARQL 1.1 with a header that says what it answers, and parameters told by the
 * names of its variables (see {@link Parameter}). Example:
 *
 * <pre>{@code
 * SavedQuery overdue = SavedQuery.read(Path.of("queries/overdue.rq"));
 * Query query = overdue.bind(Map.of("on", "2022-12-31"), LocalDate.now());
 * }</pre>
 *
 * @param name the file's name without {@code .rq}
 * @param summaries one line in each language, by tag; {@code en} first where there is one
 * @param description more about the answer, or the empty string
 * @param tags themes it is listed under
 * @param parameters what the caller may set, in the order of their names
 * @param text the whole file
 */
public record SavedQuery(
        String name,
        Map<String, String> summaries,
        String description,
        List<String> tags,
        List<Parameter> parameters,
        String text) {
    /** Files longer than this many characters are refused before they are parsed. */
    public static final int LONGEST = 64 * 1024;

    private static final Pattern VARIABLE = Pattern.compile("[?$](_\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");

    public SavedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query file.
     *
     * @throws IOException when the file cannot be read
     * @throws QueryRefused when it is no SPARQL 1.1 query, or calls other servers
     */
    public static SavedQuery read(Path file) throws IOException {
        if (Files.size(file) > 4L * LONGEST) {
            throw new QueryRefused(file + " is too long for a query: at most " + LONGEST + " characters");
        }
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.endsWith(".rq") ? fileName.substring(0, fileName.length() - 3) : fileName;
        return parse(name, Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The queries of a folder, by name. */
    public static List<SavedQuery> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
        List<SavedQuery> queries = new ArrayList<>();
        for (Path file : files) {
            queries.add(read(file));
        }
        return List.copyOf(queries);
    }

    /** The query with this name and text; see {@link #read}. */
    public static SavedQuery parse(String name, String text) {
        if (text.length() > LONGEST) {
            throw new QueryRefused(name + " is too long for a query: at most " + LONGEST + " characters");
        }
        QueryGuard.refuseCalls(compile(name, text));
        QueryHeader header = QueryHeader.parse(text);
        Map<String, String> summaries = new LinkedHashMap<>();
        summaries.put("en", header.value("summary"));
        summaries.put("ar", header.value("summary-ar"));
        summaries.put("ru", header.value("summary-ru"));
        summaries.values().removeIf(String::isEmpty);
        return new SavedQuery(
                name, summaries, header.value("description"), header.list("tags"), parametersOf(text, header), text);
    }

    /** The summary in English, or the name where there is none. */
    public String summary() {
        return summaries.getOrDefault("en", name);
    }

    /**
     * The query with its parameters set.
     *
     * @param values the values by the parameters' names
     * @param today the day that a default of {@code today} means
     * @throws QueryRefused when a value is missing, unknown or has the wrong form
     */
    public Query bind(Map<String, String> values, LocalDate today) {
        refuseUnknown(values);
        Query query = compile(name, text);
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String value = values.getOrDefault(parameter.name(), parameter.fallback());
            if (value != null) {
                String text = "today".equals(value) ? today.toString() : value;
                terms.put(Var.alloc(parameter.variable()), parameter.term(text, query.getPrefixMapping()));
            } else if (parameter.required()) {
                throw new QueryRefused("The query " + name + " needs a value: --param " + parameter.usage());
            }
        }
        return terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
    }

    private void refuseUnknown(Map<String, String> values) {
        TreeSet<String> unknown = new TreeSet<>(values.keySet());
        parameters.forEach(parameter -> unknown.remove(parameter.name()));
        if (!unknown.isEmpty()) {
            String known = parameters.isEmpty()
                    ? "it has none"
                    : "it has " + parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new QueryRefused("The query " + name + " has no parameter " + unknown.first() + ": " + known);
        }
    }

    private static Query compile(String name, String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new QueryRefused(name + " is no SPARQL 1.1 query: " + first, e);
        }
    }

    private static List<Parameter> parametersOf(String text, QueryHeader header) {
        Map<String, String> defaults = header.pairs("defaults");
        Map<String, List<String>> choices = header.groups("enumerate");
        return VARIABLE.matcher(COMMENT.matcher(text).replaceAll(""))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .sorted()
                .flatMap(variable -> Parameter.findIn(variable).stream())
                .map(p -> p.with(defaults.get(p.name()), choices.getOrDefault(p.name(), List.of())))
                .toList();
    }
}
