package org.mithaq.rdf;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names things by what they are made of, the same on every run and machine. */
public final class Fingerprint {
    private static final int SHORT = 20;

    private Fingerprint() {}

    /**
     * SHA-256 over the parts, in 64 hexadecimal digits. Parts are kept apart: {@code ("ab", "c")} and {@code ("a",
     * "bc")} differ.
     */
    public static String of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The sum of the hashes of many texts: the same in whatever order they come. Keeps none of them in memory. */
    public static String inAnyOrder(Stream<String> texts) {
        return texts.map(text -> new BigInteger(of(List.of(text)), 16))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .toString(16);
    }

    /** The first 20 digits of {@link #of}: 80 bits, enough for an IRI to be alone among billions. */
    static String brief(List<String> parts) {
        return of(parts).substring(0, SHORT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256; this one does not", e);
        }
    }
}
