package dev.flakegen.validate;

import dev.flakegen.model.PackageSource;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.model.Snippet;
import dev.flakegen.nix.Apply;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.ExprRewriter;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.nix.Placeholder;
import dev.flakegen.nix.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the project that a value calls with a set of arguments: {@code import ./f.nix { … }},
 * {@code callPackage ./f.nix { … }}.
 *
 * @param file its path, as it is said
 * @param arguments those that are seen to be given, each with the line that says so
 * @param place of the call
 * @param noOthers whether the file is given these and no others: {@code callPackage} gives it what the package set has
 */
record FileCall(String file, Map<AttrName, Place> arguments, Place place, boolean noOthers) {
    private static final AttrName IMPORT = new AttrName("import");
    private static final AttrName CALL_PACKAGE = new AttrName("callPackage");

    /** The call that declares a package; the arguments are those that are set. */
    static FileCall of(RegistryPackage pkg, PackageSource.CalledFile called) {
        var arguments = new LinkedHashMap<AttrName, Place>();
        SeenNames.of(VariableMeanings.in(called.arguments()).of(called.arguments()))
                .names()
                .forEach(name -> arguments.put(name, called.places().getOrDefault(name, pkg.place())));
        return new FileCall(called.file().path(), arguments, pkg.place(), false);
    }

    /** All calls inside of a value. */
    static List<FileCall> in(Expr value, Place place) {
        var finder = new Finder(value, place);
        finder.rewrite(value);
        return finder.found;
    }

    /** Returns whether an argument is given. */
    boolean gives(String name) {
        return arguments.containsKey(new AttrName(name));
    }

    /** Looks at every application. It copies what it looks at, which nobody takes. */
    private static final class Finder extends ExprRewriter {
        private final List<FileCall> found = new ArrayList<>();
        private VariableMeanings variables;
        private Place place;

        Finder(Expr value, Place place) {
            this.variables = VariableMeanings.in(value);
            this.place = place;
        }

        @Override
        public Expr visit(Apply apply) {
            var function = variables.of(apply.function());
            var arguments = apply.arguments();
            var imported = imported(function);
            if (imported.isPresent()) { // let f = import ./f.nix; in f { … }
                add(imported.get(), arguments.get(0), true);
            } else if (arguments.size() > 1 && (isImport(function) || isCallPackage(function))) {
                var file = variables.of(arguments.get(0));
                file(file)
                        .or(() -> isImport(function) ? Optional.empty() : imported(file))
                        .ifPresent(path -> add(path, arguments.get(1), isImport(function)));
            }
            return super.visit(apply);
        }

        @Override
        public Expr visit(Placeholder placeholder) {
            if (placeholder instanceof Snippet snippet) {
                var placeAround = place;
                var variablesAround = variables;
                place = snippet.place();
                variables = variables.inside(snippet);
                rewrite(snippet.code());
                place = placeAround;
                variables = variablesAround;
                snippet.arguments().values().forEach(this::rewrite);
            }
            return placeholder;
        }

        private void add(String file, Expr argument, boolean isImport) {
            var seen = SeenNames.of(variables.of(argument));
            var given = new LinkedHashMap<AttrName, Place>();
            seen.names().forEach(name -> given.put(name, place));
            found.add(new FileCall(file, given, place, isImport && seen.all()));
        }

        private static boolean isImport(VariableMeanings.Meaning function) {
            return function.isGlobal("import")
                    || (function.expr() instanceof Select select
                            && select.path().keys().equals(List.of(IMPORT))
                            && function.part(select.set()).isGlobal("builtins"));
        }

        /** {@code callPackage} of the package set or a set in it: each calls with what is missing, and with no more. */
        private static boolean isCallPackage(VariableMeanings.Meaning function) {
            if (function.expr() instanceof Select select) {
                var keys = select.path().keys();
                return keys.get(keys.size() - 1).equals(CALL_PACKAGE) && function.isOfPackageSet();
            }
            return function.isOfWith("callPackage");
        }

        /** The file of {@code import ./f.nix}. */
        private static Optional<String> imported(VariableMeanings.Meaning value) {
            return value.expr() instanceof Apply apply
                            && apply.arguments().size() == 1
                            && isImport(value.part(apply.function()))
                    ? file(value.part(apply.arguments().get(0)))
                    : Optional.empty();
        }

        private static Optional<String> file(VariableMeanings.Meaning value) {
            if (value.expr() instanceof Reference.ToFile file) {
                return Optional.of(file.path());
            }
            return value.expr() instanceof PathLiteral path && Snippet.isRelative(path.text())
                    ? Optional.of(path.text())
                    : Optional.empty();
        }
    }
}
