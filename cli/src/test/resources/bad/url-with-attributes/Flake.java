import static dev.flakegen.dsl.Nix.*;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;

public final class Flake implements FlakeDefinition {
    @Override
    public void define(FlakeSpec flake) {
        flake.systems(X86_64_LINUX);
        flake.input("a", flakeRef("github:example/a").ref("main"));
        flake.input("b", flakeRef("git+https://example.org/b?ref=main").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"));
        flake.input("c", flakeRef("https://example.org/c.tar.gz").narHash("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="));
    }
}
