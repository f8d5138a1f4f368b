package org.mithaq.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line of a place in a file of a pack, for those who have to mend it; the file is read again for that. */
public final class PackLine {
    private static final Pattern PLACE = Pattern.compile("(?<file>[^:]+): (?<way>.*)");
    private static final Pattern STEP = Pattern.compile("\\.(?<key>[^.\\[]+)|\\[(?<at>\\d+)]");

    private PackLine() {}

    /**
     * The line, counted from 1; empty where the file has no such place.
     *
     * @param place as {@link Example#place()} has it: {@code lang/ar/events/signing.yaml: .rules[0].examples[1]}
     */
    public static OptionalInt find(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        try (InputStream in = PackLine.class.getClassLoader().getResourceAsStream(parts.group("file"))) {
            Node node = in == null
                    ? null
                    : new Yaml(new SafeConstructor(new LoaderOptions()))
                            .compose(new InputStreamReader(in, StandardCharsets.UTF_8));
            Matcher step = STEP.matcher(parts.group("way"));
            while (node != null && step.find()) {
                node = step.group("key") == null
                        ? item(node, Integer.parseInt(step.group("at")))
                        : entry(node, step.group("key"));
            }
            return node == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(node.getStartMark().getLine() + 1);
        } catch (IOException fault) {
            throw new PackException(parts.group("file"), "cannot be read: " + fault.getMessage());
        }
    }

    private static @Nullable Node item(Node node, int at) {
        return node instanceof SequenceNode list && at < list.getValue().size()
                ? list.getValue().get(at)
                : null;
    }

    private static @Nullable Node entry(Node node, String key) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    return entry.getValueNode();
                }
            }
        }
        return null;
    }
}
