/**
 * What a text is. Facts must be shown in the words of the article, so every part of a text is a {@link
 * org.mithaq.text.Span} over the one unchanged string of the {@link org.mithaq.text.Article}: lines, sentences and
 * tokens move no offset and lose no character. Letters are folded for comparison only ({@link org.mithaq.text.Folding}).
 */
@NullMarked
package org.mithaq.text;

import org.jspecify.annotations.NullMarked;
