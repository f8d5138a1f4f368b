/**
 * What is known of a language. Rules, lexicons, datelines and their examples differ by language and are edited by
 * researchers, not programmers. This package loads them from the folders {@code lang/<tag>/} and refuses a rule
 * whose examples do not hold. YAML is read here and nowhere else.
 */
@NullMarked
package org.mithaq.language;

import org.jspecify.annotations.NullMarked;
