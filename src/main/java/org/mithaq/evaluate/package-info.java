/**
 * How good are the reports? Scores what was extracted against articles that a person has annotated.
 *
 * <p>The problem: an extracted event and an annotated one never agree letter for letter. Names are transliterated, dates
 * are more or less precise, a participant is missing. So events of one article are first aligned ({@link
 * org.mithaq.evaluate.Alignment}), one to one, where types agree, participants overlap and dates do not contradict each
 * other; then each aligned pair is judged ({@link org.mithaq.evaluate.Verdict}); then everything is counted ({@link
 * org.mithaq.evaluate.Tally}) and turned into figures ({@link org.mithaq.evaluate.Figures}). {@link
 * org.mithaq.evaluate.Scorer} is the way in.
 *
 * <p>The trap: these are, to the last digit, the figures of the {@code score.py} that accompanies the annotated corpus. Rules
 * that look odd here (folding that keeps some stop words, names that are equal because both fold to nothing, the order in
 * which ties are broken) are kept because that script has them; a test runs both and compares.
 */
@NullMarked
package org.mithaq.evaluate;

import org.jspecify.annotations.NullMarked;
