package org.mithaq.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that shows what a rule does, or with {@code gives} null what it must not do.
 *
 * @param place where it stands, for messages
 * @param text the sentence
 * @param gives expected values: {@code status}, {@code place}, {@code instrument} or a role with the names that fill
 *     it; null where the sentence holds no event of the rule's type
 */
public record Example(String place, String text, @Nullable Map<String, List<String>> gives) {}
