package org.mithaq.language;

/** A language pack that cannot be used: says which file, which entry, what is wrong and what to write instead. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackException(String place, String fault) {
        super(place + ": " + fault);
    }
}
