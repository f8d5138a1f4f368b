/**
 * Makes reference tables from a dump of Wikidata. Such a dump has a hundred million items on lines of its own, packed
 * into more than a hundred gigabytes, in no order that helps: a minister comes before the office she held, and the
 * office before the class that says what office it is. So the dump is read twice ({@code Build}): once for the tree of
 * classes, once for the items that are wanted; what is wanted of them is written to files of work, from which the tables
 * are then made. A line is taken apart by Wikidata Toolkit, which is used here and nowhere else, and only where a look
 * at its properties says that it may matter.
 *
 * <p>Traps: a list is written {@code []} when empty where else a map stands; a statement may have no value, or one that
 * is unknown; what is deprecated is known to be false; datatypes appear that nobody knew before.
 */
@NullMarked
package org.mithaq.wikidata;

import org.jspecify.annotations.NullMarked;
