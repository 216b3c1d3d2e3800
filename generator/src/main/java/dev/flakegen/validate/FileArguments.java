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
import java.util.function.UnaryOperator;

/**
 * Checks that the project's files take the arguments that they are called with. Nix refuses a call with another one,
 * unless the function has an ellipsis, {@code { lib, ... }: …}.
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
        if (call.arguments().isEmpty()) {
            return;
        }
        var file = ImportedFile.read(project, call.file());
        if (file.isEmpty()
                || PackageFunction.takesAll(
                        call.arguments().keySet(), file.get().bytes())) {
            return;
        }
        var function = PackageFunction.of(file.get().bytes());
        if (function.isPresent() && !function.get().takesAny()) {
            call.arguments().forEach((argument, place) -> {
                if (!function.get().names().contains(argument.name())) {
                    diagnostics.add(notTaken(file.get().path(), function.get(), argument, said, call)
                            .at(place));
                }
            });
        }
    }

    private static Diagnostic notTaken(
            ProjectPath file, PackageFunction function, AttrName argument, UnaryOperator<String> said, FileCall call) {
        var names = function.names();
        var others = names.size() > MOST_NAMES ? ", …" : "";
        return Diagnostic.error(
                        DiagnosticCode.ARGUMENT_NOT_TAKEN, "'" + file + "' takes no argument '" + argument + "'")
                .note(
                        names.isEmpty()
                                ? "it takes none, and has no ..."
                                : "it takes "
                                        + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
                                        + others + ", and has no ... for others")
                .help(NearestName.to(argument.name(), names.stream().filter(name -> !call.gives(name)))
                        .map(near -> "did you mean " + said.apply(near) + "?")
                        .orElse("leave out " + said.apply(argument.name()) + ", or let the file take it"));
    }
}
