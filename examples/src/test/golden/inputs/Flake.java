import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import java.util.List;

/** Every kind of input, and what can be said about inputs, as Nix 2.8 reads it too. */
public final class Flake implements FlakeDefinition {
  private static final String COMMIT = "44a91898084f46797b5fac650c7e8c9ac38c43d4";
  private static final String HASH = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

  @Override
  public void define(FlakeSpec flake) {
    flake.description("Inputs of every kind");
    flake.nixConfig()
        .set("extra-substituters", List.of("https://cache.example.org"))
        .set("connect-timeout", 5)
        .set("warn-dirty", false)
        .set("bash-prompt", "(${dev}) ");

    var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs").ref("nixos-unstable"));

    // by name of owner and repository
    flake.input("hosted", github("example", "hosted").host("git.example.org").dir("nix/flake"));
    flake.input("branch", github("example", "branch").ref("feature/a-branch"));
    flake.input("odd-branch", github("example", "branch").ref("a+b"));
    flake.input("pinned", github("example", "pinned").rev(COMMIT).dir("nix"));
    flake.input("hashed", github("example", "hashed").narHash(HASH));
    flake.input("project", gitlab("example", "project"));
    flake.input("subgroup", gitlab("example/group", "project").ref("main"));
    flake.input("pinned-project", gitlab("example/group", "project").rev(COMMIT));
    flake.input("colors", sourcehut("~example", "nix-colors").ref("main"));
    flake.input("pinned-colors", sourcehut("~example", "nix-colors").rev(COMMIT).host("git.example.org"));

    // by git itself
    flake.input("tools", git("https://example.org/tools").ref("main").dir("nix").submodules().shallow());
    flake.input("ssh", git("ssh://git@example.org:2222/tools").ref("a&b"));
    flake.input("pinned-tools", git("ssh://git@example.org/tools").ref("main").rev(COMMIT).submodules());

    // from a directory, a URL or a registry
    flake.input("words", path("./flakes/words"));
    flake.input("archive", tarball("https://example.org/archive.tar.gz?version=1").narHash(HASH).dir("nix"));
    flake.input("release", tarball("https://example.org/releases/latest"));
    flake.input("registered", indirect("utils").ref("main"));
    flake.input("pinned-registered", indirect("utils").ref("main").rev(COMMIT));

    // as it is given
    flake.input("given", flakeRef("github:example/given/v1?dir=nix"));
    flake.input("given-path", flakeRef("./flakes/words"));
    flake.input("given-id", flakeRef("utils/main"));

    // about inputs of inputs
    flake.input("tree", github("example", "tree")).notFlake();
    var utils = flake.input("utils", github("example", "utils")).follows("nixpkgs", nixpkgs).without("treefmt");
    flake.input("app", github("example", "app"))
        .follows("utils", utils)
        .follows("utils/systems", flake.input("systems", github("nix-systems", "default")))
        .follows("lib", utils.input("nixpkgs"));
    flake.input("same").follows(utils.input("nixpkgs"));
    flake.input("x.y", path("./flakes/words"));

    flake.output("names", flake.inputs());
  }
}
