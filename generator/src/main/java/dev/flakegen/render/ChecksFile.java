package dev.flakegen.render;

import dev.flakegen.model.Check;
import dev.flakegen.model.Flake;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.PathLiteral;
import dev.flakegen.outputs.ContractCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of {@code checks/default.nix}.
 *
 * @param formals the attributes that it is given; none where it is no function
 * @param arguments those that are the same for all systems: self, inputs
 * @param uses those that a system has; {@code lib} is bound in the file
 * @param contracts the checks that flakegen writes, each a file that gives a list of problems
 * @param scripts whether there is a check that is a script
 */
record ChecksFile(
        List<AttrName> formals,
        List<AttrName> arguments,
        SystemVariables uses,
        List<Contract> contracts,
        boolean scripts,
        Groups<Own> own) {
    static final String PATH = "checks/default.nix";

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
        var ofScript = new CheckSurroundings.OfScript();
        var ofDerivation = new CheckSurroundings();
        var own = Groups.of(
                flake.checks(),
                Check::systems,
                check -> check.content() instanceof Check.Script script
                        ? script(check, script, scope, ofScript)
                        : derivation(check, scope.resolve(derivation(check), ofDerivation)));
        boolean scripts = flake.checks().stream().anyMatch(check -> check.content() instanceof Check.Script);
        var contracts = ContractCheck.of(flake).stream().map(Contract::of).toList();
        if (scripts || !contracts.isEmpty()) {
            scope.self();
        }
        var uses = ofScript.used()
                .and(ofDerivation.used())
                .withSystemIf(!contracts.isEmpty() || !own.restricted().isEmpty())
                .withLibIf(!contracts.isEmpty())
                .withPkgsIf(scripts || !contracts.isEmpty());
        var given = uses.withPkgsIf(uses.lib());
        var formals = formals(scope.arguments(), given);
        return new ChecksFile(formals, scope.arguments(), given, contracts, scripts, own);
    }

    private static List<AttrName> formals(List<AttrName> arguments, SystemVariables uses) {
        var formals = new ArrayList<>(arguments);
        int afterSelf = arguments.contains(FileScope.SELF) ? 1 : 0;
        formals.addAll(afterSelf, uses.formals());
        return formals;
    }

    private static Own script(Check check, Check.Script script, FileScope scope, Surroundings surroundings) {
        var packages = Expr.list(scope.resolve(script.packages(), surroundings));
        return new Own(check.name(), text(check), Optional.of(new Script(packages, script.script())), Optional.empty());
    }

    private static Expr derivation(Check check) {
        return ((Check.Derivation) check.content()).derivation();
    }

    private static Own derivation(Check check, Expr resolved) {
        var binding = Binding.of(AttrPath.of(check.name()), resolved);
        return new Own(check.name(), text(check), Optional.empty(), Optional.of(binding));
    }

    private static Expr text(Check check) {
        return Expr.of(check.name().name());
    }
}
