package dev.flakegen.render;

import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrKey;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.Select;
import dev.flakegen.nix.Variable;

/** What the things of one system are called where a value stands. */
interface Surroundings {
    /** The package set. */
    Expr pkgs();

    /** The system, as a string. */
    Expr system();

    /** A package of the registry. */
    default Expr pkg(Reference.ToPackage reference) {
        var path = AttrPath.of(reference.name());
        return new Select(
                pkgs(),
                reference
                        .scope()
                        .map(AttrPath::of)
                        .map(scope -> scope.then(path))
                        .orElse(path));
    }

    /** Where {@code pkgs} and {@code system} are variables, as in {@code devShells}. */
    static Surroundings perSystem() {
        return new Surroundings() {
            @Override
            public Expr pkgs() {
                return new Variable("pkgs");
            }

            @Override
            public Expr system() {
                return new Variable("system");
            }
        };
    }

    /** In {@code checks}: what is checked is what {@code packages} exports. */
    static Surroundings checks() {
        var perSystem = perSystem();
        return new Surroundings() {
            @Override
            public Expr pkgs() {
                return perSystem.pkgs();
            }

            @Override
            public Expr system() {
                return perSystem.system();
            }

            @Override
            public Expr pkg(Reference.ToPackage reference) {
                if (reference.scope().isPresent()) {
                    return perSystem.pkg(reference);
                }
                var system = new AttrKey.Dynamic(system());
                return new Select(
                        new Variable("self"), AttrPath.of(new AttrName("packages"), system, reference.name()));
            }
        };
    }

    /** In an output that spells its system out. */
    static Surroundings ofSystem(AttrName system) {
        return new Surroundings() {
            @Override
            public Expr pkgs() {
                return Select.of(new Variable("pkgsFor"), system);
            }

            @Override
            public Expr system() {
                return Expr.of(system.name());
            }
        };
    }

    /** In a module: {@code pkgs} is an argument of the module. */
    static Surroundings module() {
        return new Surroundings() {
            @Override
            public Expr pkgs() {
                return new Variable("pkgs");
            }

            @Override
            public Expr system() {
                return hostSystem(pkgs());
            }
        };
    }

    /** The system that a package set is for; {@code pkgs.system} is an alias that not every set has. */
    static Expr hostSystem(Expr pkgs) {
        return new Select(pkgs, AttrPath.ofNames("stdenv", "hostPlatform", "system"));
    }

    /** Where no system is at hand. A value that needs one does not pass the validation. */
    static Surroundings noSystem() {
        return new Surroundings() {
            @Override
            public Expr pkgs() {
                throw new IllegalStateException("no package set is at hand here");
            }

            @Override
            public Expr system() {
                throw new IllegalStateException("no system is at hand here");
            }
        };
    }
}
