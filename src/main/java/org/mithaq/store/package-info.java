/**
 * Where the graphs are kept: one named graph for each article in TDB2, so that an article read again replaces
 * itself and nothing else. TDB2 can be damaged by an aborted write; that danger is contained here. TDB2 is used
 * here and nowhere else.
 */
@NullMarked
package org.mithaq.store;

import org.jspecify.annotations.NullMarked;
