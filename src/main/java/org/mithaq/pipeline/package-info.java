/**
 * The way of one article, and of many. Thousands of articles must come through although some are broken. This
 * package takes each from file to store; an article that fails is a value with a reason, and the rest go on.
 */
@NullMarked
package org.mithaq.pipeline;

import org.jspecify.annotations.NullMarked;
