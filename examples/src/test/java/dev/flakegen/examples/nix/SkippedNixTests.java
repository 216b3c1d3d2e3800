package dev.flakegen.examples.nix;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run how many tests were skipped for want of a Nix. */
public final class SkippedNixTests implements TestExecutionListener {
    private final Map<String, Integer> skipped = new ConcurrentSkipListMap<>();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (runsNix(test)) {
            skipped.merge(reason, tests(test), Integer::sum);
        }
    }

    /** A test has the tags of its class, but for one of a class that is run several times. */
    private boolean runsNix(TestIdentifier test) {
        return test.getTags().contains(TestTag.create(RealNix.TAG))
                || plan().getParent(test).filter(this::runsNix).isPresent();
    }

    /** A class is skipped as a whole. */
    private int tests(TestIdentifier test) {
        int below = plan().getChildren(test).stream().mapToInt(this::tests).sum();
        return Math.max(below, 1);
    }

    private TestPlan plan() {
        return Objects.requireNonNull(plan);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        skipped.forEach((reason, tests) ->
                System.out.println("At least " + tests + " tests that run Nix were skipped: " + reason + "."));
    }
}
