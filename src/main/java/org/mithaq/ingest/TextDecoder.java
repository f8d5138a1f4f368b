package org.mithaq.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns bytes into text. A byte order mark decides; without one, UTF-8 and UTF-16 when every byte fits and the letters
 * are plausible; then the single-byte charsets, of which each can decode anything, by the letters that are frequent in
 * their language. Windows-1256 is what old Arabic pages are written in, and detectors take it for Cyrillic.
 *
 * <p>Nothing is changed but the byte order mark, which is left out.
 */
final class TextDecoder {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** A byte order mark, each of its bytes as the character of the same number. */
    private record Mark(String bytes, Charset charset) {}

    /** The longer marks first: that of UTF-32LE begins as that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark("\u00FF\u00FE\u0000\u0000", UTF_32LE),
            new Mark("\u0000\u0000\u00FE\u00FF", UTF_32BE),
            new Mark("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
            new Mark("\u00FF\u00FE", StandardCharsets.UTF_16LE),
            new Mark("\u00FE\u00FF", StandardCharsets.UTF_16BE));

    /** A single-byte charset with the letters that make up most of a text in its language. */
    private record Old(Charset charset, String frequent, double share) {
        Old(String charset, String frequent, double share) {
            this(Charset.forName(charset), frequent, share);
        }
    }

    private static final String ARABIC = "اليمونرتبةعدسفه";
    private static final String RUSSIAN = "оеаинтсрвлкмдпу";
    private static final List<Old> OLD = List.of(
            new Old("windows-1256", ARABIC, 0.7),
            new Old("ISO-8859-6", ARABIC, 0.7),
            new Old("windows-1251", RUSSIAN, 0.7),
            new Old("KOI8-R", RUSSIAN, 0.7));

    private TextDecoder() {}

    /** The text, or nothing when no charset fits. */
    static Optional<String> find(byte[] content) {
        return findUnicode(content).or(() -> single(content));
    }

    /** The text when it is Unicode in any of its encodings. */
    static Optional<String> findUnicode(byte[] content) {
        for (Mark mark : MARKS) {
            if (begins(content, mark.bytes())) {
                return decode(content, mark.bytes().length(), mark.charset());
            }
        }
        return unicode(content);
    }

    /** The text in a charset that the document names; nothing when bytes do not fit it. */
    static Optional<String> find(byte[] content, Charset declared) {
        return decode(content, 0, declared);
    }

    private static Optional<String> unicode(byte[] content) {
        return decode(content, 0, StandardCharsets.UTF_8)
                .filter(text -> controls(text) <= text.length() / 100)
                .or(() -> Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .flatMap(charset -> decode(content, 0, charset).stream())
                        .filter(TextDecoder::isPlausible)
                        .findFirst());
    }

    private static Optional<String> single(byte[] content) {
        return OLD.stream()
                .flatMap(old -> decode(content, 0, old.charset()).stream()
                        .filter(text -> share(text, old.frequent()) >= old.share())
                        .map(text -> new Scored(text, share(text, old.frequent()))))
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::text)
                .or(() -> decode(content, 0, Charset.forName("windows-1252")).filter(TextDecoder::isMostlyAscii));
    }

    private record Scored(String text, double score) {}

    private static Optional<String> decode(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] content, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Letters of the scripts that are read, digits, spaces and common marks make up nearly all of it. */
    private static boolean isPlausible(String text) {
        long known = text.codePoints().filter(TextDecoder::isKnown).count();
        return !text.isEmpty() && known >= 0.95 * text.codePointCount(0, text.length());
    }

    private static boolean isKnown(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC, LATIN, CYRILLIC -> true;
            case COMMON, INHERITED -> c < 0x3000 && (!Character.isISOControl(c) || Character.isWhitespace(c));
            default -> false;
        };
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
    }

    /** The share of {@code frequent} letters among all letters beyond ASCII; 0 where these are few. */
    private static double share(String text, String frequent) {
        long foreign =
                text.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
        long hits = text.chars().filter(c -> frequent.indexOf(c) >= 0).count();
        return foreign < 4 || controls(text) > 0 ? 0 : hits / (double) foreign;
    }

    private static boolean isMostlyAscii(String text) {
        long ascii = text.chars().filter(c -> c < 128 && Character.isLetter(c)).count();
        return controls(text) == 0
                && ascii
                        > 0.7
                                * text.chars()
                                        .filter(c -> !Character.isWhitespace(c))
                                        .count();
    }
}
