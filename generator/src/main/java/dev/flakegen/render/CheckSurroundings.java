package dev.flakegen.render;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.Optional;

/** In {@code checks/default.nix}, which binds {@code lib} too. */
class CheckSurroundings extends SystemSurroundings {
    @Override
    public Optional<Expr> variable(String name) {
        return name.equals("lib") ? Optional.of(lib()) : super.variable(name);
    }

    /** The packages of a script: what is checked is what {@code packages} exports. */
    static final class OfScript extends CheckSurroundings {
        @Override
        public Expr pkg(Reference.ToPackage reference) {
            if (reference.scope().isPresent()) {
                return super.pkg(reference);
            }
            var system = new AttrKey.Dynamic(system());
            return new Select(new Variable("self"), AttrPath.of(new AttrName("packages"), system, reference.name()));
        }
    }
}
