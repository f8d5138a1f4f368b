/**
 * Whom does a cell of someone's table name? There is no article around it, only a name in some script and spelling, and
 * perhaps a type and a few columns beside it. This package keeps the names of all entities in memory, finds those that
 * come near, and says how near and why. It knows nothing of HTTP or RDF.
 */
@NullMarked
package org.mithaq.reconcile;

import org.jspecify.annotations.NullMarked;
