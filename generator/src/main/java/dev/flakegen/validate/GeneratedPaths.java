package dev.flakegen.validate;

import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.outputs.ContractCheck;
import dev.flakegen.outputs.ExportedModules;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that a description is generated as, known by the description alone, be it right or wrong. They are no files of
 * the author's, so that none can be imported as such; and none is missing, as it is there once it is generated.
 */
public final class GeneratedPaths {
    /** No generated files, for callers that do not know the flake. */
    public static final GeneratedPaths NONE = new GeneratedPaths(List.of());

    /** For each file, how a description refers to its content. */
    private static final Map<String, String> INSTEAD = Map.of(
            "flake.nix", "the flake's outputs are attributes of self, its settings flake.nixConfig()",
            "lib/default.nix", "what it holds is self.lib",
            "overlays/default.nix", "what it holds is self.overlays.default",
            "modules/default.nix", "what it holds is self.nixosModules, self.homeModules and so on",
            "pkgs/default.nix", "what it holds is in self.packages and self.legacyPackages",
            "checks/default.nix", "what it holds is self.checks",
            "templates/default.nix", "what it holds is self.templates");

    private final SortedSet<ProjectPath> paths;

    private GeneratedPaths(Collection<String> paths) {
        this.paths = paths.stream()
                .flatMap(path -> ProjectPath.parse(path).stream()) // the name of a module may be wrong
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the generated files of a flake. */
    public static GeneratedPaths of(Flake flake) {
        var paths = new TreeSet<String>();
        paths.add("flake.nix");
        if (flake.hasLib()) {
            paths.add("lib/default.nix");
        }
        if (flake.hasMkPkgs() && flake.hasOverlay()) {
            paths.add("lib/mkPkgs.nix");
        }
        if (flake.hasOverlay()) {
            paths.add("overlays/default.nix");
        }
        if (flake.registry().isPresent()) {
            paths.add("pkgs/default.nix");
        }
        for (var modules : ExportedModules.of(flake)) {
            paths.add("modules/default.nix");
            modules.all().stream()
                    .filter(module -> module.content() instanceof FlakeModule.Written)
                    .forEach(module -> paths.add(module.kind().file(module.name())));
        }
        if (flake.hasChecks()) {
            paths.add("checks/default.nix");
            ContractCheck.of(flake).forEach(check -> paths.add("checks/" + check.name() + ".nix"));
        }
        if (flake.policy().isPresent()) {
            paths.add("checks/policy-pin-allowlist.nix");
        }
        if (flake.hasTemplates()) {
            paths.add("templates/default.nix");
        }
        if (flake.ossTemplate().isPresent()) {
            paths.add("templates/oss/flake.nix");
        }
        return new GeneratedPaths(paths);
    }

    /** All of them. */
    public SortedSet<ProjectPath> paths() {
        return new TreeSet<>(paths);
    }

    /** Returns what stands at a path once the files are generated: one of them, or a directory that holds some. */
    Entry look(ProjectPath path) {
        if (paths.contains(path)) {
            return Entry.FILE;
        }
        return paths.stream().anyMatch(file -> file.toString().startsWith(path + "/"))
                ? Entry.DIRECTORY
                : Entry.MISSING;
    }

    /** The one of them that is imported with a path, the default.nix of a directory too. */
    Optional<ProjectPath> imported(ProjectPath path) {
        return Stream.of(path, path.resolve("default.nix"))
                .filter(paths::contains)
                .findFirst();
    }

    /** Returns how a description refers to the content of a generated file, if it can. */
    static Optional<String> instead(ProjectPath file) {
        return Optional.ofNullable(INSTEAD.get(file.toString()));
    }
}
