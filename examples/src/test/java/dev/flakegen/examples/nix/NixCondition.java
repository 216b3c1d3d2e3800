package dev.flakegen.examples.nix;

import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether there is a Nix to run. */
final class NixCondition implements ExecutionCondition {
    private static final String MISSING =
            "there is no Nix: scripts/install-nix installs one, and ./verify does; FLAKEGEN_NIX names another";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return evaluate(System.getenv());
    }

    static ConditionEvaluationResult evaluate(Map<String, String> environment) {
        var nix = InstalledNix.find(environment);
        if (nix.isEmpty() && "true".equals(environment.get("CI"))) {
            throw new IllegalStateException(MISSING + "; with CI=true no test is skipped");
        }
        return nix.map(program -> ConditionEvaluationResult.enabled("with " + program))
                .orElseGet(() -> ConditionEvaluationResult.disabled(MISSING));
    }
}
