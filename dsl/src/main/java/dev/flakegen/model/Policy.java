package dev.flakegen.model;

import java.util.List;

/** The check policy-pin: {@code builtins.getFlake} only in allowed files, only pinned. */
public record Policy(List<Allowance> allowances, Place place) {
    /**
     * An entry of the allowlist.
     *
     * @param path of the file that may call getFlake
     * @param reviewCadenceDays how often it is reviewed
     */
    public record Allowance(
            Reference.ToFile path, FlakeReference pinned, String rationale, int reviewCadenceDays, Place place) {}

    public Policy {
        allowances = List.copyOf(allowances);
    }
}
