package org.mithaq.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.report.HtmlText;
import org.mithaq.report.Parameter;
import org.mithaq.report.SavedQuery;

/** The page at {@code /}: what this is, where the endpoint is, and which questions are saved. It needs no script. */
final class StartPage implements Filter {
    private static final String STYLE_PATH = "/style.css";

    private final byte[] page;
    private final byte[] style;

    StartPage(List<SavedQuery> queries) {
        String items = queries.stream().map(StartPage::item).collect(Collectors.joining());
        page = resource("start.html").replace("{{queries}}", items).getBytes(StandardCharsets.UTF_8);
        style = resource("style.css").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String path = http.getRequestURI();
        boolean reading = "GET".equals(http.getMethod()) || "HEAD".equals(http.getMethod());
        if (reading && "/".equals(path)) {
            send((HttpServletResponse) response, "text/html; charset=utf-8", page);
        } else if (reading && STYLE_PATH.equals(path)) {
            send((HttpServletResponse) response, "text/css; charset=utf-8", style);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String item(SavedQuery query) {
        String summaries =
                query.summaries().entrySet().stream().map(StartPage::summary).collect(Collectors.joining());
        String parameters = query.parameters().stream().map(Parameter::usage).collect(Collectors.joining("\n"));
        String settings = parameters.isEmpty() ? "" : "<pre>" + HtmlText.escape(parameters) + "</pre>\n";
        return "<li id=\"" + HtmlText.escape(query.name()) + "\">\n<h3>" + HtmlText.escape(query.name()) + "</h3>\n"
                + summaries + settings + "<details><summary>SPARQL</summary><pre>" + HtmlText.escape(query.text())
                + "</pre></details>\n</li>\n";
    }

    private static String summary(Map.Entry<String, String> summary) {
        String direction = "ar".equals(summary.getKey()) ? "rtl" : "ltr";
        return "<p lang=\"" + summary.getKey() + "\" dir=\"" + direction + "\">" + HtmlText.escape(summary.getValue())
                + "</p>\n";
    }

    private static String resource(String name) {
        try (InputStream in = StartPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing, build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's " + name + " cannot be read", e);
        }
    }
}
