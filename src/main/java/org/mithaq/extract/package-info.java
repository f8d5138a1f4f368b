/**
 * From an article to its events. One sentence says who met, signed or called whom, when and where, in words that
 * vary freely. This package finds mentions by the language's rules and joins them into events, each with the rule
 * and the sentence it rests on. It knows nothing of RDF: the same article always gives the same events.
 */
@NullMarked
package org.mithaq.extract;

import org.jspecify.annotations.NullMarked;
