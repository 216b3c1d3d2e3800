package flakes;

import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.InputSpec;
import dev.flakegen.dsl.NixSystem;
import dev.flakegen.dsl.PackageSetSpec;
import dev.flakegen.dsl.PackageSpec;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A description that is right, and uses any of the words of the DSL. */
public final class RandomDescription implements FlakeDefinition {
    /** The files that it names. */
    public static final Map<String, String> FILES = Map.of(
            "pkgs/any.nix", "{ ... }@args: args\n",
            "pkgs/a dir/default.nix", "{ stdenv }: stdenv\n",
            "nix/dir/default.nix", "{ }\n",
            "nix/flake.nix", "{ outputs = _: { }; }\n",
            "modules/m.nix", "{ }\n",
            "shelf/from a shelf.nix", "{ ... }: { }\n",
            "shelf/from-shelf/default.nix", "{ ... }: { }\n",
            "nix/a b.nix", "x: x\n",
            "starters/s/flake.nix", "{ outputs = _: { }; }\n");

    private static final String COMMIT = "44a91898084f46797b5fac650c7e8c9ac38c43d4";
    private static final List<String> OF_FLAKE = List.of("inputs", "self", "lib");
    private static final List<String> OF_OVERLAY = List.of("inputs", "self", "lib", "final", "prev");
    private static final List<String> OF_MODULE = List.of("inputs", "self", "lib", "config", "pkgs");
    private static final List<String> OF_SYSTEM = List.of("inputs", "self", "lib", "pkgs", "system");

    private final RandomWords words;
    private final List<NixSystem> systems;
    private final List<InputSpec> inputs = new ArrayList<>();
    private final List<NixValue> packages = new ArrayList<>();

    public RandomDescription(long seed) {
        this.words = new RandomWords(seed);
        var others = words.some(List.of(AARCH64_LINUX, X86_64_DARWIN));
        this.systems = new ArrayList<>(List.of(X86_64_LINUX));
        systems.addAll(others);
    }

    @Override
    public void define(FlakeSpec flake) {
        flake.name("demo").description(words.text()).systems(systems.toArray(NixSystem[]::new));
        inputs(flake);
        var pkgs = flake.pkgs(inputs.get(0));
        packages.add(pkgs.attr("hello"));
        times(2, () -> ofFlake().setIn(pkgs, "config." + words.nameLike(List.of("a", "b"))));
        times(1, () -> pkgs.overlays(ofFlake().value()));
        if (words.chance(2)) {
            registry(flake);
        }
        times(3, () -> on(flake.pkg(words.name(), asPackage(ofSystem()))));
        times(3, () -> flake.lib(words.name(), ofFlake().value()));
        times(3, () -> module(flake));
        times(1, () -> flake.nixosModulesFromDirectory("shelf"));
        checks(flake);
        times(3, () -> shell(flake));
        templates(flake);
        times(3, () -> flake.output(attrPath(words.name()), ofFlake().value()));
        times(
                3,
                () -> flake.output(
                        attrPath(words.name(), words.pick(systems).name(), words.name()),
                        ofSystem().value()));
    }

    private void inputs(FlakeSpec flake) {
        var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));
        inputs.add(nixpkgs);
        for (var name : words.some(List.of("tools", "lib", "pkgs", "final", "my.input", "x", "config", "unknown"))) {
            var input =
                    flake.input(name, words.chance(2) ? github("example", "a").rev(COMMIT) : path("./nix"));
            inputs.add(words.chance(2) ? input.follows("nixpkgs", nixpkgs) : input.notFlake());
        }
    }

    private void registry(FlakeSpec flake) {
        var registry = flake.registry();
        times(6, () -> pkg(registry));
        times(1, () -> registry.packagesFromDirectory("shelf", "from-shelf"));
        var scopes = List.of(
                registry.scope("python3Packages"),
                registry.scope("haskellPackages"),
                registry.scope("ocamlPackages", OVERRIDE_SCOPE),
                registry.scope("vimPlugins", EXTEND),
                registry.makeScope(words.name()));
        words.some(scopes).forEach(scope -> times(3, () -> pkg(scope)));
        times(1, () -> words.pick(scopes).packagesFromDirectory("shelf"));
        if (words.chance(2)) {
            var overlay = flake.overlay("default");
            times(2, () -> overlay.composes(new RandomValue(words, OF_OVERLAY, inputs).value()));
            times(1, overlay::notIdempotent);
        }
    }

    private void pkg(PackageSetSpec set) {
        var value = new RandomValue(words, OF_OVERLAY, packages);
        var name = words.name();
        switch (words.below(5)) {
            case 0 -> on(set.callPackage(name, words.pick(List.of("pkgs/a dir", "./pkgs/any.nix"))));
            case 1 -> {
                var pkg = set.callPackage(name, "pkgs/any.nix").replaces();
                value.setIn(pkg, words.nameLike(List.of("z")));
                on(pkg);
            }
            case 2 -> on(set.add(name, asPackage(value)));
            case 3 -> on(set.override(name, words.chance(2) ? attrs() : nix("old: { a = old.a or null; }")));
            default -> on(set.overrideAttrs(name, nix("old: { inherit (old) pname; }")));
        }
    }

    /** What is for some systems only can be referred to by nothing else here. */
    private void on(PackageSpec pkg) {
        if (words.chance(4)) {
            pkg.on(words.pick(systems));
        } else {
            packages.add(pkg);
        }
    }

    private void module(FlakeSpec flake) {
        var name = words.nameLike(List.of("m", "with space", "or", "ünï"));
        var value = new RandomValue(words, OF_MODULE, packages);
        switch (words.below(4)) {
            case 0 -> flake.nixosModule(name, file("modules/m.nix"));
            case 1 -> flake.homeModule(name, new RandomValue(words, OF_MODULE, List.of()).text());
            case 2 -> value.setIn(flake.darwinModule(name), attrPath(words.name(), words.name()));
            default -> {
                var module = flake.nixosModule(name).imports(file("modules/m.nix"), value.text());
                times(3, () -> value.setIn(module, attrPath(words.name())));
            }
        }
    }

    private void checks(FlakeSpec flake) {
        times(1, flake::contractChecks);
        times(
                1,
                () -> flake.policyPinCheck()
                        .allow("nix/a b.nix", github("example", "a").rev(COMMIT))
                        .rationale("because " + words.text())
                        .reviewCadenceDays(30));
        var names = List.of("smoke", "a.b", "c+d", "x=");
        times(
                2,
                () -> flake.check(words.nameLike(names))
                        .packages(words.pick(packages))
                        .script(words.text()));
        times(2, () -> flake.check(words.nameLike(names), asPackage(ofSystem())).on(words.pick(systems)));
    }

    private void shell(FlakeSpec flake) {
        var shell = flake.devShell(words.name())
                .packages("jq", "python3Packages.requests")
                .packages(asPackage(ofSystem()));
        times(1, () -> shell.shellHook(words.text()));
        times(2, () -> ofSystem().setIn(shell, "env." + words.nameLike(List.of("A", "B"))));
        times(1, () -> shell.on(words.pick(systems)));
    }

    private void templates(FlakeSpec flake) {
        times(
                2,
                () -> flake.template(words.name(), "starters/s")
                        .description(words.text())
                        .welcomeText(words.text()));
        times(1, () -> flake.ossTemplate(github("example", "demo")).description(words.text()));
    }

    /** A value that might be a derivation: literals are refused where one is wanted. */
    private static NixValue asPackage(RandomValue value) {
        return nix("value: value").apply(value.value());
    }

    private RandomValue ofFlake() {
        return new RandomValue(words, OF_FLAKE, inputs);
    }

    private RandomValue ofSystem() {
        return new RandomValue(words, OF_SYSTEM, packages);
    }

    private void times(int atMost, Runnable action) {
        for (int i = words.below(atMost + 1); i > 0; i--) {
            action.run();
        }
    }
}
