/**
 * The commands. A user types {@code mithaq} and a verb; this package turns that into calls on the other packages,
 * which are wired together only here, and into the exit codes that scripts rely on. picocli is used here and
 * nowhere else.
 */
@NullMarked
package org.mithaq.cli;

import org.jspecify.annotations.NullMarked;
