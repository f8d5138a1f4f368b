package org.mithaq.link;

/** A file of mappings that cannot be used: the message says which file and line, what is wrong and what to do. */
public final class MappingFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MappingFault(String message, Throwable cause) {
        super(message, cause);
    }
}
