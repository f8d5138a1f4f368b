/**
 * The graph over HTTP: a SPARQL endpoint and the pages for people who write no SPARQL. It is open to others, so it
 * only reads and limits what a query may cost. Fuseki is used here and nowhere else.
 */
@NullMarked
package org.mithaq.serve;

import org.jspecify.annotations.NullMarked;
