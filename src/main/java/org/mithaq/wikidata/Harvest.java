package org.mithaq.wikidata;

import java.io.IOException;

/** What one reading of the dump takes from it, a line at a time. */
interface Harvest {
    /** Whether the line may have something; a look, without taking it apart. */
    boolean mayHave(byte[] line, int length);

    /** Takes what the item has. */
    void take(Item item) throws IOException;
}
