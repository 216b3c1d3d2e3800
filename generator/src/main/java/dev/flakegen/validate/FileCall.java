package dev.flakegen.validate;

import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.BinaryOperation;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.Placeholder;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file of the project that a value calls with a set of arguments: {@code import ./f.nix { … }},
 * {@code callPackage ./f.nix { … }}.
 *
 * @param file its path, as it is said
 * @param arguments those that are seen to be given, each with the line that says so
 */
record FileCall(String file, Map<AttrName, Place> arguments) {
    /** The call that declares a package; the arguments are those that are set. */
    static FileCall of(RegistryPackage pkg, PackageSource.CalledFile called) {
        var arguments = new LinkedHashMap<AttrName, Place>();
        names(called.arguments())
                .forEach(name -> arguments.put(name, called.places().getOrDefault(name, pkg.place())));
        return new FileCall(called.file().path(), arguments);
    }

    /** All calls inside of a value. */
    static List<FileCall> in(Expr value, Place place) {
        var finder = new Finder(place);
        finder.rewrite(value);
        return finder.found;
    }

    /** Returns whether an argument is given. */
    boolean gives(String name) {
        return arguments.containsKey(new AttrName(name));
    }

    /** The names that a set has for certain. */
    private static TreeSet<AttrName> names(Expr expr) {
        var names = new TreeSet<AttrName>();
        if (expr instanceof Snippet snippet) {
            return names(snippet.code());
        } else if (expr instanceof BinaryOperation both && both.operator() == BinaryOperator.UPDATE) {
            names.addAll(names(both.left()));
            names.addAll(names(both.right()));
        } else if (expr instanceof AttrSet set) {
            for (var binding : set.bindings()) {
                if (binding instanceof Binding.Inherit inherit) {
                    names.addAll(inherit.names());
                } else if (((Binding.Attribute) binding).path().keys().get(0) instanceof AttrName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Looks at every application. It copies what it looks at, which nobody takes. */
    private static final class Finder extends ExprRewriter {
        private final List<FileCall> found = new ArrayList<>();
        private Place place;

        Finder(Place place) {
            this.place = place;
        }

        @Override
        public Expr visit(Apply apply) {
            var arguments = apply.arguments();
            if (arguments.size() > 1 && callsFiles(apply.function())) {
                file(arguments.get(0)).ifPresent(file -> {
                    var given = new LinkedHashMap<AttrName, Place>();
                    names(arguments.get(1)).forEach(name -> given.put(name, place));
                    found.add(new FileCall(file, given));
                });
            }
            return super.visit(apply);
        }

        @Override
        public Expr visit(Placeholder placeholder) {
            if (placeholder instanceof Snippet snippet) {
                var around = place;
                place = snippet.place();
                rewrite(snippet.code());
                place = around;
                snippet.arguments().values().forEach(this::rewrite);
            }
            return placeholder;
        }

        /** {@code callPackage} of whatever set: each calls with what is missing, and with no more. */
        private static boolean callsFiles(Expr function) {
            if (function instanceof Select select) {
                var keys = select.path().keys();
                var last = keys.get(keys.size() - 1);
                return last.equals(new AttrName("callPackage")) || last.equals(new AttrName("import"));
            }
            return function.equals(new Variable("import"));
        }

        private static Optional<String> file(Expr expr) {
            if (expr instanceof Reference.ToFile file) {
                return Optional.of(file.path());
            }
            return expr instanceof PathLiteral path && Snippet.isRelative(path.text())
                    ? Optional.of(path.text())
                    : Optional.empty();
        }
    }
}
