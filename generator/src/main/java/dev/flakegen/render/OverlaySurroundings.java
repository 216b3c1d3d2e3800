package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.Optional;

/** In {@code overlays/default.nix}, where other overlays are composed: it binds what an overlay takes. */
final class OverlaySurroundings extends FlakeSurroundings {
    private static final Variable PREV = new Variable("prev");

    @Override
    public Optional<Expr> variable(String name) {
        return switch (name) {
            case "final" -> Optional.of(new Variable("final"));
            case "prev" -> Optional.of(PREV);
            case "lib" -> Optional.of(Select.of(PREV, new AttrName("lib")));
            default -> Optional.empty();
        };
    }
}
