package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.PackageOutput;
import dev.flakegen.model.Place;
import dev.flakegen.model.Policy;
import dev.flakegen.model.RegistryPackage;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.ProjectPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What two parts of a description, or a description and flakegen, both declare. */
final class Clashes {
    /** Names in {@code lib} that {@code flake.pkgs} brings. */
    private static final Set<String> LIBS = Set.of("lib", "mkPkgs");

    /** Checks that {@code flake.contractChecks()} brings. */
    private static final Set<String> CONTRACTS =
            Set.of("contract-outputs", "contract-packages", "contract-modules", "contract-generated");

    private static final Set<String> STARTERS = Set.of("oss", "default");

    /** What names mean in the starter, where the flake is an input, and a variable. */
    private static final Set<String> NAMES_IN_STARTER =
            Set.of("flake-parts", "inputs", "self", "system", "pkgs", "true", "false", "null");

    private final Flake flake;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Clashes(Flake flake) {
        this.flake = flake;
    }

    List<Diagnostic> diagnostics() {
        flake.pkgs()
                .ifPresent(pkgs -> flake.libs().stream()
                        .filter(lib -> LIBS.contains(lib.name().name()))
                        .forEach(lib -> taken(
                                DiagnosticCode.DUPLICATE_LIB,
                                "lib." + lib.name(),
                                "flake.pkgs(…) at " + pkgs.place(),
                                lib.place())));
        flake.contractChecks().ifPresent(place -> checks(CONTRACTS, "flake.contractChecks() at " + place));
        flake.policy().ifPresent(policy -> checks(Set.of("policy-pin"), "flake.policyPinCheck() at " + policy.place()));
        flake.ossTemplate()
                .ifPresent(oss -> flake.templates().stream()
                        .filter(template -> STARTERS.contains(template.name().name()))
                        .forEach(template -> taken(
                                DiagnosticCode.DUPLICATE_TEMPLATE,
                                "template '" + template.name() + "'",
                                "flake.ossTemplate(…) at " + oss.place(),
                                template.place())));
        flake.policy().ifPresent(policy -> allowances(policy));
        flake.ossTemplate()
                .filter(oss -> flake.name().filter(NAMES_IN_STARTER::contains).isPresent())
                .ifPresent(oss -> diagnostics.add(Diagnostic.error(
                                DiagnosticCode.INVALID_NAME,
                                "the flake's name '" + flake.name().get() + "' means something else in the starter")
                        .at(oss.place())
                        .note("there this flake is an input of that name, beside flake-parts, self, pkgs and the like")
                        .help("give the flake another name")));
        packagesAndScopes();
        diagnostics.addAll(new SharedScopes(flake).diagnostics());
        packages();
        diagnostics.addAll(new OutputClashes(flake).diagnostics());
        return diagnostics;
    }

    private void checks(Set<String> names, String by) {
        flake.checks().stream()
                .filter(check -> names.contains(check.name().name()))
                .forEach(check ->
                        taken(DiagnosticCode.DUPLICATE_CHECK, "check '" + check.name() + "'", by, check.place()));
    }

    private void taken(DiagnosticCode code, String what, String by, Place place) {
        diagnostics.add(Diagnostic.error(code, what + " is already made by " + by)
                .at(place)
                .help("give this one another name"));
    }

    /** One file by two spellings of its path; by one spelling it is found where it is said. */
    private void allowances(Policy policy) {
        var first = new HashMap<ProjectPath, Policy.Allowance>();
        for (var allowance : inOrder(policy.allowances(), Policy.Allowance::place)) {
            var path = ProjectPath.parse(allowance.path().path());
            var other = path.isPresent() ? first.putIfAbsent(path.get(), allowance) : null;
            if (other != null) {
                diagnostics.add(Diagnostic.error(
                                DiagnosticCode.DUPLICATE_ALLOWANCE,
                                "the allowance of '" + path.get() + "' is declared twice")
                        .at(allowance.place())
                        .note("first declared at " + other.place())
                        .help("keep one: a file may name one reference"));
            }
        }
    }

    private void packagesAndScopes() {
        var packages = new HashMap<AttrName, RegistryPackage>();
        flake.registry().ifPresent(registry -> {
            registry.topLevel().forEach(pkg -> packages.put(pkg.name(), pkg));
            for (var scope : registry.scopes()) {
                var pkg = packages.get(scope.name());
                if (pkg != null && !scope.name().name().isEmpty()) {
                    diagnostics.add(Diagnostic.error(
                                    DiagnosticCode.DUPLICATE_PACKAGE,
                                    "'" + scope.name() + "' is both a package and a scope")
                            .at(pkg.place())
                            .note("the scope is declared at " + scope.place())
                            .help(pkg.directory().isPresent() ? OtherName.help(pkg) : "give one of them another name"));
                }
            }
        });
    }

    /** Packages of one name are for different systems; those of the registry are for all, unless they say so. */
    private void packages() {
        var byName = new HashMap<AttrName, List<PackageOutput>>();
        flake.registry().stream()
                .flatMap(registry -> registry.topLevel().stream())
                .forEach(pkg -> byName.put(pkg.name(), new ArrayList<>(List.of(pkg.output()))));
        for (var pkg : inOrder(flake.packages(), PackageOutput::place)) {
            var before = byName.computeIfAbsent(pkg.name(), name -> new ArrayList<>());
            before.stream()
                    .filter(pkg::sharesASystemWith)
                    .findFirst()
                    .ifPresent(other -> diagnostics.add(Diagnostic.error(
                                    DiagnosticCode.DUPLICATE_PACKAGE, "package '" + pkg.name() + "' is declared twice")
                            .at(pkg.place())
                            .note("first declared at " + other.place())
                            .help("give the second one another name, or restrict both to systems of their own, with"
                                    + " .on(…)")));
            before.add(pkg);
        }
    }

    /** Sorts declarations by their lines: the second of two is the mistake. */
    private static <T> List<T> inOrder(List<T> declared, Function<T, Place> place) {
        return declared.stream().sorted(Comparator.comparing(place)).toList();
    }
}
