import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.input("a", gitlab("a/", "b"));
        flake.input("b", sourcehut("owner", "b"));
        flake.input("c", indirect("nix pkgs"));
        flake.input("d", tarball("example.org/d.tar.gz"));
        flake.input("e", fileUrl("words.txt"));
        flake.input("f", path(""));
        flake.input("g", git("https://example.org/g?ref=main"));
        flake.input("h", github("a", "h").host("example.org:8080"));
        flake.input("i", tarball("https://example.org/i.tar.gz").narHash("44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.input("j", tarball("https://example.org/j.tar.gz").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.input("k", fileUrl("https://example.org/k").dir("nix"));
        flake.input("l", github("a", "l").shallow());
        flake.input("m", gitlab("a", "m").ref("main").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.input("n", sourcehut("~a", "n").ref("main").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"));
    }
}
