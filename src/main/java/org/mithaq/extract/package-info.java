/**
 * From an article to what it reports. A trigger word alone proves nothing: most occurrences of the verb that can mean
 * "sign" mean something else, and a signing may be hoped for, planned or denied. So mentions are typed first, rules ask
 * for typed arguments, status is decided by a stage of its own, and mentions of one occurrence are merged before
 * anything leaves this package as a {@link org.mithaq.extract.Report}.
 */
@NullMarked
package org.mithaq.extract;

import org.jspecify.annotations.NullMarked;
