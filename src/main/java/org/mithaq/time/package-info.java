/**
 * What a date expression means. News says "Tuesday, 6 July" or "last month"; a researcher needs a day, its precision
 * and how it is known. Expressions are found in the text ({@link org.mithaq.time.TimeMention}) and resolved against the
 * dates that the same article prints; a date the text does not carry is never made up.
 */
@NullMarked
package org.mithaq.time;

import org.jspecify.annotations.NullMarked;
