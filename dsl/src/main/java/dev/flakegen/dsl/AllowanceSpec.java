package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Place;
import dev.flakegen.model.Policy;
import dev.flakegen.model.Reference;
import org.jspecify.annotations.Nullable;

/** An entry of {@code checks/policy-pin-allowlist.nix}; both rationale and cadence are required. */
public final class AllowanceSpec {
    private final DefinitionContext context;
    private final Reference.ToFile path;
    private final FlakeReference pinned;
    private final Place place;
    private @Nullable String rationale;
    private int days;

    AllowanceSpec(DefinitionContext context, Reference.ToFile path, FlakeReference pinned, Place place) {
        this.context = context;
        this.path = path;
        this.pinned = pinned;
        this.place = place;
    }

    /** {@code rationale = "…";}: why it is allowed. */
    public AllowanceSpec rationale(String text) {
        rationale = context.text(text, context.here());
        return this;
    }

    /**
     * {@code reviewCadenceDays = 90;}: how often the pin is reviewed.
     *
     * @param days one or more
     */
    public AllowanceSpec reviewCadenceDays(int days) {
        context.here();
        this.days = days;
        return this;
    }

    Policy.Allowance toModel() {
        if (rationale == null || rationale.isBlank() || days < 1) {
            context.report(Diagnostic.error(
                            DiagnosticCode.MISSING_REVIEW,
                            "the allowance of '" + path.path() + "' lacks "
                                    + (days < 1 ? "a number of days after which it is reviewed" : "its rationale"))
                    .at(place)
                    .help("write allow(…).rationale(\"…\").reviewCadenceDays(90)"));
        }
        return new Policy.Allowance(path, pinned, rationale == null ? "" : rationale, days, place);
    }
}
