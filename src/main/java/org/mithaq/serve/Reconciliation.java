package org.mithaq.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonObject;
import org.mithaq.reconcile.Candidate;
import org.mithaq.reconcile.NameIndex;
import org.mithaq.reconcile.Named;
import org.mithaq.reconcile.Question;
import org.mithaq.reconcile.Ranking;
import org.mithaq.store.GraphStore;

/**
 * The reconciliation service: links the names in someone's table with the entities of the graph. Speaks version 0.2, as
 * OpenRefine does, at {@code /mithaq/reconcile}, and the draft of 1.0 at {@code /mithaq/reconcile/1.0}; the language of
 * the answers follows the request, or the address: {@code /mithaq/reconcile/ar}. Pages of any origin may read what it
 * answers to GET, since that is open to all and depends on nothing but the address.
 */
final class Reconciliation implements Filter {
    private static final Pattern PATH =
            Pattern.compile("/mithaq/reconcile(?:/(ar|en|ru))?(/1\\.0)?(/[a-z]+(?:/[a-z]+)?)?/?");
    private static final String ROOT = "/mithaq/reconcile";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
    private static final int MOST_SUGGESTED = 10;

    private final LiveNames names;
    private final Duration patience;

    Reconciliation(GraphStore store, Duration patience) {
        this.names = new LiveNames(store);
        this.patience = patience;
    }

    /** What is asked: where, in which version and language, with which fields. */
    private record Call(
            String base, boolean draft, String path, boolean reading, Form form, ReconciliationAnswers answers) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI();
        if (path.equals(ROOT) || path.startsWith(ROOT + "/")) {
            answer(http, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reading = READING.contains(request.getMethod());
        if (reading) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        response.setHeader("Vary", "Accept-Language");
        if ("OPTIONS".equals(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS, POST");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            Call call = call(request, reading);
            if (call.path().equals("/view") || call.path().equals("/preview")) {
                page(call, response);
            } else {
                send(response, HttpServletResponse.SC_OK, answer(call));
            }
        } catch (RequestRefused e) {
            JsonObject error = new JsonObject();
            error.put("error", String.valueOf(e.getMessage()));
            send(response, e.status(), error);
        }
    }

    private Call call(HttpServletRequest request, boolean reading) throws IOException {
        Matcher parts = PATH.matcher(request.getRequestURI());
        if (!parts.matches()) {
            throw nothingThere();
        }
        String language = parts.group(1);
        Words words = language == null ? Words.accepted(request.getHeader("Accept-Language")) : new Words(language);
        String host = String.valueOf(request.getHeader("Host"));
        String base = (HOST.matcher(host).matches() ? request.getScheme() + "://" + host : "")
                + ROOT
                + (language == null ? "" : "/" + language)
                + (parts.group(2) == null ? "" : parts.group(2));
        String path = parts.group(3) == null ? "" : parts.group(3);
        boolean draft = parts.group(2) != null || path.equals("/match");
        return new Call(base, draft, path, reading, Form.of(request), new ReconciliationAnswers(words, names.index()));
    }

    private JsonObject answer(Call call) {
        String prefix = call.form().find("prefix").orElse("");
        requireShort(prefix);
        return switch (call.path()) {
            case "" -> root(call);
            case "/match" -> match(call);
            case "/extend" -> extend(call);
            case "/extend/propose" ->
                call.answers().proposed(call.form().find("type").orElse(""));
            case "/suggest/type" -> call.answers().suggestedTypes(prefix);
            case "/suggest/property" -> call.answers().suggestedProperties(prefix);
            case "/suggest/entity" -> call.answers().suggestedEntities(beginning(call, prefix));
            default -> throw nothingThere();
        };
    }

    private JsonObject root(Call call) {
        Form form = call.form();
        if (call.draft()) {
            return call.answers().draftManifest(call.base());
        }
        Optional<JsonObject> asked = form.find("queries")
                .map(queries -> batch(call, ReconciliationQueries.batch(queries)))
                .or(() -> form.find("query").map(query -> single(call, ReconciliationQueries.single(query))))
                .or(() -> form.find("extend")
                        .map(extend -> call.answers().extended(ReconciliationQueries.extension(extend))));
        if (asked.isPresent()) {
            return asked.get();
        }
        if (!call.reading()) {
            throw new RequestRefused(HttpServletResponse.SC_BAD_REQUEST, "Send queries, query or extend in the form");
        }
        return call.answers().manifest(call.base());
    }

    private static JsonObject single(Call call, Question question) {
        return call.answers().single(new Ranking(call.answers().index()).candidates(question));
    }

    private JsonObject batch(Call call, Map<String, Question> questions) {
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        long end = System.nanoTime() + patience.toNanos();
        questions.forEach(
                (key, question) -> candidates.put(key, candidates(call.answers().index(), question, end)));
        return call.answers().batch(candidates);
    }

    private JsonObject match(Call call) {
        requireJson(call);
        List<List<Candidate>> candidates = new ArrayList<>();
        long end = System.nanoTime() + patience.toNanos();
        for (Question question : ReconciliationQueries.match(call.form().json())) {
            candidates.add(candidates(call.answers().index(), question, end));
        }
        return call.answers().match(candidates);
    }

    private JsonObject extend(Call call) {
        requireJson(call);
        return call.answers()
                .draftExtended(ReconciliationQueries.extension(call.form().json()));
    }

    private static List<Candidate> candidates(NameIndex index, Question question, long end) {
        if (System.nanoTime() > end) {
            throw new RequestRefused(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The batch takes too long: send a smaller one");
        }
        return new Ranking(index).candidates(question);
    }

    private static List<Named> beginning(Call call, String prefix) {
        return prefix.isBlank() ? List.of() : call.answers().index().beginning(prefix, MOST_SUGGESTED);
    }

    private void page(Call call, HttpServletResponse response) throws IOException {
        String id = call.form().find("id").orElse("");
        String page = call.answers()
                .index()
                .find(id)
                .map(entity -> EntityPage.of(entity, call.answers()))
                .orElseThrow(() -> new RequestRefused(HttpServletResponse.SC_NOT_FOUND, "No entity has this id"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors *");
        response.setContentType("text/html; charset=utf-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireJson(Call call) {
        if (call.reading() || call.form().json().isEmpty()) {
            throw new RequestRefused(HttpServletResponse.SC_BAD_REQUEST, "POST a body of application/json here");
        }
    }

    private static void requireShort(String prefix) {
        if (prefix.length() > ReconciliationQueries.LONGEST_VALUE) {
            throw new RequestRefused(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "The prefix is longer than " + ReconciliationQueries.LONGEST_VALUE + " characters");
        }
    }

    private static RequestRefused nothingThere() {
        return new RequestRefused(
                HttpServletResponse.SC_NOT_FOUND, "Nothing is here; the service and its manifest are at " + ROOT);
    }

    private static void send(HttpServletResponse response, int status, JsonObject answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
