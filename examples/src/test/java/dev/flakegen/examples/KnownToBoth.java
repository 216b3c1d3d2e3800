package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.flakegen.examples.nix.NixVersion;
import java.util.Map;
import java.util.Set;

/**
 * What {@code flakegen show --json} and {@code nix flake show --json} say of an example, less what only one of them can
 * know. All that they may differ in is listed here.
 */
record KnownToBoth(Example example, NixVersion version) {
    /** Nix knows no line of Flake.java. */
    private static final String PLACE = "place";

    /** Of these types, an evaluation alone tells name and description. */
    private static final Set<String> EVALUATED = Set.of("derivation", "app");

    /** Templates that are given by their path, so that their description is any code. */
    private static final Map<String, Set<String>> DESCRIBED_BY_CODE = Map.of(
            "by-path", Set.of("templates.bare", "defaultTemplate"),
            "outputs-beside", Set.of("templates.other"),
            "outputs-beside-with-flake-parts", Set.of("templates.other"));

    /** Sets that are the value of any code, where Nix looks for what is inside: {@code unknown} here. */
    private static final Map<String, Set<String>> LOOKED_INTO_BY_NIX_ALONE =
            Map.of("by-path", Set.of("hydraJobs.release"));

    /** What a set brings that is given beside others, and comes from a file or from code: its names are Nix's alone. */
    private static final Map<String, Map<String, String>> NAMED_BY_NIX_ALONE = Map.of(
            "outputs-beside", Map.of("checks.x86_64-linux", "tested"),
            "outputs-beside-with-flake-parts", Map.of("checks.x86_64-linux", "tested"),
            "outputs-beside-without-systems", Map.of("overlays", "fixes", "nixosModules", "more"));

    JsonElement ofOurs(JsonElement shown) {
        var common = shown.deepCopy();
        withoutPlaces(common.getAsJsonObject());
        return asListed(common);
    }

    /** Nix 2.8 lists sets that hold nothing, newer ones leave them out where they know what should be inside. */
    private JsonElement asListed(JsonElement shown) {
        if (version == NixVersion.OLDEST) {
            withoutEmpty(shown.getAsJsonObject());
        }
        return shown;
    }

    private static void withoutEmpty(JsonObject node) {
        node.asMap().values().removeIf(child -> {
            if (child instanceof JsonObject set) {
                withoutEmpty(set);
                return set.isEmpty();
            }
            return false;
        });
    }

    private static void withoutPlaces(JsonObject node) {
        if (isText(node.get(PLACE))) {
            node.remove(PLACE);
        }
        node.asMap().values().stream()
                .filter(JsonElement::isJsonObject)
                .forEach(child -> withoutPlaces(child.getAsJsonObject()));
    }

    JsonElement ofNix(JsonElement shown) {
        var common = shown.deepCopy().getAsJsonObject();
        withoutEvaluated(common);
        for (var path : DESCRIBED_BY_CODE.getOrDefault(example.toString(), Set.of())) {
            var template = at(common, path);
            assertThat(template.remove("description")).as(path).isNotNull();
        }
        for (var path : LOOKED_INTO_BY_NIX_ALONE.getOrDefault(example.toString(), Set.of())) {
            var set = at(common, path);
            assertThat(set.has("type")).as("%s is one thing to Nix too", path).isFalse();
            set.asMap().clear();
            set.addProperty("type", "unknown");
        }
        NAMED_BY_NIX_ALONE
                .getOrDefault(example.toString(), Map.of())
                .forEach((path, name) ->
                        assertThat(at(common, path).remove(name)).as(path).isNotNull());
        return asListed(common);
    }

    private static void withoutEvaluated(JsonObject node) {
        if (isText(node.get("type")) && EVALUATED.contains(node.get("type").getAsString())) {
            node.remove("name");
            node.remove("description");
        }
        node.asMap().values().stream()
                .filter(JsonElement::isJsonObject)
                .forEach(child -> withoutEvaluated(child.getAsJsonObject()));
    }

    private static boolean isText(JsonElement element) {
        return element != null && element.isJsonPrimitive();
    }

    private static JsonObject at(JsonObject root, String path) {
        var node = root;
        for (var name : path.split("\\.")) {
            assertThat(node.has(name)).as("Nix lists %s", path).isTrue();
            node = node.getAsJsonObject(name);
        }
        return node;
    }
}
