package dev.flakegen.examples.nix;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run how many tests were skipped for want of a Nix. */
public final class SkippedNixTests implements TestExecutionListener {
    private final AtomicInteger skipped = new AtomicInteger();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.getTags().contains(TestTag.create(RealNix.TAG))) {
            skipped.addAndGet(tests(test));
        }
    }

    /** A class is skipped as a whole. */
    private int tests(TestIdentifier test) {
        int below = Objects.requireNonNull(plan).getChildren(test).stream()
                .mapToInt(this::tests)
                .sum();
        return Math.max(below, 1);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        if (skipped.get() > 0) {
            System.out.println("At least " + skipped + " tests that run Nix were skipped: there is none."
                    + " scripts/install-nix installs one, and ./verify does.");
        }
    }
}
