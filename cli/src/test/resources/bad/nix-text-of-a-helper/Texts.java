import static dev.flakegen.dsl.Nix.nix;

import dev.flakegen.nix.NixValue;

final class Texts {
    static final NixValue GREETING = nix("\"hello, ${name}\"");
    static final NixValue NAME = nix("\"${\"");
}
