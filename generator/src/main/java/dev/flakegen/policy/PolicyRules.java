package dev.flakegen.policy;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Policy;
import dev.flakegen.project.ProjectPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a policy says of a use of getFlake. */
final class PolicyRules {
    /** As the check policy-pin has it: a reference that names a commit, or the hash of its content. */
    private static final Pattern PINNED = Pattern.compile("(github|gitlab|sourcehut):[^?#]+/[0-9a-f]{40}([?].*)?"
            + "|[^#]*[?&](rev=[0-9a-f]{40}|narHash=sha256-[^&#]+)(&.*)?");

    private final Policy policy;
    private final Map<ProjectPath, Policy.Allowance> allowances = new HashMap<>();

    PolicyRules(Policy policy) {
        this.policy = policy;
        policy.allowances()
                .forEach(allowance ->
                        allowances.put(ProjectPath.of(allowance.path().path()), allowance));
    }

    /**
     * What is wrong with it; empty if it is allowed.
     *
     * @param generated whether the file is about to be written, so that its place is not one to be mended
     */
    Optional<Diagnostic> judge(ProjectPath file, boolean generated, GetFlakeUse use) {
        var allowance = allowances.get(file);
        return allowance == null ? Optional.of(notAllowed(file, generated, use)) : judge(allowance, use);
    }

    /** What is wrong with a link out of the project: nobody can say what it will lead to. */
    Diagnostic leadsOut(ProjectPath link) {
        return Diagnostic.error(DiagnosticCode.PATH_OUTSIDE_PROJECT, "the link '" + link + "' leaves the project")
                .note("policyPinCheck() at " + policy.place() + ": no flake is fetched past flake.lock")
                .help("put the file itself there; or have git ignore the link");
    }

    private Diagnostic notAllowed(ProjectPath file, boolean generated, GetFlakeUse use) {
        var where = " not allowed in " + (generated ? "'" + file + "', which is generated" : "this file");
        var what = switch (use.way()) {
            case NAMED -> "builtins.getFlake is" + where;
            case COMPUTED -> "this may be builtins.getFlake, which is" + where;
            case PASSED_ON -> "with builtins goes builtins.getFlake, which is" + where;
        };
        var allow = generated ? "" : "; or allow it, pinned: .allow(\"" + file + "\", github(…).rev(\"…\"))";
        return Diagnostic.error(DiagnosticCode.GET_FLAKE_NOT_ALLOWED, what)
                .note("policyPinCheck() at " + policy.place() + ": no flake is fetched past flake.lock")
                .help(use.way() == GetFlakeUse.Way.NAMED ? "make the flake an input" + allow : instead(use.way()));
    }

    private static String instead(GetFlakeUse.Way way) {
        return way == GetFlakeUse.Way.COMPUTED
                ? "take the attribute by a name that is written out"
                : "hand on the functions that are needed, one by one: inherit (builtins) map;";
    }

    private static Optional<Diagnostic> judge(Policy.Allowance allowance, GetFlakeUse use) {
        var allowed = allowance.pinned().url();
        if (use.way() != GetFlakeUse.Way.NAMED) {
            var what = use.way() == GetFlakeUse.Way.COMPUTED
                    ? "this may be builtins.getFlake, of a reference that is not known"
                    : "with builtins goes builtins.getFlake, of a reference that is not known";
            return Optional.of(notPinned(what, allowance).help(instead(use.way())));
        }
        var reference = use.reference();
        var write = "write builtins.getFlake \"" + allowed + "\"";
        if (use.argument().isEmpty()) {
            return Optional.of(notPinned("builtins.getFlake is passed on, to a reference that is not known", allowance)
                    .help(write));
        } else if (reference.isEmpty()) {
            return Optional.of(notPinned("builtins.getFlake of a reference that is not written out", allowance)
                    .help(write));
        } else if (reference.get().equals(allowed)) {
            return Optional.empty();
        }
        var of = "builtins.getFlake of '" + reference.get() + "', which is not ";
        return Optional.of(
                PINNED.matcher(reference.get()).matches()
                        ? about(DiagnosticCode.GET_FLAKE_NOT_ALLOWED, of + "the reference that is allowed", allowance)
                                .help(write + ", or allow the other one")
                        : notPinned(of + "pinned to a commit", allowance).help(write));
    }

    private static Diagnostic notPinned(String message, Policy.Allowance allowance) {
        return about(DiagnosticCode.GET_FLAKE_NOT_PINNED, message, allowance);
    }

    private static Diagnostic about(DiagnosticCode code, String message, Policy.Allowance allowance) {
        return Diagnostic.error(code, message)
                .note("allowed at " + allowance.place() + ": "
                        + allowance.pinned().url());
    }
}
