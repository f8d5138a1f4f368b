/**
 * Which entity does this mention name? One name may stand for several entities and one entity has many names. This
 * package decides by the reference tables and the article's context, and says so when it cannot: linked, ambiguous
 * or unknown.
 */
@NullMarked
package org.mithaq.link;

import org.jspecify.annotations.NullMarked;
