package org.mithaq.ingest;

/** Why a document did not become an article. */
public enum Reason {
    /** It holds no text. */
    EMPTY,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is damaged, or its letters are in no known charset. */
    BROKEN,
    /** It is of a kind that is not read. */
    MEDIA_TYPE,
    /** No language pack is loaded for the language it is written in. */
    LANGUAGE,
    /** The file, or the text in it, is over the limit. */
    TOO_LARGE,
    /** Reading it took longer than allowed. */
    TIMEOUT,
    /** The file is missing, may not be read, or lies outside the folder that was named. */
    UNREADABLE
}
