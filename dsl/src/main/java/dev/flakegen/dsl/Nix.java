package dev.flakegen.dsl;

import dev.flakegen.model.Reference;
import dev.flakegen.model.ReferenceType;
import dev.flakegen.model.ScopeKind;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Attrs;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import dev.flakegen.nix.Variable;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a Flake.java: {@code import static dev.flakegen.dsl.Nix.*;} brings all of them. Each is named as in Nix
 * or nixpkgs.
 */
public final class Nix {
    // Systems: those for which nixpkgs exposes packages to flakes (lib.systems.flakeExposed).

    public static final NixSystem X86_64_LINUX = NixSystem.of("x86_64-linux");
    public static final NixSystem AARCH64_LINUX = NixSystem.of("aarch64-linux");
    public static final NixSystem X86_64_DARWIN = NixSystem.of("x86_64-darwin");
    public static final NixSystem AARCH64_DARWIN = NixSystem.of("aarch64-darwin");
    public static final NixSystem ARMV6L_LINUX = NixSystem.of("armv6l-linux");
    public static final NixSystem ARMV7L_LINUX = NixSystem.of("armv7l-linux");
    public static final NixSystem I686_LINUX = NixSystem.of("i686-linux");
    public static final NixSystem POWERPC64LE_LINUX = NixSystem.of("powerpc64le-linux");
    public static final NixSystem RISCV64_LINUX = NixSystem.of("riscv64-linux");
    public static final NixSystem X86_64_FREEBSD = NixSystem.of("x86_64-freebsd");

    // How a scope of packages is extended that flakegen does not know: registry.scope("zigPackages", OVERRIDE_SCOPE)

    /** A set made by {@code makeScope}: through {@code overrideScope}. */
    public static final ScopeKind OVERRIDE_SCOPE = ScopeKind.OVERRIDE_SCOPE;

    /** A set made by {@code makeExtensible}: through {@code extend}. */
    public static final ScopeKind EXTEND = ScopeKind.EXTEND;

    private Nix() {}

    // Flake references

    /** {@code github("NixOS", "nixpkgs").ref("nixos-unstable")} becomes {@code github:NixOS/nixpkgs/nixos-unstable}. */
    public static FlakeRef github(String owner, String repo) {
        return FlakeRef.hosted(ReferenceType.GITHUB, owner, repo);
    }

    /**
     * {@code gitlab("veloren", "veloren")} becomes {@code gitlab:veloren/veloren}. A group inside a group is
     * {@code gitlab("veloren/dev", "rfcs")}, which becomes an attribute set: newer Nix gets the URL wrong.
     */
    public static FlakeRef gitlab(String owner, String repo) {
        return FlakeRef.hosted(ReferenceType.GITLAB, owner, repo);
    }

    /** {@code sourcehut("~misterio", "nix-colors")} becomes {@code sourcehut:~misterio/nix-colors}. */
    public static FlakeRef sourcehut(String owner, String repo) {
        return FlakeRef.hosted(ReferenceType.SOURCEHUT, owner, repo);
    }

    /**
     * {@code git("https://example.org/tools").ref("main")} becomes {@code git+https://example.org/tools?ref=main}.
     *
     * @param url begins with {@code https://}, {@code http://}, {@code ssh://}, {@code git://} or {@code file://}
     */
    public static FlakeRef git(String url) {
        return FlakeRef.fetched(ReferenceType.GIT, url);
    }

    /**
     * {@code path("./flakes/tools")} becomes {@code path:./flakes/tools}; one with blanks or the like, an attribute set.
     * A relative one is inside this flake's own source.
     */
    public static FlakeRef path(String path) {
        return FlakeRef.path(path);
    }

    /**
     * {@code tarball("https://example.org/tools.tar.gz")} becomes {@code https://example.org/tools.tar.gz}; where the
     * URL does not end like an archive, an attribute set.
     */
    public static FlakeRef tarball(String url) {
        return FlakeRef.fetched(ReferenceType.TARBALL, url);
    }

    /**
     * A single file, which is no flake: {@code fileUrl("https://example.org/words.txt")} becomes
     * {@code file+https://example.org/words.txt}, and its input has {@code flake = false}. A file of the project is
     * {@link #file}.
     */
    public static FlakeRef fileUrl(String url) {
        return FlakeRef.fetched(ReferenceType.FILE, url);
    }

    /**
     * What the flake registry of the user calls so: {@code indirect("nixpkgs")} becomes {@code flake:nixpkgs}. Nix 2.26
     * and newer ask the global registry alone.
     */
    public static FlakeRef indirect(String id) {
        return FlakeRef.indirect(id);
    }

    /**
     * Any reference, as Nix writes it; it stays as it is given. What no Nix reads is refused
     * ({@code invalid-flake-reference}), and so is any attribute besides ({@code url-with-attributes}).
     */
    public static FlakeRef flakeRef(String url) {
        return FlakeRef.url(url);
    }

    // Values

    /**
     * A file or directory of the project: {@code file("modules/procpath.nix")} becomes {@code ./modules/procpath.nix},
     * relative to the generated file that names it. Refused if it does not exist ({@code missing-path}) or leaves the
     * project ({@code path-outside-project}).
     *
     * @param path relative to the project's directory, with slashes
     */
    public static NixValue file(String path) {
        return new PlainValue(toFile(path, false));
    }

    /**
     * {@code importFile("lib/mk-host.nix", inputs)} becomes {@code import ./lib/mk-host.nix inputs}. A directory is
     * imported by its {@code default.nix}.
     */
    public static NixValue importFile(String path, NixValue... arguments) {
        var file = Apply.of(new Variable("import"), toFile(path, true));
        var values = Arrays.stream(arguments).map(NixValue::expr).toList();
        return new PlainValue(values.isEmpty() ? file : new Apply(file, values));
    }

    /**
     * Nix code: {@code nix("old: { doCheck = false; }")} becomes {@code old: { doCheck = false; }}. It can be given
     * wherever a value is wanted, and is read at once: what is not Nix, or not one expression, is refused with the line
     * and column in the text ({@code invalid-nix}).
     *
     * <p>Its variables are known by where it stands; any other is refused ({@code unbound-variable}):
     *
     * <ul>
     *   <li>everywhere {@code inputs}, {@code self}, and {@code lib}, nixpkgs' library;
     *   <li>in the registry, its scopes and {@code overlay("default")}: {@code final} and {@code prev}, in a scope those
     *       of the scope;
     *   <li>in a module: {@code config} and {@code pkgs};
     *   <li>in packages that only outputs have, checks, dev shells, and outputs whose path names a system: {@code pkgs}
     *       and {@code system};
     *   <li>whatever Nix itself binds, such as {@code builtins}, and what the text binds. A name inside of {@code with}
     *       that is none of these comes from there, whatever the generated file calls so;
     *   <li>what the description gives it, {@link NixText#with}.
     * </ul>
     *
     * <p>A relative path is one of the project, as with {@link #file}: {@code nix("import ./lib/x.nix { inherit lib; }")}
     * is refused if that file does not exist. Absolute paths and {@code <nixpkgs>} are refused
     * ({@code path-outside-project}). Comments stay in the description.
     */
    public static NixText nix(String code) {
        var place = CallerPlace.find();
        return new NixText(SnippetReader.read(Objects.requireNonNull(code, "code"), place), place);
    }

    private static Expr toFile(String path, boolean imported) {
        var place = CallerPlace.find();
        return Values.pathMistake(Objects.requireNonNull(path, "path"), place)
                .<Expr>map(Reference.ToMistake::new)
                .orElseGet(() -> new Reference.ToFile(path, imported, place));
    }

    /** {@code list("a", 1, hello)} becomes {@code [ "a" 1 pkgs.hello ]}. */
    public static NixValue list(Object... elements) {
        return new PlainValue(Values.list(Arrays.asList(elements), CallerPlace.find()));
    }

    /** {@code attrs().set("owner", "zk").set("mode", "0400")} becomes {@code { owner = "zk"; mode = "0400"; }}. */
    public static Attrs attrs() {
        return new AttrsValue();
    }

    /** The rows of a map, each key a name, in the order of the keys. More can be set on the result. */
    public static Attrs attrs(Map<String, ?> attributes) {
        var set = new AttrsValue();
        var place = CallerPlace.find();
        attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(row -> set.putName(row.getKey(), row.getValue(), place));
        return set;
    }

    /**
     * An attribute path of names of any characters: {@code attrPath("home", "file", ".pi", "source")} is
     * {@code home.file.".pi".source}. Without a name it is refused where it is used ({@code invalid-attribute-path}).
     */
    public static String attrPath(String... names) {
        return names.length == 0 ? "" : AttrPath.ofNames(names).toString();
    }
}
