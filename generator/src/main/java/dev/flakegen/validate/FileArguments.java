package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.JavaLiteral;
import dev.flakegen.model.NearestName;
import dev.flakegen.model.PackageSource;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Checks that the project's files take the arguments that they are called with. Nix refuses a call with another one,
 * unless the function has an ellipsis, {@code { lib, ... }: …}, and one without what the function has no value for.
 */
final class FileArguments {
    /** More are not read. */
    private static final int MOST_NAMES = 10;

    private final Flake flake;
    private final ProjectDirectory project;
    private final LinkedHashSet<Diagnostic> diagnostics = new LinkedHashSet<>();

    FileArguments(Flake flake, ProjectDirectory project) {
        this.flake = flake;
        this.project = project;
    }

    List<Diagnostic> diagnostics() throws IOException {
        for (var pkg : flake.registry().stream().flatMap(Slot::packages).toList()) {
            if (pkg.source() instanceof PackageSource.CalledFile called) {
                check(
                        FileCall.of(pkg, called),
                        argument -> "set(" + JavaLiteral.text(new AttrName(argument).toString()) + ", …)");
            }
        }
        for (var slot : Slot.of(flake)) {
            for (var call : FileCall.in(slot.value(), slot.place())) {
                check(call, argument -> "'" + argument + "'");
            }
        }
        return new ArrayList<>(diagnostics);
    }

    /**
     * @param said how the description gives an argument
     */
    private void check(FileCall call, UnaryOperator<String> said) throws IOException {
        if (call.arguments().isEmpty() && !call.noOthers()) {
            return;
        }
        var file = ImportedFile.read(project, call.file());
        if (file.isEmpty()
                || (!call.noOthers()
                        && PackageFunction.takesAll(
                                call.arguments().keySet(), file.get().bytes()))) {
            return;
        }
        var function = PackageFunction.of(file.get().bytes());
        if (function.isPresent()
                && takesAll(call, file.get().path(), function.get(), said) // one that is misspelled is missing too
                && call.noOthers()) {
            missing(file.get().path(), function.get(), call).ifPresent(diagnostics::add);
        }
    }

    private boolean takesAll(FileCall call, ProjectPath file, PackageFunction function, UnaryOperator<String> said) {
        if (function.takesAny()) {
            return true;
        }
        boolean all = true;
        for (var argument : call.arguments().entrySet()) {
            if (!function.names().contains(argument.getKey().name())) {
                diagnostics.add(
                        notTaken(file, function, argument.getKey(), said, call).at(argument.getValue()));
                all = false;
            }
        }
        return all;
    }

    private static Optional<Diagnostic> missing(ProjectPath file, PackageFunction function, FileCall call) {
        var missing =
                function.needed().stream().filter(name -> !call.gives(name)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var first = missing.get(0);
        return Optional.of(Diagnostic.error(
                        DiagnosticCode.ARGUMENT_NOT_GIVEN,
                        "'" + file + "' is called without "
                                + listed(missing.stream()
                                        .map(name -> "'" + name + "'")
                                        .toList()))
                .at(call.place())
                .note("it has no value of its own for "
                        + (missing.size() == 1 ? "it" : "these") + ", at " + file + ":"
                        + function.line(new AttrName(first)).orElseThrow())
                .help("give it " + first + " = …; what the package set has, callPackage gives to a file by itself"));
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
                + (names.size() > MOST_NAMES ? ", …" : "");
    }

    private static Diagnostic notTaken(
            ProjectPath file, PackageFunction function, AttrName argument, UnaryOperator<String> said, FileCall call) {
        var names = function.names();
        return Diagnostic.error(
                        DiagnosticCode.ARGUMENT_NOT_TAKEN, "'" + file + "' takes no argument '" + argument + "'")
                .note(
                        names.isEmpty()
                                ? "it takes none, and has no ..."
                                : "it takes " + listed(names) + ", and has no ... for others")
                .help(NearestName.to(argument.name(), names.stream().filter(name -> !call.gives(name)))
                        .map(near -> "did you mean " + said.apply(near) + "?")
                        .orElse("leave out " + said.apply(argument.name()) + ", or let the file take it"));
    }
}
