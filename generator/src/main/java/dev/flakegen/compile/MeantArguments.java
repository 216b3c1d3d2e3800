package dev.flakegen.compile;

import java.util.Optional;
import java.util.regex.Pattern;

/** What to do about arguments that a method of the DSL does not take, where they say what is meant. */
final class MeantArguments {
    private static final String HOSTS = "github|gitlab|sourcehut";

    private static final Pattern REPOSITORY =
            Pattern.compile("\"(?:(?:" + HOSTS + "):)?([~\\w.-]+)/([\\w.-]+)(?:/([\\w./-]+))?\"");

    private MeantArguments() {}

    /** Arguments that are not those of the method. */
    static Optional<String> of(JavaError error) {
        var call = error.code().startsWith("prob.found")
                ? error.source().callAround(error.start())
                : error.source().callAt(error.position());
        return call.flatMap(written -> switch (written.name()) {
            case "github", "gitlab", "sourcehut" -> repository(written);
            case "follows" -> swapped(error, written);
            case "overlay" -> overlay(written);
            case "devShell" ->
                written.arguments().size() == 2
                        ? Optional.of("a shell that is a value is flake.output(\"devShells.x86_64-linux."
                                + unquoted(written.argument(0)) + "\", " + TypeHelp.shortened(written.argument(1))
                                + ")")
                        : Optional.empty();
            case "callPackage" -> pathAlone(written);
            default -> Optional.empty();
        });
    }

    private static Optional<String> repository(JavaCall call) {
        var whole = REPOSITORY.matcher(call.argument(0));
        if (call.arguments().size() == 1 && whole.matches()) {
            return Optional.of("write " + call.name() + "(\"" + whole.group(1) + "\", \"" + whole.group(2) + "\")"
                    + (whole.group(3) == null ? "" : versioned("\"" + whole.group(3) + "\"")));
        } else if (call.arguments().size() == 3) {
            return Optional.of("write " + call.name() + "(" + call.argument(0) + ", " + call.argument(1) + ")"
                    + versioned(call.argument(2)));
        }
        return Optional.empty();
    }

    private static String versioned(String version) {
        return (version.matches("\"[0-9a-f]{40}\"") ? ".rev(" : ".ref(") + version + ")";
    }

    private static Optional<String> swapped(JavaError error, JavaCall call) {
        boolean lastIsText = MeantCall.TEXT
                .matcher(call.argument(call.arguments().size() - 1))
                .matches();
        if (call.arguments().size() == 2 && lastIsText) {
            var first = call.argument(0);
            return MeantCall.TEXT.matcher(first).matches()
                    ? Optional.of("the second is the input itself: .follows(" + first + ", "
                            + MeantCall.variable(error, unquoted(call.argument(1))) + ")")
                    : Optional.of("the name comes first: .follows(" + call.argument(1) + ", " + first + ")");
        }
        return call.arguments().size() == 1 && lastIsText
                ? Optional.of("name the input, and pass what it follows: .follows(" + call.argument(0) + ", "
                        + MeantCall.variable(error, unquoted(call.argument(0))) + ")")
                : Optional.empty();
    }

    private static Optional<String> overlay(JavaCall call) {
        var only = call.argument(0);
        if (call.arguments().size() == 1
                && !only.isEmpty()
                && !MeantCall.TEXT.matcher(only).matches()) {
            return Optional.of("write flake.overlay(\"default\").composes(" + TypeHelp.shortened(only) + ")");
        } else if (call.arguments().size() != 2) {
            return Optional.empty();
        }
        var value = TypeHelp.shortened(call.argument(1));
        return Optional.of(
                call.argument(0).equals("\"default\"")
                        ? "write flake.overlay(\"default\").composes(" + value + ")"
                        : "write flake.output(\"overlays." + unquoted(call.argument(0)) + "\", " + value + ")");
    }

    /** {@code callPackage("greet", file("pkgs/greet.nix"))}. */
    private static Optional<String> pathAlone(JavaCall call) {
        var file = Pattern.compile(
                        "(?:file|importFile|path)\\(\\s*(\"[^\"]+\")\\s*\\)|nix\\(\"(?:import )?\\./([^\" ]+)\"\\)")
                .matcher(call.argument(1));
        if (!file.matches()) {
            return call.arguments().size() > 2
                    ? Optional.of("what the file takes is set: callPackage(" + call.argument(0) + ", "
                            + call.argument(1) + ").set(\"NAME\", …)")
                    : Optional.empty();
        }
        var path = file.group(1) == null ? "\"" + file.group(2) + "\"" : file.group(1);
        return Optional.of("write the path alone: callPackage(" + call.argument(0) + ", " + path + ")");
    }

    private static String unquoted(String text) {
        return MeantCall.TEXT.matcher(text).matches() ? text.substring(1, text.length() - 1) : "NAME";
    }
}
