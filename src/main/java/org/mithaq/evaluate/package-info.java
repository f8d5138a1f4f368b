/**
 * How good is the extraction? Claims about quality need figures. This package compares what was extracted with
 * articles annotated by hand and gives precision, recall and F1 for each type and language.
 */
@NullMarked
package org.mithaq.evaluate;

import org.jspecify.annotations.NullMarked;
