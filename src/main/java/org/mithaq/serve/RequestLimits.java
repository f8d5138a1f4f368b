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
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mithaq.report.SavedQuery;

/**
 * What every request must keep to before Fuseki sees it: only GET, HEAD, OPTIONS and POST, a body of a known and bounded
 * length, and a bounded number at a time. Sets the headers that keep browsers from guessing or framing.
 */
final class RequestLimits implements Filter {
    /** A character of a form takes up to nine bytes: three of UTF-8, each written %XX. */
    private static final long MOST_BODY_BYTES = 9L * SavedQuery.LONGEST;

    private static final long MOST_DRAINED_BYTES = 8L << 20;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST");
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final Semaphore places =
            new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = new WithoutServerHeader((HttpServletResponse) response);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        if (!METHODS.contains(http.getMethod())) {
            answer.setHeader("Allow", "GET, HEAD, OPTIONS, POST");
            refuse(http, answer, 405, "This server only reads");
        } else if (http.getContentLengthLong() > MOST_BODY_BYTES) {
            refuse(http, answer, 413, "The query is longer than " + SavedQuery.LONGEST + " characters");
        } else if (http.getHeader("Transfer-Encoding") != null) {
            refuse(http, answer, 411, "Send the length of the query: chunked bodies are not accepted");
        } else {
            pass(http, answer, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!takePlace()) {
            answer.setHeader("Retry-After", "5");
            refuse(request, answer, 503, "Too many queries at a time: try again in a few seconds");
            return;
        }
        try {
            chain.doFilter(request, answer);
            drain(request);
        } finally {
            places.release();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse answer, int status, String reason)
            throws IOException {
        drain(request);
        PlainText.send(answer, status, reason);
    }

    /** Reads what is left of a body, so that a client still sending it gets to read the answer; a huge one is cut off. */
    private static void drain(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] buffer = new byte[8_192];
        long drained = 0;
        int read = body.read(buffer);
        while (read >= 0 && drained < MOST_DRAINED_BYTES) {
            drained += read;
            read = body.read(buffer);
        }
    }

    private boolean takePlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
