package dev.flakegen.init;

import java.util.Optional;
import java.util.regex.Pattern;

/** A repository of GitHub. */
public record Repository(String owner, String repo) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9-]+)/([A-Za-z0-9._-]+)");

    /** The registry of whoever names no other. */
    public static final Repository MATRIX_AI = new Repository("MatrixAI", "nixpkgs-matrixai");

    /** Reads {@code OWNER/REPO}; empty if it is none. */
    public static Optional<Repository> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() && !form.group(2).matches("\\.+")
                ? Optional.of(new Repository(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /** As it is typed: {@code OWNER/REPO}. */
    @Override
    public String toString() {
        return owner + "/" + repo;
    }
}
