package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.model.ScopeKind;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The model of {@code pkgs/default.nix}.
 *
 * @param arguments self and inputs that it is given
 * @param functions whether a package is given as a function, and not only as a file
 * @param topLevel name and package, for every system
 * @param scopes the same for each scope
 * @param restricted packages for some systems only: by system; none where there are none
 * @param allScopes the scopes' names
 * @param pythonScopes scopes that interpreters of Python see
 */
record RegistryFile(
        List<AttrName> arguments,
        boolean functions,
        AttrSet topLevel,
        AttrSet scopes,
        Optional<AttrSet> restricted,
        List<AttrName> allScopes,
        List<PythonScope> pythonScopes,
        List<AttrName> haskellScopes,
        List<AttrName> overrideScopes,
        List<AttrName> extendScopes,
        List<NewScope> newScopes) {
    static final String PATH = "pkgs/default.nix";

    /**
     * A scope of Python packages.
     *
     * @param interpreter the only one that sees it, as a string; absent: every one does
     */
    record PythonScope(AttrName name, Optional<Expr> interpreter) {}

    /** A scope that nixpkgs does not have: its name, and that as a string. */
    record NewScope(AttrName name, Expr text) {}

    static RegistryFile of(Flake flake, Registry registry, InputNames inputs) {
        return new Writer(flake, registry, new FileScope(PATH, inputs)).file();
    }

    /** Writes the packages of a registry. */
    private record Writer(Flake flake, Registry registry, FileScope scope) {
        RegistryFile file() {
            Predicate<RegistryPackage> everywhere = pkg -> pkg.systems().isEmpty();
            var topLevel = packages(registry.topLevel(), Optional.empty(), everywhere);
            var scopes = scopes(everywhere);
            var restricted = restricted();
            return new RegistryFile(
                    scope.arguments(),
                    hasFunctions(),
                    topLevel,
                    scopes,
                    restricted,
                    registry.scopes().stream().map(Scope::name).toList(),
                    python(),
                    names(ScopeKind.HASKELL),
                    names(ScopeKind.OVERRIDE_SCOPE),
                    names(ScopeKind.EXTEND),
                    names(ScopeKind.MAKE_SCOPE).stream()
                            .map(name -> new NewScope(name, Expr.of(name.name())))
                            .toList());
        }

        private List<PythonScope> python() {
            return registry.scopes().stream()
                    .flatMap(set -> set.python().stream()
                            .map(python -> new PythonScope(
                                    set.name(), python.interpreter().map(Expr::of))))
                    .toList();
        }

        private List<AttrName> names(ScopeKind kind) {
            return registry.scopes().stream()
                    .filter(set -> set.kind() == kind)
                    .map(Scope::name)
                    .toList();
        }

        private Optional<AttrSet> restricted() {
            var systems = new ArrayList<Binding>();
            for (var system : flake.systems()) {
                Predicate<RegistryPackage> onlyHere = pkg -> pkg.systems().isPresent() && pkg.isFor(system);
                var set = new ArrayList<Binding>();
                nonEmpty("topLevel", packages(registry.topLevel(), Optional.empty(), onlyHere))
                        .ifPresent(set::add);
                nonEmpty("scopes", withoutEmpty(scopes(onlyHere))).ifPresent(set::add);
                if (!set.isEmpty()) {
                    systems.add(new Binding.Attribute(AttrPath.of(system), new AttrSet(set)));
                }
            }
            return systems.isEmpty() ? Optional.empty() : Optional.of(new AttrSet(systems));
        }

        private static AttrSet withoutEmpty(AttrSet scopes) {
            return new AttrSet(scopes.bindings().stream()
                    .filter(binding -> !((Binding.Attribute) binding).value().equals(AttrSet.EMPTY))
                    .toList());
        }

        private static Optional<Binding> nonEmpty(String name, AttrSet set) {
            return set.bindings().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Binding.Attribute(AttrPath.ofNames(name), set));
        }

        private AttrSet scopes(Predicate<RegistryPackage> which) {
            var bindings = new ArrayList<Binding>();
            for (var set : registry.scopes()) {
                var packages = packages(set.packages(), Optional.of(set), which);
                bindings.add(new Binding.Attribute(AttrPath.of(set.name()), packages));
            }
            return new AttrSet(bindings);
        }

        private AttrSet packages(
                List<RegistryPackage> packages, Optional<Scope> set, Predicate<RegistryPackage> which) {
            var bindings = new ArrayList<Binding>();
            packages.stream()
                    .filter(which)
                    .forEach(pkg -> bindings.add(new Binding.Attribute(AttrPath.of(pkg.name()), entry(pkg, set))));
            return new AttrSet(bindings);
        }

        /** A file that {@code callPackage} calls with nothing more; or a function. */
        private Expr entry(RegistryPackage pkg, Optional<Scope> set) {
            var surroundings = set.map(scope -> RegistrySurroundings.of(scope, registry.scopes()))
                    .orElseGet(RegistrySurroundings::ofTopLevel);
            if (pkg.source() instanceof PackageSource.Value value) {
                var expr = scope.resolve(value.value(), surroundings);
                return surroundings.function(expr);
            }
            if (pkg.source() instanceof PackageSource.Overridden overridden) {
                var function = surroundings
                        .prev()
                        .select(AttrPath.of(
                                pkg.name(), new AttrName(overridden.change().function())));
                return surroundings.function(Apply.of(function, scope.resolve(overridden.value(), surroundings)));
            }
            var called = (PackageSource.CalledFile) pkg.source();
            var path = scope.resolve(called.file(), surroundings);
            if (!isFunction(pkg)) {
                return path;
            }
            var arguments = new ArrayList<Binding>();
            if (called.replaces()) {
                arguments.add(new Binding.Inherit(Optional.of(surroundings.prev()), List.of(pkg.name())));
            }
            arguments.addAll(scope.resolve(called.arguments(), surroundings).bindings());
            var callPackage = new Select(surroundings.finalSet(), AttrPath.ofNames("callPackage"));
            return surroundings.function(Apply.of(callPackage, path, new AttrSet(arguments)));
        }

        private boolean hasFunctions() {
            return registry.topLevel().stream().anyMatch(Writer::isFunction)
                    || registry.scopes().stream()
                            .flatMap(set -> set.packages().stream())
                            .anyMatch(Writer::isFunction);
        }

        private static boolean isFunction(RegistryPackage pkg) {
            return !(pkg.source() instanceof PackageSource.CalledFile called)
                    || called.replaces()
                    || !called.arguments().bindings().isEmpty();
        }
    }
}
