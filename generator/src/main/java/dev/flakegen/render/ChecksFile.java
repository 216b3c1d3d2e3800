package dev.flakegen.render;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.outputs.ContractCheck;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code checks/default.nix}.
 *
 * @param arguments inputs that it is given, beside self, system and pkgs
 * @param contracts the checks that flakegen writes, each a file that gives a list of problems
 * @param scripts whether there is a check that is a script
 */
record ChecksFile(List<AttrName> arguments, List<Contract> contracts, boolean scripts, Groups<Own> own) {
    static final String PATH = "checks/default.nix";
    private static final AttrName SELF = new AttrName("self");

    /** {@code <name> = contract "<name>" <file>;}. */
    record Contract(AttrName name, Expr text, Expr file) {
        static Contract of(ContractCheck check) {
            var name = check.name().name();
            return new Contract(check.name(), Expr.of(name), new PathLiteral("./" + name + ".nix"));
        }
    }

    /**
     * A check of the description.
     *
     * @param text the name, as a string
     * @param script what it runs; none for a derivation
     * @param derivation {@code <name> = <derivation>;}; none for a script
     */
    record Own(AttrName name, Expr text, Optional<Script> script, Optional<Binding> derivation) {}

    /** A script, and the packages that it finds its programs in. */
    record Script(Expr packages, Expr text) {}

    static ChecksFile of(Flake flake, InputNames inputs) {
        var scope = new FileScope(PATH, inputs);
        var own = Groups.of(flake.checks(), Check::systems, check -> own(check, scope));
        boolean scripts = flake.checks().stream().anyMatch(check -> check.content() instanceof Check.Script);
        var arguments =
                scope.arguments().stream().filter(name -> !name.equals(SELF)).toList();
        var contracts = ContractCheck.of(flake).stream().map(Contract::of).toList();
        return new ChecksFile(arguments, contracts, scripts, own);
    }

    private static Own own(Check check, FileScope scope) {
        var text = Expr.of(check.name().name());
        if (check.content() instanceof Check.Script script) {
            var packages = Expr.list(scope.resolve(script.packages(), new CheckSurroundings.OfScript()));
            return new Own(check.name(), text, Optional.of(new Script(packages, script.script())), Optional.empty());
        }
        var derivation = ((Check.Derivation) check.content()).derivation();
        var resolved = scope.resolve(derivation, new CheckSurroundings());
        var binding = Binding.of(AttrPath.of(check.name()), resolved);
        return new Own(check.name(), text, Optional.empty(), Optional.of(binding));
    }
}
