package dev.flakegen.dsl;

import dev.flakegen.model.Check;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Reference;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixValue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * <code>checks.${system}.&lt;name&gt;</code>: a script that must succeed, run by bash (with {@code -e} and
 * {@code pipefail}) in a writable copy of the flake's source; or any derivation.
 */
public final class CheckSpec extends SpecValue {
    private final DefinitionContext context;
    private final AttrName name;
    private final Place place;
    private final PackageList packages;
    private final Set<AttrName> systems = new LinkedHashSet<>();
    private final @Nullable Expr derivation;
    private @Nullable String script;

    CheckSpec(DefinitionContext context, AttrName name, @Nullable Expr derivation, Place place) {
        this.context = context;
        this.name = name;
        this.derivation = derivation;
        this.place = place;
        this.packages = new PackageList(context);
    }

    /** Puts programs onto the script's {@code PATH}: attributes of {@code pkgs}. */
    public CheckSpec packages(String... attrPaths) {
        var here = context.here();
        requireScript(here);
        packages.add(attrPaths, here);
        return this;
    }

    /** Puts programs onto the script's {@code PATH}: packages of the registry, of inputs, or any derivation. */
    public CheckSpec packages(NixValue... packages) {
        var here = context.here();
        requireScript(here);
        this.packages.add(packages, here);
        return this;
    }

    /** A derivation has all that it needs, and no use for packages. */
    private void requireScript(Place here) {
        if (derivation != null) {
            context.report(Diagnostic.error(
                            DiagnosticCode.INVALID_VALUE,
                            "check '" + name + "' is a derivation, and has no script that packages would be for")
                    .at(here)
                    .note("declared at " + place)
                    .help("leave them out, or let a script build the derivation"));
        }
    }

    /** What must succeed: {@code script("hello | grep Hello")}. */
    public CheckSpec script(String bash) {
        var here = context.here();
        if (script != null || derivation != null) {
            context.report(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_SETTING,
                            "check '" + name + "' has "
                                    + (script != null ? "two scripts" : "a script and a derivation"))
                    .at(here)
                    .note("declared at " + place)
                    .help("keep one of the two"));
        }
        script = context.text(bash, here);
        return this;
    }

    /** Only on these systems. Without it: on all of the flake's. */
    public CheckSpec on(NixSystem... systems) {
        this.systems.addAll(context.only(systems, context.here()));
        return this;
    }

    @Override
    DefinitionContext context() {
        return context;
    }

    @Override
    public Expr expr() {
        return new Reference.ToOutput("checks", true, name);
    }

    Check toModel() {
        if (derivation == null && script == null) {
            context.report(Diagnostic.error(DiagnosticCode.MISSING_SCRIPT, "check '" + name + "' has nothing to run")
                    .at(place)
                    .help("call .script(\"…\"), or give check(…) a derivation"));
        }
        var content = derivation != null
                ? new Check.Derivation(derivation)
                : new Check.Script(packages.all(), Expr.text(script == null ? "" : script));
        var only = DefinitionContext.restriction(systems);
        return new Check(name, content, only, place);
    }
}
