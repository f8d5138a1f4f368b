/**
 * What a text is. News arrives as loose characters, yet everything later must point back at the exact words it
 * rests on. This package names an article, its sentences, tokens and spans; offsets count UTF-16 units of the
 * article's own text, so that any span can be cut out of it unchanged.
 */
@NullMarked
package org.mithaq.text;

import org.jspecify.annotations.NullMarked;
