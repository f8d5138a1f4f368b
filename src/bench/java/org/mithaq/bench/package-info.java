/**
 * What reading and storing costs, as ratios against peers that do their work in the same run. A figure in milliseconds
 * says as much of the machine and its other users as of the program; a ratio holds elsewhere too. So the program and its
 * peer take turns, round after round, and medians are compared.
 *
 * <p>{@link org.mithaq.bench.Bench} is the command. It gives each bench a fresh JVM with a heap of its own.
 */
@NullMarked
package org.mithaq.bench;

import org.jspecify.annotations.NullMarked;
