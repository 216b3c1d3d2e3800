package dev.flakegen.lock;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code flake.lock} says about the inputs of inputs.
 *
 * @see <a href="https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake#lock-files">Nix manual, lock files</a>
 */
public final class LockFile {
    private final JsonObject nodes;
    private final String root;

    private LockFile(JsonObject nodes, String root) {
        this.nodes = nodes;
        this.root = root;
    }

    /** Reads a lock file; empty if it is none: that is for Nix to say. */
    public static Optional<LockFile> read(String text) {
        try {
            var json = JsonParser.parseString(text);
            return json instanceof JsonObject lock
                            && lock.get("nodes") instanceof JsonObject nodes
                            && lock.has("root")
                            && lock.get("root").isJsonPrimitive()
                    ? Optional.of(new LockFile(nodes, lock.get("root").getAsString()))
                    : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** The names of the inputs of an input, sorted; empty where the lock file does not know it. */
    public Optional<List<String>> inputs(List<String> path) {
        return node(path, new HashSet<>())
                .map(node -> inputs(node).keySet().stream().sorted().toList());
    }

    /** Goes from the root; what follows is a path from there again, in a damaged file without end. */
    private Optional<JsonObject> node(List<String> path, Set<List<String>> asked) {
        if (!asked.add(path)) {
            return Optional.empty();
        }
        var node = named(root);
        for (var name : path) {
            node = node.flatMap(outer -> Optional.ofNullable(inputs(outer).get(name)))
                    .flatMap(reference -> target(reference, asked));
        }
        return node;
    }

    private Optional<JsonObject> target(JsonElement reference, Set<List<String>> asked) {
        if (reference instanceof JsonArray follows
                && follows.asList().stream().allMatch(JsonElement::isJsonPrimitive)) {
            return node(follows.asList().stream().map(JsonElement::getAsString).toList(), asked);
        }
        return reference.isJsonPrimitive() ? named(reference.getAsString()) : Optional.empty();
    }

    private Optional<JsonObject> named(String name) {
        return nodes.get(name) instanceof JsonObject node ? Optional.of(node) : Optional.empty();
    }

    private static JsonObject inputs(JsonObject node) {
        return node.get("inputs") instanceof JsonObject inputs ? inputs : new JsonObject();
    }
}
