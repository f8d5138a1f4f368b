/**
 * Facts that are known before any article is read: states, people and the offices they hold from day to day,
 * organizations and their members, places; each with its names in Arabic, English and Russian, its Wikidata id where a
 * structured source gives one, and its provenance.
 */
@NullMarked
package org.mithaq.reference;

import org.jspecify.annotations.NullMarked;
