package dev.flakegen.compile;

import java.util.List;
import java.util.regex.Pattern;

/** What to do about text where a value is wanted: a path of the project, the name of a package, or Nix code. */
final class TextHelp {
    private static final Pattern NIX_FILE = Pattern.compile("\"(?:\\./)?([\\w./+-]+\\.nix)\"");
    private static final Pattern PATH =
            Pattern.compile("\"(?:\\./(?=[\\w.+-])|(?=[\\w.+-]+/[\\w.+-]))([\\w.+-]+(?:/[\\w.+-]+)*)/?\"");
    private static final Pattern NAME =
            Pattern.compile("\"(?:pkgs\\.|final\\.|prev\\.)?([A-Za-z_][\\w'-]*(?:\\.[\\w'-]+)*)\"");

    /** Outputs of a system that Nix builds. */
    private static final Pattern BUILT = Pattern.compile("\"(packages|checks|devShells|formatter|legacyPackages)\\..*");

    private TextHelp() {}

    /**
     * @param given the text, as it is written
     */
    static String of(JavaError error, String given) {
        var call = (error.code().startsWith("prob.found")
                        ? error.source().callAround(error.start())
                        : error.source().callAt(error.position()))
                .orElse(new JavaCall("", "", List.of()));
        var file = NIX_FILE.matcher(given);
        var path = PATH.matcher(given);
        var name = NAME.matcher(given);
        boolean isFile = file.matches();
        if (call.name().endsWith("Module") || call.is("imports")) {
            return isFile || path.matches() ? "write file(" + given + ") for what the file holds" : code(given);
        } else if (call.is("add") || wantsDerivation(call)) {
            var set = call.is("add") ? "final" : "pkgs";
            if (isFile || path.matches()) {
                return ofPackage(call, given, isFile ? file.group(1) : path.group(1));
            } else if (call.is("check") && !given.startsWith("\"pkgs.")) {
                return "a script is check(" + call.argument(0) + ").script(" + TypeHelp.shortened(given) + ")";
            } else if (name.matches()) {
                return "write nix(\"" + set + "." + name.group(1) + "\") for a package of the package set";
            }
        } else if (isFile || given.matches("\"\\./[\\w./-]+\"")) {
            return "write importFile(" + given + ") for what the file holds";
        }
        return code(given);
    }

    private static boolean wantsDerivation(JavaCall call) {
        return call.is("pkg", "check", "packages", "inputsFrom")
                || call.is("output") && BUILT.matcher(call.argument(0)).matches();
    }

    /** A package's file is a function: it has to be called. */
    private static String ofPackage(JavaCall call, String given, String path) {
        return call.is("add")
                ? "a package's file is callPackage(" + call.argument(0) + ", " + given + ")"
                : "write nix(\"pkgs.callPackage ./" + path + " { }\") for the package that the file makes";
    }

    private static String code(String given) {
        return "write nix(" + TypeHelp.shortened(given)
                + ") for Nix code; a text is in quotes of its own there, nix(\"\\\"…\\\"\")";
    }
}
