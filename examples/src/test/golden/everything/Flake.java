import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.InputSpec;
import dev.flakegen.dsl.PackageSpec;
import dev.flakegen.dsl.PkgsSpec;
import java.util.List;
import java.util.Map;

/** Uses every word of the DSL, and awkward names, paths and texts. */
public final class Flake implements FlakeDefinition {
  private InputSpec nixpkgs;
  private InputSpec gitignore;
  private InputSpec modules;
  private InputSpec lib;
  private InputSpec applied;
  private InputSpec tools;
  private InputSpec tree;
  private PkgsSpec pkgs;
  private PackageSpec greeter;
  private PackageSpec pygreet;

  @Override
  public void define(FlakeSpec flake) {
    flake.name("everything")
        .description("A \"flake\" of ${everything}:\n\\ and ''more'', $${twice}")
        .systems(X86_64_LINUX, AARCH64_LINUX);
    inputs(flake);
    pkgs = flake.pkgs(nixpkgs)
        .set("config.allowUnfree", true)
        .set("config.permittedInsecurePackages", List.of("insecure-hello-2.12"))
        .set("config.allowUnfreePredicate", importFile("nix/allow-unfree.nix"))
        .set("config.answer", 42)
        .set("config.below", -1)
        .set("config.half", 0.5)
        .set("config.\"a name\".text", "tab\there, \"quotes\", back\\slash, ${dollar} and $${dollars}")
        .set("config.nested", attrs().set("none", list()).set("deep.mixed", list(1, "two", list(true), -0.25, attrs())))
        .overlays(lib.overlay("default"), importFile("nix/overlay-after.nix"));
    flake.overlay("default")
        .composes(gitignore.overlay("default"), applied.overlay("default"),
            nix("final: prev: { text = \"${lib.toUpper prev.git.pname} of ${final.git.passthru.word}\"; }"),
            importFile("nix/overlay-before.nix", attrs().set("word", "before").set("flake", flake.self())));
    packages(flake);
    scopes(flake);
    lib(flake);
    modules(flake);
    templates(flake);
    checks(flake);
    shells(flake);
    flake.output("custom", attrs(Map.of("z", 1, "b.c", List.of("x"), "self", flake.self().attr("outPath"), "nixpkgs", nixpkgs.attr("outPath"))));
    flake.output("hydraJobs.x86_64-linux.greeter", greeter);
    flake.output("formatter.x86_64-linux", pkgs.attr("nixfmt"));
    flake.output("formatter.aarch64-linux", pkgs.attr("nixfmt"));
    flake.output("texts.x86_64-linux", nix("[ system pkgs.greeter.name (lib.toUpper \"x\") ] ++ builtins.attrNames inputs.tree"));
    flake.output("ofSelf", nix("{ inherit (self.lib) double; words = ./nix/words.txt; }"));
    flake.output("inputNames", flake.inputs().attr("modules.lib.gitignoreSource"));
  }

  private void inputs(FlakeSpec flake) {
    nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));
    gitignore = flake.input("gitignore", git("https://example.org/gitignore.git").ref("main").dir("nix").submodules())
        .follows("nixpkgs", nixpkgs);
    // Names that mean something else in the generated files.
    modules = flake.input("modules", github("hercules-ci", "gitignore.nix").ref("feature/modules"))
        .follows("nixpkgs", nixpkgs);
    lib = flake.input("lib", github("example", "lib").host("git.example.org").rev(Pins.COMMIT)).follows("nixpkgs", nixpkgs);
    applied = flake.input("applied", git("ssh://git@example.org/applied").ref("main").rev(Pins.COMMIT)).without("nixpkgs");
    tools = flake.input("my.tools", path("./tools")).follows("nixpkgs", nixpkgs);
    tree = flake.input("tree", github("example", "tree")).notFlake();
    flake.input("same").follows(gitignore.input("nixpkgs"));
  }

  private void packages(FlakeSpec flake) {
    var registry = flake.registry();
    greeter = registry.callPackage("greeter", "pkgs/top-level/greeter")
        .set("greeting", Pins.GREETING)
        .set("times", 2)
        .set("gitignoreSource", gitignore.attr("lib.gitignoreSource"))
        .set("extra.words", List.of("a b", "c"));
    registry.callPackage("quiet", "pkgs/top-level/quiet").on(X86_64_LINUX);
    registry.callPackage("jq", "./pkgs/top-level/jq/default.nix").replaces();
    registry.callPackage("odd name", "pkgs/top-level/odd-name");
    registry.callPackage("or", "pkgs/top-level/odd-name").set("word", "or");
    registry.add("hello-again", greeter);
    registry.add("lens", tools.pkg("lens"));
    registry.add("only-arm", tools.pkg("lens")).on(AARCH64_LINUX);
    registry.override("hello", nix("""
        { stdenv, ... }: {
          stdenv = stdenv // { mkDerivation = args: stdenv.mkDerivation (args // { SHELL_OF = prev.bash.pname; }); };
        }
        """));
    registry.overrideAttrs("git", nix("""
        old: {
          # The text's own names come before those of the place.
          passthru = rec { upstream = prev.git; lib = "own"; word = lib; inherit (old) pname; };
        }
        """));
    registry.add("shout", nix("final.writeShellScriptBin \"shout\" ''echo ${lib.toUpper (lib.fileContents ./nix/words.txt)}''"));
    flake.pkg("bundle", nix("with pkgs; buildEnv { name = \"bundle-${system}\"; paths = [ jq greeter tree ]; }"));
    flake.pkg("image", greeter).on(X86_64_LINUX);
    flake.pkg("image", nix("pkgs.hello")).on(AARCH64_LINUX);
  }

  private void scopes(FlakeSpec flake) {
    var registry = flake.registry();
    var python = registry.scope("python3Packages");
    pygreet = python.callPackage("pygreet", "pkgs/python/pygreet").set("greeting", greeter.attr("greeting"));
    python.add("pygreet-too", pygreet);
    python.overrideAttrs("requests", nix("old: { passthru = old.passthru // { was = prev.requests.name; }; }"));
    python.callPackage("pygreet-x86", "pkgs/python/pygreet").on(X86_64_LINUX);
    registry.scope("haskellPackages").callPackage("hsgreet", "pkgs/haskell/hsgreet");
    registry.scope("emacsPackages").callPackage("greet-mode", "pkgs/emacs/greet-mode");
    registry.scope("ocamlPackages", OVERRIDE_SCOPE).callPackage("cmdliner", "pkgs/ocaml/ocaml-greet").replaces();
    registry.scope("vimPlugins", EXTEND).callPackage("greet-vim", "pkgs/vim/greet-vim");
    registry.makeScope("odd scope").callPackage("a.b", "pkgs/top-level/odd-name").set("word", "dotted");
    var agents = registry.makeScope("agents");
    var parrot = agents.callPackage("parrot", "pkgs/agents/parrot").set("says", pygreet.attr("greeting"));
    agents.callPackage("choir", "pkgs/agents/choir").set("lead", parrot).set("words", list(greeter, "and", parrot));
    agents.callPackage("jq", "pkgs/top-level/jq").replaces();
    agents.override("hello", attrs().set("stdenv", nix("prev.stdenvNoCC")));
    agents.overrideAttrs("git", attrs().set("passthru.ofAgents", true));
    agents.callPackage("soloist", "pkgs/agents/parrot").on(X86_64_LINUX);
  }

  private void lib(FlakeSpec flake) {
    flake.lib("double", importFile("lib/double.nix"))
        .lib("legacy", importFile("nix/legacy.nix"))
        .lib("gitignore", gitignore.attr("lib"))
        .lib("tree", tree)
        .lib("here", flake.self().attr("outPath"))
        .lib("twice", nix("{ f ? lib.id, ... }: lib: f (f lib)"))
        .lib("or", attrs().set("\"else\"", true));
  }

  private void modules(FlakeSpec flake) {
    flake.nixosModule("motd", file("modules/nixos/with space/motd.nix"));
    flake.nixosModule("written")
        .imports(file("modules/nixos/with space/motd.nix"), tools.nixosModule("tools"))
        .set("environment.systemPackages", list(greeter, pkgs.attr("hello")))
        .set("demo.motd.text", "it's ''${here}''\n")
        .set("environment.etc.length.text", nix("toString (lib.stringLength config.demo.motd.text)"))
        .set(attrPath("environment", "etc", "a name", "text"), "written");
    flake.nixosModule("text", nix("{ environment.systemPackages = [ pkgs.jq ]; environment.etc.text.text = lib.toUpper config.demo.motd.text; }"));
    flake.nixosModule("given", attrs().set("imports", list(file("modules/nixos/with space/motd.nix"))));
    flake.homeModule("default", file("modules/home.nix"));
    flake.darwinModule("bare");
  }

  private void templates(FlakeSpec flake) {
    flake.template("fleet", "starters/fleet")
        .description("A \"fleet\"")
        .welcomeText("# Welcome\n\nIt's ''yours'': ${HOME}\n");
    flake.template("no-words", "starters/fleet");
    flake.ossTemplate(git("https://example.org/everything.git").rev(Pins.COMMIT));
  }

  private void checks(FlakeSpec flake) {
    flake.contractChecks();
    flake.policyPinCheck()
        .allow("nix/legacy.nix", github("example", "legacy").rev(Pins.COMMIT))
        .rationale("its \"old\" modules, until ${someone} ports them")
        .reviewCadenceDays(90);
    flake.check("script")
        .packages(greeter, pygreet)
        .packages("jq", "python3Packages.requests")
        .script(
            """
            # It's a "script" of ours: ''these'' and ${those} are bash's.
            heard=$(greeter)
            [ "${heard}" = "$(cat <<'END'
            %s
            %s
            END
            )" ] || { echo "heard: $heard" >&2; exit 1; }
              [ $(printf '%%s' "''$''{" | wc -c) -eq 6 ]
            touch writable
            grep -F 'description = ' flake.nix"""
                .formatted(Pins.GREETING, Pins.GREETING));
    flake.check("derivation", pkgs.attr("hello"));
    flake.check("text", nix("pkgs.runCommand \"text-${system}\" { source = self; } \"test -e $source/flake.nix; touch $out\""));
    flake.check("x86-only", greeter).on(X86_64_LINUX);
  }

  private void shells(FlakeSpec flake) {
    var shell = flake.devShell("default")
        .packages("jq", "python3Packages.requests")
        .packages(greeter, tools.pkg("lens"))
        .shellHook("echo \"it's ${USER-nobody}\"\necho ''\n")
        .set("env.WORDS", "a ${b}")
        .set("env.SYSTEM", nix("lib.toUpper system"));
    flake.devShell("x86").inputsFrom(shell, greeter).on(X86_64_LINUX);
  }
}
