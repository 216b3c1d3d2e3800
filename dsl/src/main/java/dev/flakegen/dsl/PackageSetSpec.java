package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.Registry;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Scope;
import dev.flakegen.model.ScopeKind;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A set of packages: the registry's top level, which is the default overlay, or a scope. */
public sealed class PackageSetSpec permits OverlaySpec {
    private final DefinitionContext context;
    private final Optional<AttrName> name;
    private final ScopeKind kind;
    private final Place place;
    private final Declared<PackageSpec> packages;
    private final List<WholeDirectory> directories = new ArrayList<>();
    private final Map<AttrName, PackageSetSpec> scopes = new TreeMap<>();

    PackageSetSpec(DefinitionContext context, Optional<AttrName> name, ScopeKind kind, Place place) {
        this.context = context;
        this.name = name;
        this.kind = kind;
        this.place = place;
        this.packages = new Declared<>(context, DiagnosticCode.DUPLICATE_PACKAGE, "package");
    }

    DefinitionContext owner() {
        return context;
    }

    boolean isEmpty() {
        return packages.isEmpty() && directories.isEmpty() && scopes.isEmpty();
    }

    /**
     * {@code hello = final.callPackage ./pkgs/hello { };}: the project's own file, or directory with a default.nix.
     *
     * <p>Refused: a second package of the name ({@code duplicate-package}), a path that does not exist
     * ({@code missing-path}), leaves the project ({@code path-outside-project}) or is a directory without default.nix
     * ({@code no-default-nix}), a name that would break the set ({@code reserved-package-name}), and a file that takes a
     * package of this very name ({@code package-of-itself}): {@link PackageSpec#replaces} says that it means upstream's.
     */
    public PackageSpec callPackage(String name, String path) {
        var here = context.here();
        var file = context.file(path, true, here);
        return declare(name, new PackageSource.CalledFile(file), here);
    }

    /**
     * Every package of a directory, as if each was said with {@link #callPackage}: of
     * {@code packagesFromDirectory("pkgs/top-level")}, a directory {@code pkgs/top-level/hello} with a default.nix is the
     * package {@code hello}, and so is a file {@code pkgs/top-level/hello.nix}. They are looked up when the flake is
     * generated, and {@code pkgs/default.nix} names each, sorted; Nix reads no directory. What is new in it, or gone, is
     * there for the next {@code flakegen generate}, and {@code --check} tells of it.
     *
     * <p>No package is the directory's own default.nix, what is hidden, what git ignores, what flakegen itself generates,
     * a directory without default.nix; and nothing below that. A package that is also declared by itself, with the very
     * file, {@code callPackage("hello", "pkgs/top-level/hello").on(X86_64_LINUX)}, is as it says there.
     *
     * <p>Refused: a package that is declared with anything else too, or is in two directories, or there both as file and
     * directory ({@code duplicate-package}); a directory that does not exist ({@code missing-path}), is a file
     * ({@code not-a-directory}), leaves the project ({@code path-outside-project}) or has no package
     * ({@code empty-directory}); a file that is no text of UTF-8 by its name ({@code invalid-name}); and what
     * {@code callPackage} refuses.
     *
     * @param except names of packages that are left out; one that the directory does not have is refused
     *     ({@code unknown-except})
     * @return this set; a single package of the directory is referred to as {@code nix("pkgs.hello")}
     */
    public PackageSetSpec packagesFromDirectory(String directory, String... except) {
        var members = new WholeDirectory.Packages(name);
        directories.add(context.directory(members, directory, except, context.here()));
        return this;
    }

    /**
     * {@code greet = <expression>;}: a package of another flake, a second name for a package, or one written here,
     * {@code add("greet", nix("final.writeShellScriptBin \"greet\" \"echo hello\""))}. Nix text calls the set
     * {@code final}, what was there before it {@code prev}; one that begins with {@code final.greet} is refused
     * ({@code package-of-itself}).
     */
    public PackageSpec add(String name, NixValue value) {
        var here = context.here();
        return declare(name, new PackageSource.Value(context.value(value, here)), here);
    }

    /**
     * The upstream package of that name, called with other arguments: {@code override("hello", attrs().set("x", true))}
     * becomes {@code hello = prev.hello.override { x = true; };}. In a scope it is that of the scope, in a new one that of
     * the package set. Exported as every other package is.
     *
     * <p>Refused: a second package of the name ({@code duplicate-package}), and arguments that are neither a set nor a
     * function ({@code invalid-value}).
     *
     * @param arguments a set, or a function of those that it had, {@code nix("old: { … }")}
     */
    public PackageSpec override(String name, NixValue arguments) {
        return overridden(name, PackageSource.Change.ARGUMENTS, arguments, context.here());
    }

    /**
     * The upstream package of that name, built in another way:
     * {@code overrideAttrs("hello", nix("old: { doCheck = false; }"))} becomes
     * {@code hello = prev.hello.overrideAttrs (old: { doCheck = false; });}. Otherwise as {@link #override}.
     *
     * @param function of the attributes that it had; or a set, where they do not matter
     */
    public PackageSpec overrideAttrs(String name, NixValue function) {
        return overridden(name, PackageSource.Change.ATTRIBUTES, function, context.here());
    }

    private PackageSpec overridden(String name, PackageSource.Change change, NixValue given, Place here) {
        var value = context.value(given, here);
        LiteralKind.of(value)
                .ifPresent(kind -> context.report(Diagnostic.error(
                                DiagnosticCode.INVALID_VALUE,
                                change.function() + " of package '" + name + "' is given " + kind)
                        .at(here)
                        .help(
                                LiteralKind.isPath(value)
                                        ? "give what the file holds: importFile(\"…\")"
                                        : "give a set, attrs().set(…), or a function, nix(\"old: { … }\")")));
        return declare(name, new PackageSource.Overridden(change, value), here);
    }

    private PackageSpec declare(String name, PackageSource source, Place here) {
        var attrName = context.name("a package", name, here);
        return packages.add(
                attrName,
                new PackageSpec(context, new Reference.ToPackage(this.name, attrName), attrName, source, here),
                here);
    }

    /**
     * A set of nixpkgs that is extended: {@code python3Packages} for every interpreter, {@code haskellPackages} through
     * {@code override}, sets made by {@code makeScope} through {@code overrideScope}. Others are refused
     * ({@code unknown-scope}): {@link #scope(String, ScopeKind)} says how.
     *
     * <p>What is described for {@code python312Packages} is in the set of that interpreter alone, what is described for
     * {@code python3Packages} in that of every one. A name that both have is refused ({@code duplicate-package}).
     *
     * <p>Asked again for the same name, it hands back the same scope.
     */
    public PackageSetSpec scope(String name) {
        var here = context.here();
        var declared = scopes.get(new AttrName(Objects.requireNonNull(name, "name")));
        if (declared != null) {
            return declared;
        }
        var scope = scope(name, KnownScopes.kind(name).orElse(ScopeKind.OVERRIDE_SCOPE), here);
        boolean told = this.name.isPresent()
                || name.isEmpty()
                || !Values.writable(name).equals(name);
        if (!told && KnownScopes.kind(name).isEmpty()) {
            context.report(unknownScope(name).at(here));
        }
        return scope;
    }

    private Diagnostic unknownScope(String name) {
        if (name.contains(".")) {
            return insideAnother(name);
        } else if (name.equals(KnownScopes.OF_SOME_PYPY)) {
            return Diagnostic.error(
                            DiagnosticCode.UNKNOWN_SCOPE,
                            "which interpreter '" + name + "' is of is the choice of nixpkgs")
                    .note("all sets of Python are extended in one place, each by the name of its interpreter")
                    .help("name its version, scope(\"pypy311Packages\"), or say scope(\"python3Packages\") for what"
                            + " every interpreter has");
        }
        var others = scopes.keySet().stream().map(AttrName::name).filter(other -> !other.equals(name));
        var unknown =
                Diagnostic.error(DiagnosticCode.UNKNOWN_SCOPE, "how the scope '" + name + "' is extended is not known");
        var saying =
                "say it: scope(\"" + name + "\", OVERRIDE_SCOPE) for a set made by makeScope, EXTEND for one made by"
                        + " makeExtensible; a new scope is makeScope(\"" + name + "\")";
        return KnownScopes.nearest(name, others)
                .map(near -> unknown.note("otherwise " + saying).help("did you mean '" + near + "'?"))
                .orElseGet(() -> unknown.help(saying));
    }

    /** A set of packages that flakegen does not know, and how it is extended. */
    public PackageSetSpec scope(String name, ScopeKind kind) {
        var here = context.here();
        if (kind != ScopeKind.MAKE_SCOPE && Objects.requireNonNull(name, "name").contains(".") && this.name.isEmpty()) {
            context.report(insideAnother(name).at(here));
        }
        return scope(name, Objects.requireNonNull(kind, "kind"), here);
    }

    /** Sets of nixpkgs have no dot in their name: this is a path, {@code haskell.packages.ghc98}. */
    private static Diagnostic insideAnother(String name) {
        var set = name.substring(0, name.indexOf('.'));
        return Diagnostic.error(
                        DiagnosticCode.UNKNOWN_SCOPE, "the scope '" + name + "' is no attribute of the package set")
                .note("it would be one inside of '" + set + "'; only what the package set itself has is extended")
                .help(KnownScopes.nearest(name, Stream.empty())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("write the overlay of '" + set + "' yourself, in a file:"
                                + " flake.overlay(\"default\").composes(importFile(\"overlay.nix\"))"));
    }

    /**
     * A new set: {@code llm-agents = makeScope final "llm-agents" (…);}, spliced as those of nixpkgs are, so that a cross
     * build takes what it runs from the set of the platform that builds. One that nixpkgs is known to have is refused
     * ({@code reserved-package-name}): {@link #scope} extends it.
     */
    public PackageSetSpec makeScope(String name) {
        var here = context.here();
        if (KnownScopes.kind(Objects.requireNonNull(name, "name")).isPresent()) {
            context.report(Diagnostic.error(
                            DiagnosticCode.RESERVED_PACKAGE_NAME,
                            "a new scope called '" + name + "' would take the place of that of nixpkgs")
                    .at(here)
                    .note("what is in it there would be gone, for other packages too")
                    .help("extend it, scope(\"" + name + "\"), or give the new one another name"));
        }
        return scope(name, ScopeKind.MAKE_SCOPE, here);
    }

    private PackageSetSpec scope(String name, ScopeKind kind, Place here) {
        var attrName = context.name("a scope", name, here);
        if (this.name.isPresent()) {
            context.report(Diagnostic.error(
                            DiagnosticCode.NESTED_SCOPE,
                            "scope '" + name + "' stands inside the scope '" + this.name.get() + "'")
                    .at(here)
                    .note("only sets of packages in the package set itself are extended or made")
                    .help("declare it beside that one, on flake.registry()"));
        }
        var scope = scopes.computeIfAbsent(attrName, key -> new PackageSetSpec(context, Optional.of(key), kind, here));
        if (scope.kind != kind) {
            context.report(
                    Diagnostic.error(DiagnosticCode.DUPLICATE_SCOPE, "scope '" + name + "' is declared in two ways")
                            .at(here)
                            .note("first declared at " + scope.place)
                            .help("say in the same way everywhere how it is extended or made"));
        }
        return scope;
    }

    private List<RegistryPackage> models() {
        return packages.all().stream().map(PackageSpec::toModel).toList();
    }

    /** Those of the set and its scopes. */
    List<WholeDirectory> directories() {
        return Stream.concat(
                        directories.stream(), scopes.values().stream().flatMap(scope -> scope.directories.stream()))
                .toList();
    }

    Registry registryModel() {
        var all = scopes.entrySet().stream()
                .map(scope -> new Scope(
                        scope.getKey(), scope.getValue().kind, scope.getValue().models(), scope.getValue().place))
                .toList();
        return new Registry(models(), all, place);
    }
}
