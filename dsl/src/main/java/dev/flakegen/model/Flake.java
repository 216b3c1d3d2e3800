package dev.flakegen.model;

import dev.flakegen.nix.AttrName;
import java.util.List;
import java.util.Optional;

/**
 * A whole flake, as it was described.
 *
 * @param name names the overlay's marker and the starter's input
 * @param requires the oldest Nix that it is for, where that is said
 * @param systems those that the per-system outputs are for, sorted
 * @param selfAttributes how it is itself fetched
 * @param flakeParts absent where the outputs are plain Nix
 * @param packages those that only outputs have
 * @param libs {@code lib.<name>} beside what {@link #pkgs} brings
 * @param contractChecks where it is said that the flake holds itself to its description, if it is
 */
public record Flake(
        Optional<String> name,
        Optional<String> description,
        Optional<NixVersion> requires,
        Optional<NixConfig> nixConfig,
        List<AttrName> systems,
        List<Input> inputs,
        List<SelfAttribute> selfAttributes,
        Optional<FlakeParts> flakeParts,
        Optional<Pkgs> pkgs,
        Optional<Registry> registry,
        List<PackageOutput> packages,
        Optional<Overlay> overlay,
        List<NamedValue> libs,
        List<FlakeModule> modules,
        List<Template> templates,
        Optional<OssTemplate> ossTemplate,
        Optional<Place> contractChecks,
        Optional<Policy> policy,
        List<Check> checks,
        List<Shell> shells,
        List<Output> outputs) {
    public Flake {
        systems = List.copyOf(systems);
        inputs = List.copyOf(inputs);
        selfAttributes = List.copyOf(selfAttributes);
        packages = List.copyOf(packages);
        libs = List.copyOf(libs);
        modules = List.copyOf(modules);
        templates = List.copyOf(templates);
        checks = List.copyOf(checks);
        shells = List.copyOf(shells);
        outputs = List.copyOf(outputs);
    }

    /** The same with another registry, and other modules. */
    public Flake with(Optional<Registry> otherRegistry, List<FlakeModule> otherModules) {
        return new Flake(
                name,
                description,
                requires,
                nixConfig,
                systems,
                inputs,
                selfAttributes,
                flakeParts,
                pkgs,
                otherRegistry,
                packages,
                overlay,
                libs,
                otherModules,
                templates,
                ossTemplate,
                contractChecks,
                policy,
                checks,
                shells,
                outputs);
    }

    /** Returns whether there is an {@code overlays.default}: the registry's, or one that only composes others. */
    public boolean hasOverlay() {
        return registry.isPresent() || overlay.isPresent();
    }

    /** Returns whether {@code lib} is exported. */
    public boolean hasLib() {
        return hasMkPkgs() || !libs.isEmpty();
    }

    /** Returns whether {@code lib.mkPkgs} is exported: not where it would be somebody else's, as it is. */
    public boolean hasMkPkgs() {
        return pkgs.isPresent() && (hasUpstreamLib() || hasOverlay());
    }

    /** Returns whether {@code lib.lib} is exported, the library of nixpkgs. */
    public boolean hasUpstreamLib() {
        return pkgs.flatMap(Pkgs::input).isPresent();
    }

    /** Returns whether {@code packages} is exported. */
    public boolean hasPackages() {
        return registry.isPresent() || !packages.isEmpty();
    }

    /** Returns whether {@code templates} is exported. */
    public boolean hasTemplates() {
        return ossTemplate.isPresent() || !templates.isEmpty();
    }

    /** Returns whether there are checks, of our own or the description's. */
    public boolean hasChecks() {
        return contractChecks.isPresent() || policy.isPresent() || !checks.isEmpty();
    }
}
