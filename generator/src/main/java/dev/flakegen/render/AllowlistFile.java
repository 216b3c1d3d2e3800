package dev.flakegen.render;

import dev.flakegen.model.Policy;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.Expr;
import dev.flakegen.project.ProjectPath;
import java.util.List;

/** The model of {@code checks/policy-pin-allowlist.nix}. */
record AllowlistFile(List<Entry> entries) {
    /**
     * A file that may call getFlake.
     *
     * @param file its path
     * @param ref the one reference that it may name
     */
    record Entry(AttrName file, Expr ref, Expr rationale, Expr reviewCadenceDays) {
        static Entry of(Policy.Allowance allowance) {
            return new Entry(
                    new AttrName(ProjectPath.of(allowance.path().path()).toString()),
                    Expr.of(allowance.pinned().url()),
                    Expr.text(allowance.rationale()),
                    Expr.of(allowance.reviewCadenceDays()));
        }
    }

    static AllowlistFile of(Policy policy) {
        return new AllowlistFile(policy.allowances().stream().map(Entry::of).toList());
    }
}
