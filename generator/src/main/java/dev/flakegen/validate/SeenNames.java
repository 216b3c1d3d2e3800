package dev.flakegen.validate;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of a set, as far as its text shows.
 *
 * @param names those that it has for certain
 * @param all whether it has no others
 */
record SeenNames(SortedSet<AttrName> names, boolean all) {
    static SeenNames of(VariableMeanings.Meaning value) {
        var names = new TreeSet<AttrName>();
        if (value.expr() instanceof BinaryOperation both && both.operator() == BinaryOperator.UPDATE) {
            var left = of(value.part(both.left()));
            var right = of(value.part(both.right()));
            names.addAll(left.names());
            names.addAll(right.names());
            return new SeenNames(names, left.all() && right.all());
        } else if (!(value.expr() instanceof AttrSet)) {
            return new SeenNames(names, false);
        }
        boolean all = true;
        for (var binding : ((AttrSet) value.expr()).bindings()) {
            if (binding instanceof Binding.Inherit inherit) {
                names.addAll(inherit.names());
            } else if (((Binding.Attribute) binding).path().keys().get(0) instanceof AttrName name) {
                names.add(name);
            } else {
                all = false;
            }
        }
        return new SeenNames(names, all);
    }
}
