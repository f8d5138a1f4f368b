/**
 * What is known of a language. Rules, lexicons, layouts, calendars and their examples differ by language and are edited by
 * researchers, not programmers. This package loads them from the folders {@code lang/<tag>/} and refuses a rule
 * without examples; whether these hold is for whoever can read them. YAML is read here and nowhere else.
 */
@NullMarked
package org.mithaq.language;

import org.jspecify.annotations.NullMarked;
