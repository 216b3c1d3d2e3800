package dev.flakegen.examples.nix;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterInfo;

/** Whether there is the Nix that a test runs. */
final class NixCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return evaluate(version(context), System.getenv());
    }

    /** That of a test that is run for each, and otherwise the current one. */
    private static NixVersion version(ExtensionContext context) {
        return Optional.ofNullable(ParameterInfo.get(context))
                .map(info -> info.getArguments().get(0))
                .filter(NixVersion.class::isInstance)
                .map(NixVersion.class::cast)
                .orElse(NixVersion.CURRENT);
    }

    static ConditionEvaluationResult evaluate(NixVersion version, Map<String, String> environment) {
        var nix = InstalledNix.find(version, environment);
        if (nix.isEmpty() && "true".equals(environment.get("CI"))) {
            throw new IllegalStateException(version.missing() + "; with CI=true no test is skipped");
        }
        return nix.map(program -> ConditionEvaluationResult.enabled("with " + program))
                .orElseGet(() -> ConditionEvaluationResult.disabled(version.missing()));
    }
}
