package dev.flakegen.render;

import dev.flakegen.model.Flake;
import dev.flakegen.model.Input;
import dev.flakegen.model.SelfAttribute;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.AttrSetBuilder;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The inputs of {@code flake.nix}. Nix wants them literal, so they are spelled out. */
final class InputsExpr {
    private InputsExpr() {}

    static AttrSet of(Flake flake) {
        return new AttrSet(Stream.concat(
                        self(flake.selfAttributes()).stream(),
                        flake.inputs().stream().map(InputsExpr::binding))
                .toList());
    }

    private static Optional<Binding> self(List<SelfAttribute> said) {
        var attributes = new AttrSetBuilder();
        said.forEach(attribute -> attributes.set(attribute.name(), Expr.of(true)));
        return said.isEmpty() ? Optional.empty() : Optional.of(collapsed(new AttrName("self"), attributes.build()));
    }

    private static Binding binding(Input input) {
        var attributes = new AttrSetBuilder();
        input.reference().ifPresent(reference -> ReferenceExpr.write(reference, attributes));
        input.follows().ifPresent(follows -> attributes.set("follows", Expr.of(follows.target())));
        for (var follows : input.inputFollows()) {
            attributes.set(path(follows), Expr.of(follows.target()));
        }
        if (!input.flake()) {
            attributes.set("flake", Expr.of(false));
        }
        return collapsed(input.name(), attributes.build());
    }

    private static AttrPath path(Input.Follows follows) {
        var keys = new ArrayList<AttrKey>();
        for (var name : follows.input()) {
            keys.add(new AttrName("inputs"));
            keys.add(name);
        }
        keys.add(new AttrName("follows"));
        return new AttrPath(keys);
    }

    /** {@code nixpkgs.url = "…";} rather than a set of one attribute. */
    private static Binding collapsed(AttrName name, AttrSet attributes) {
        if (attributes.bindings().size() == 1 && attributes.bindings().get(0) instanceof Binding.Attribute only) {
            return new Binding.Attribute(AttrPath.of(name).then(only.path()), only.value());
        }
        return new Binding.Attribute(AttrPath.of(name), attributes);
    }
}
