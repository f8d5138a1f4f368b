package org.mithaq.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request: those of its address, and those of a form in its body. A body of JSON is kept as it is.
 *
 * @param fields values by their names; of several of one name the last
 * @param json the body, empty where there is none
 */
record Form(Map<String, String> fields, String json) {
    private static final int MOST_BYTES = 300_000;
    private static final int BAD = 400;
    private static final int TOO_LARGE = 413;
    private static final int NO_SUCH_TYPE = 415;

    /**
     * Reads a request.
     *
     * @throws RequestRefused if the body is too large, of another type, or no form
     */
    static Form of(HttpServletRequest request) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        read(fields, request.getQueryString());
        if (!"POST".equals(request.getMethod())) {
            return new Form(fields, "");
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new RequestRefused(
                    TOO_LARGE, "The body is larger than " + MOST_BYTES + " bytes: send smaller batches");
        }
        String body = new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            return new Form(fields, body);
        }
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            throw new RequestRefused(
                    NO_SUCH_TYPE, "Send application/x-www-form-urlencoded, or application/json to match and extend");
        }
        read(fields, body);
        return new Form(fields, "");
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static void read(Map<String, String> fields, @Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        try {
            for (String field : encoded.split("&")) {
                int equals = field.indexOf('=');
                String name = equals < 0 ? field : field.substring(0, equals);
                fields.put(decoded(name), decoded(equals < 0 ? "" : field.substring(equals + 1)));
            }
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(BAD, "The fields are not encoded as a form");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
