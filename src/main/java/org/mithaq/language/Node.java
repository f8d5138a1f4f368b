package org.mithaq.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A value of a YAML file together with the way to it, so that every complaint names its place.
 *
 * @param place file and keys, as {@code lang/ar/events/signing.yaml: rules[0].name}
 * @param value map, list, text or null as SnakeYAML gives it
 */
record Node(String place, @Nullable Object value) {
    /** Reads a YAML file of the class path. */
    static Node read(String resource) {
        try (InputStream in = Node.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new PackException(resource, "there is no such file in the language packs");
            }
            return new Node(resource + ": ", new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException | YAMLException fault) {
            throw new PackException(resource, "cannot be read as YAML: " + fault.getMessage());
        }
    }

    /** The entries of a map, in the order of the file; none where the value is absent. */
    Map<String, Node> entries() {
        Map<String, Node> out = new LinkedHashMap<>();
        if (value == null) {
            return out;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw fault("needs keys and values");
        }
        map.forEach((key, item) -> out.put(String.valueOf(key), new Node(place + "." + key, item)));
        return out;
    }

    /** The items of a list; a single value counts as a list of one, an absent one as none. */
    List<Node> items() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of(this);
        }
        return java.util.stream.IntStream.range(0, list.size())
                .mapToObj(i -> new Node(place + "[" + i + "]", list.get(i)))
                .toList();
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    Node get(String key) {
        return find(key).orElseThrow(() -> fault("needs an entry '" + key + "'"));
    }

    String text() {
        if (value == null || value instanceof Map || value instanceof List) {
            throw fault("needs a text");
        }
        if (value instanceof Boolean) {
            throw fault("is read as " + value + " by YAML; put the word in quotes");
        }
        return String.valueOf(value);
    }

    List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    /** The texts under a key, none where it is absent. */
    List<String> texts(String key) {
        return find(key).map(Node::texts).orElse(List.of());
    }

    /** Refuses keys that are not of the format, so that a slip of the pen is not silently without effect. */
    Node allow(Set<String> keys) {
        for (String key : entries().keySet()) {
            if (!keys.contains(key)) {
                throw fault("has an entry '" + key + "' that is not one of " + new java.util.TreeSet<>(keys));
            }
        }
        return this;
    }

    PackException fault(String what) {
        return new PackException(place, what);
    }
}
