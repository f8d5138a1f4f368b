/**
 * From events to triples. Researchers ask questions of a graph whose terms must stay put. This package holds the
 * vocabulary, makes IRIs that are the same on every run, writes events with their provenance and checks the graph
 * against the shapes.
 */
@NullMarked
package org.mithaq.rdf;

import org.jspecify.annotations.NullMarked;
