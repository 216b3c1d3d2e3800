package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/**
 * A directory whose packages or modules are all declared at once. Which they are is known when it is read.
 *
 * @param members what it holds
 * @param except names of those that are left out
 */
public record WholeDirectory(Members members, Reference.ToFile directory, List<String> except) {
    /** What is in a directory, and where that goes. */
    public sealed interface Members {}

    /**
     * Packages of the registry.
     *
     * @param scope absent: of the top level
     */
    public record Packages(Optional<AttrName> scope) implements Members {}

    public record Modules(ModuleKind kind) implements Members {}

    public WholeDirectory {
        except = List.copyOf(except);
    }

    public Place place() {
        return directory.place();
    }
}
