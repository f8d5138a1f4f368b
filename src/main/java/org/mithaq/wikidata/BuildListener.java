package org.mithaq.wikidata;

/** Is told how a build goes. */
@FunctionalInterface
public interface BuildListener {
    /**
     * A reading has come this far.
     *
     * @param reading 1 or 2
     * @param position bytes of the file that are read
     * @param size all its bytes
     */
    void reached(int reading, long position, long size);
}
