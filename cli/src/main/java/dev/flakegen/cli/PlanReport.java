package dev.flakegen.cli;

import dev.flakegen.plan.Change;
import dev.flakegen.plan.Manifest;
import dev.flakegen.plan.Plan;
import dev.flakegen.report.DiffFormatter;
import dev.flakegen.report.Style;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/** Says what a plan does, or did. */
record PlanReport(Plan plan, Style style, boolean verbose) {
    /** What was done: a line for each file, or that there was nothing to do. */
    void changed(PrintWriter out) {
        for (var change : plan.changes()) {
            if (change instanceof Change.Create) {
                out.println("created   " + change.path());
            } else if (change instanceof Change.Update) {
                out.println("updated   " + change.path());
            } else if (change instanceof Change.Delete) {
                out.println("deleted   " + change.path());
            } else if (change instanceof Change.Release) {
                out.println(NOW_YOURS.formatted(change.path()));
            } else if (verbose) {
                out.println("unchanged " + change.path());
            }
        }
        if (plan.changesNoFile() && !plan.isEmpty()) {
            out.println((plan.ofManifest() instanceof Change.Create ? "created   " : "updated   ") + Manifest.PATH);
        }
        if (plan.isEmpty()) {
            int files = plan.manifest().files().size();
            out.println("nothing to do: "
                    + (files == 1 ? "the file is up to date" : "all " + files + " files are up to date"));
        }
    }

    private static final String NOW_YOURS = "now yours %s: it is no longer generated, and the flake uses it";

    private static final String OF_LINE_ENDS = """
            Line ends are LF in generated files. git makes them CRLF at a checkout, unless .gitattributes has the line
              * text=auto eol=lf""";

    /** The command that restores the files; it loses nothing where only line ends differ. */
    private static final String BRING_BACK = "Bring the files back with: flakegen generate --force";

    void wouldChange(PrintWriter out) {
        for (var change : plan.changes()) {
            if (change instanceof Change.Create) {
                out.println("missing   " + change.path());
            } else if (change instanceof Change.Update) {
                out.println("outdated  " + change.path());
            } else if (change instanceof Change.Delete) {
                out.println("obsolete  " + change.path());
            } else if (change instanceof Change.Release) {
                out.println(NOW_YOURS.formatted(change.path()));
            } else if (change instanceof Change.Conflict conflict) {
                out.println("conflict  " + change.path() + " (" + conflict.why() + ")");
            } else if (verbose) {
                out.println("unchanged " + change.path());
            }
        }
        if (!(plan.ofManifest() instanceof Change.Keep)) {
            out.println((plan.ofManifest() instanceof Change.Create ? "missing   " : "outdated  ") + Manifest.PATH);
        }
        lineEnds(out);
    }

    /**
     * Says what to do about what would change.
     *
     * @param directory as {@code -C} gave it
     */
    void hint(PrintWriter err, Optional<Path> directory) {
        if (plan.isEmpty()) {
            return;
        }
        var command = "flakegen generate"
                + directory
                        .map(given -> " -C " + GitReport.argument(given.toString()))
                        .orElse("");
        if (plan.conflicts().isEmpty()) {
            err.println("run `" + command + "` to bring this up to date");
        } else if (!isOfLineEndsAlone()) { // of which is said what to do
            err.println(
                    isReplaceable()
                            ? "move your changes into Flake.java or a file of your own, or give them up with `"
                                    + command + " --force`"
                            : "move away what is in the way, and run `" + command + "`; --force does not replace it");
        }
    }

    private void lineEnds(PrintWriter to) {
        if (plan.conflicts().stream().anyMatch(Change.Conflict::isOfLineEnds)) {
            to.println(OF_LINE_ENDS);
            if (isOfLineEndsAlone()) {
                to.println(BRING_BACK);
            }
        }
    }

    private boolean isOfLineEndsAlone() {
        return plan.conflicts().stream().allMatch(Change.Conflict::isOfLineEnds);
    }

    private boolean isReplaceable() {
        return plan.conflicts().stream().allMatch(Change.Conflict::replaceable);
    }

    void diffs(PrintWriter out) {
        var formatter = new DiffFormatter(style);
        for (var change : plan.changes()) {
            if (change instanceof Change.Conflict conflict && conflict.isOfLineEnds()) {
                out.println("# " + change.path() + ": " + conflict.why());
            }
            formatter.format(change).ifPresent(out::print);
        }
        if (!(plan.ofManifest() instanceof Change.Keep)) {
            out.println("# " + Manifest.PATH + " would be rewritten");
        }
    }

    /** Files in the way, each with what differs. */
    void conflicts(PrintWriter err) {
        var formatter = new DiffFormatter(style);
        for (var conflict : plan.conflicts()) {
            err.println("conflict: " + conflict.path() + ": " + conflict.why());
            if (!conflict.isOfLineEnds()) {
                formatter.formatEdit(conflict).ifPresent(err::print);
            }
        }
        int count = plan.conflicts().size();
        err.println((count == 1 ? "1 conflict" : count + " conflicts") + "; nothing was written");
        lineEnds(err);
        if (isOfLineEndsAlone()) {
            return;
        }
        err.println(
                isReplaceable()
                        ? "Move your changes into Flake.java or a file of your own, or give them up with --force."
                        : "Move away what is in the way; --force does not replace it.");
    }
}
