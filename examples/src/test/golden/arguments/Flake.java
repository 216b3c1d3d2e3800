import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.util.List;

/** Functions that are applied, and Nix text that is given what it needs. */
public final class Flake implements FlakeDefinition {
  @Override
  public void define(FlakeSpec flake) {
    flake.name("arguments").systems(X86_64_LINUX);
    flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")));
    var self = flake.self();

    var join = flake.input("old", github("example", "lib")).notFlake();
    flake.output("applied", importFile("nix/join.nix").apply("-", List.of("a", "${b}")));
    flake.output("appliedTwice", importFile("nix/join.nix").apply("''").apply(list("a", "b")));
    flake.output("ofText", nix("a: b: a + b").apply(1, 2));
    flake.output("literals", nix("{ x = number; inherit text; y = [ text number ]; }").with("number", -1).with("text", "\"${x}\" ''"));
    flake.output("compound", nix("[ set set.a ]").with("set", attrs().set("a", list(1, true))));
    flake.output("captured", nix("{ self }: [ self out ]").with("out", self.attr("applied")).apply(attrs().set("self", "own")));
    flake.output("shadowed", nix("let x = lib; in [ x lib ]").with("lib", "mine"));
    flake.output("nested", nix("a: [ a inner ]").with("inner", nix("with self; [ applied outer ]").with("outer", self.attr("ofText"))).apply("a"));
    flake.output("builtinsOfOwn", nix("let builtins = 1; in [ builtins names ]").with("names", nix("builtins.attrNames { a = 1; }")));
    flake.output("source", nix("builtins.pathExists \"${src}/flake.nix\"").with("src", join));
    flake.registry()
        .add("greet", nix("final.writeShellScriptBin name \"echo ${word}\"").with("name", "greet").with("word", "two  ${spaces-words}"));
    flake.registry().overrideAttrs("hello", nix("old: { passthru = (old.passthru or { }) // { inherit src; }; }").with("src", join));
    flake.check("values", nix("""
        assert self.applied == "a-\\${b}";
        assert self.ofText == 3;
        assert self.literals == { x = -1; text = "\\"\\${x}\\" ''"; y = [ "\\"\\${x}\\" ''" (-1) ]; };
        assert self.compound == [ { a = [ 1 true ]; } [ 1 true ] ];
        assert self.captured == [ "own" self.applied ];
        assert self.shadowed == [ "mine" "mine" ];
        assert self.nested == [ "a" [ self.applied 3 ] ];
        assert self.builtinsOfOwn == [ 1 [ "a" ] ];
        assert self.source;
        pkgs.greet
        """));
  }
}
