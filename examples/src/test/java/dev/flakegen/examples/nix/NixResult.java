package dev.flakegen.examples.nix;

import java.util.List;

/** What a run of Nix came to. */
public record NixResult(List<String> command, int status, String out, String err) {
    /** All of it, for a report. */
    @Override
    public String toString() {
        return String.join(" ", command) + "\nexit code " + status + "\n" + out + err;
    }
}
