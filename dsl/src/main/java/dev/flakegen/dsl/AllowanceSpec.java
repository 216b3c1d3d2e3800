package dev.flakegen.dsl;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.Place;
import dev.flakegen.model.Policy;
import dev.flakegen.model.Reference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of {@code checks/policy-pin-allowlist.nix}; both rationale and cadence are required. */
public final class AllowanceSpec {
    private final DefinitionContext context;
    private final Reference.ToFile path;
    private final FlakeReference pinned;
    private final Place place;
    private final Once<String> rationale;
    private final Once<Integer> days;

    AllowanceSpec(DefinitionContext context, Reference.ToFile path, FlakeReference pinned, Place place) {
        this.context = context;
        this.path = path;
        this.pinned = pinned;
        this.place = place;
        this.rationale = new Once<>(context, "the rationale of the allowance of '" + path.path() + "'");
        this.days = new Once<>(context, "the review cadence of the allowance of '" + path.path() + "'");
    }

    /** {@code rationale = "…";}: why it is allowed. */
    public AllowanceSpec rationale(String text) {
        var here = context.here();
        rationale.set(context.text(text, here), here);
        return this;
    }

    /**
     * {@code reviewCadenceDays = 90;}: how often the pin is reviewed.
     *
     * @param days one or more
     */
    public AllowanceSpec reviewCadenceDays(int days) {
        var here = context.here();
        if (days < 1) {
            context.report(Diagnostic.error(
                            DiagnosticCode.MISSING_REVIEW,
                            "the allowance of '" + path.path() + "' is reviewed every " + days + " days")
                    .at(here)
                    .help("let it be one or more, as in reviewCadenceDays(90)"));
        }
        this.days.set(days, here);
        return this;
    }

    Policy.Allowance toModel() {
        var missing = Stream.of(
                        rationale.get().filter(text -> !text.isBlank()).isPresent() ? "" : "its rationale",
                        days.get().isPresent() ? "" : "the days after which it is reviewed")
                .filter(what -> !what.isEmpty())
                .collect(Collectors.joining(", and "));
        if (!missing.isEmpty()) {
            context.report(Diagnostic.error(
                            DiagnosticCode.MISSING_REVIEW, "the allowance of '" + path.path() + "' lacks " + missing)
                    .at(place)
                    .help("write allow(…).rationale(\"…\").reviewCadenceDays(90)"));
        }
        return new Policy.Allowance(
                path, pinned, rationale.get().orElse(""), days.get().orElse(0), place);
    }
}
