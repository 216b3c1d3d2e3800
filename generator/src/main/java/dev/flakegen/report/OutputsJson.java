package dev.flakegen.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.flakegen.nix.AttrName;
import dev.flakegen.outputs.OutputKind;
import dev.flakegen.outputs.OutputNode;
import dev.flakegen.outputs.Outputs;
import java.util.SortedMap;

/**
 * The outputs of a flake as {@code nix flake show --json} writes them, sorted, each with the line that made it:
 * <code>{"overlays": {"default": {"type": "nixpkgs-overlay", "place": "Flake.java:12"}}}</code>. What only an evaluation
 * tells is missing: the names and descriptions of derivations.
 */
public final class OutputsJson {
    private OutputsJson() {}

    public static String write(Outputs outputs) {
        var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(set(outputs.asNixShows().byName())) + "\n";
    }

    private static JsonObject set(SortedMap<AttrName, OutputNode> nodes) {
        var json = new JsonObject();
        nodes.forEach((name, node) ->
                json.add(name.name(), node instanceof OutputNode.Leaf leaf ? leaf(leaf) : set(node.inside())));
        return json;
    }

    private static JsonObject leaf(OutputNode.Leaf leaf) {
        var json = new JsonObject();
        leaf.kind().type().ifPresent(type -> json.addProperty("type", type));
        if (leaf.kind() instanceof OutputKind.Template template) {
            template.description().ifPresent(text -> json.addProperty("description", text));
        }
        json.addProperty("place", leaf.place().toString());
        return json;
    }
}
