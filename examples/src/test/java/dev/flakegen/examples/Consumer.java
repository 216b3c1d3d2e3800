package dev.flakegen.examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixResult;
import dev.flakegen.examples.nix.NixVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A flake that has nixpkgs and copies of the registry as its inputs. */
public final class Consumer {
    private final Path directory;
    private final Map<String, Project> registries;
    private final Nix nix;

    /**
     * @param version the Nix that evaluates it
     * @param directory an empty one
     * @param registries by the name of the input
     */
    public Consumer(NixVersion version, Path directory, Map<String, Project> registries) {
        this.directory = directory;
        this.registries = new TreeMap<>(registries);
        this.nix = Nix.example(version, Example.REPOSITORY, directory, directory.resolveSibling("cache"));
    }

    /** What an expression of its {@code inputs} gives. */
    public JsonElement eval(String expression) throws IOException {
        write(expression);
        return JsonParser.parseString(nix.succeed("eval", "--json", ".#answer"));
    }

    /** The same, with what Nix says besides. */
    public NixResult run(String expression) throws IOException {
        write(expression);
        return nix.run("eval", "--json", ".#answer");
    }

    private void write(String answer) throws IOException {
        var inputs = new StringBuilder("nixpkgs.url = \"github:NixOS/nixpkgs\";");
        var standIns = new StringBuilder("nixpkgs world/nixpkgs\n");
        registries.forEach((name, registry) -> {
            inputs.append("%s = { url = \"path:%s\"; inputs.nixpkgs.follows = \"nixpkgs\"; };"
                    .formatted(name, registry.directory()));
            standIns.append(name).append("/gitignore world/gitignore\n");
        });
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("stand-ins.txt"), standIns);
        Files.writeString(
                directory.resolve("flake.nix"),
                "{ inputs = { %s }; outputs = inputs: { answer = %s; }; }".formatted(inputs, answer));
    }
}
