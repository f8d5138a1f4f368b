/**
 * From a file to an article. Pages come with menus, advertisements and wrong charsets, as HTML, PDF, Word, JSON
 * lines or web archives. This package finds the article's text, title and date in them. Tika is used here and
 * nowhere else.
 */
@NullMarked
package org.mithaq.ingest;

import org.jspecify.annotations.NullMarked;
