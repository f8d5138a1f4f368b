package org.mithaq.cli;

/** Texts as JSON writes them. */
final class Json {
    private Json() {}

    /** The text in quotes, with all that needs it escaped; a lone half of a surrogate pair does no harm either. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || Character.isSurrogate((char) c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
