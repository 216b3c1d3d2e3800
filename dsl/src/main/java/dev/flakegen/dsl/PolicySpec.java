package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.model.Policy;
import dev.flakegen.nix.AttrName;

/** The policy on {@code builtins.getFlake}: only in allowed files, only pinned. */
public final class PolicySpec {
    private final DefinitionContext context;
    private final Place place;
    private final Declared<AllowanceSpec> allowances;

    PolicySpec(DefinitionContext context, Place place) {
        this.context = context;
        this.place = place;
        this.allowances =
                new Declared<>(context, DiagnosticCode.DUPLICATE_ALLOWANCE, "the allowance of", "keep one of the two");
    }

    /**
     * Allows it in one file, for one reference, which must be pinned to a commit ({@code unpinned-reference}).
     *
     * @param path of the file, from the project's directory
     */
    public AllowanceSpec allow(String path, FlakeRef pinned) {
        var here = context.here();
        var file = context.file(path, false, here);
        var reference = pinned.reference(context, here);
        if (!reference.isPinned() && reference.attribute("rev").isEmpty()) {
            context.report(Diagnostic.error(
                            DiagnosticCode.UNPINNED_REFERENCE, "the reference allowed in '" + path + "' is not pinned")
                    .at(here)
                    .help("pin it to a commit: .rev(\"…\")"));
        }
        return allowances.add(new AttrName(path), new AllowanceSpec(context, file, reference, here), here);
    }

    Policy toModel() {
        return new Policy(allowances.all().stream().map(AllowanceSpec::toModel).toList(), place);
    }
}
