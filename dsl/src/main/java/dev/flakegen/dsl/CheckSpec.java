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
    private final Once<String> script;

    CheckSpec(DefinitionContext context, AttrName name, @Nullable Expr derivation, Place place) {
        this.context = context;
        this.name = name;
        this.derivation = derivation;
        this.place = place;
        this.packages = new PackageList(context);
        this.script = new Once<>(context, "the script of check '" + name + "'");
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
        if (derivation != null) {
            context.report(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_SETTING, "check '" + name + "' has a script and a derivation")
                    .at(here)
                    .note("declared at " + place)
                    .help("keep one of the two"));
        }
        script.set(context.text(bash, here), here);
        return this;
    }

    /** Only on these systems. Without it: on all of the flake's. */
    public CheckSpec on(NixSystem... systems) {
        this.systems.addAll(context.only(systems, context.here()));
        return this;
    }

    @Override
    public Expr expr() {
        return context.refer(new Reference.ToOutput("checks", true, name));
    }

    Check toModel() {
        if (derivation == null && script.get().isEmpty()) {
            context.report(Diagnostic.error(DiagnosticCode.MISSING_SCRIPT, "check '" + name + "' has nothing to run")
                    .at(place)
                    .help("call .script(\"…\"), or give check(…) a derivation"));
        }
        var content = derivation != null
                ? new Check.Derivation(derivation)
                : new Check.Script(packages.all(), Expr.text(script.get().orElse("")));
        var only = DefinitionContext.restriction(systems);
        return new Check(name, content, only, place);
    }
}
