/**
 * Answers from the graph. Questions are saved as SPARQL files that users edit and share. This package runs them,
 * writes the rows in the usual formats and makes dated reports of them.
 */
@NullMarked
package org.mithaq.report;

import org.jspecify.annotations.NullMarked;
