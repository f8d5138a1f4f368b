/**
 * What is known of the world. Countries, organizations, offices and people have many names in many languages, and
 * the news takes them for granted. This package holds the tables that turn a name, in any of its forms, into the
 * entities it may stand for.
 */
@NullMarked
package org.mithaq.reference;

import org.jspecify.annotations.NullMarked;
