package dev.flakegen.outputs;

import dev.flakegen.model.Snippet;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names in a value that is a set written out. */
public final class KnownNames {
    private KnownNames() {}

    /** Empty where only an evaluation tells them. */
    public static Optional<SortedSet<AttrName>> of(Expr value) {
        var code = value instanceof Snippet snippet ? snippet.code() : value;
        if (!(code instanceof AttrSet set)) {
            return Optional.empty();
        }
        var names = new TreeSet<AttrName>();
        for (var binding : set.bindings()) {
            var keys = binding instanceof Binding.Attribute attribute
                    ? attribute.path().keys().subList(0, 1)
                    : List.copyOf(((Binding.Inherit) binding).names());
            for (var key : keys) {
                if (!(key instanceof AttrName name)) {
                    return Optional.empty();
                }
                names.add(name);
            }
        }
        return Optional.of(names);
    }
}
