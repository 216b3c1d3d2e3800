package dev.flakegen.validate;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.FlakeModule;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the modules that are generated can be files of their names, each one of its own on any disk. */
record ModuleFiles(Flake flake) {
    private static final Pattern FILE_NAME = Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*");

    /** Bytes; file systems take 255, with the ending. */
    private static final int LONGEST_FILE_NAME = 200;

    List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        var files = new HashMap<String, FlakeModule>();
        var inOrder = flake.modules().stream()
                .sorted(Comparator.comparing(FlakeModule::place))
                .toList();
        for (var module : inOrder) {
            if (module.content() instanceof FlakeModule.Written
                    && !module.name().name().isEmpty()) {
                if (isFileName(module.name().name())) {
                    sharedFile(module, files, diagnostics);
                } else {
                    diagnostics.add(noFile(module));
                }
            }
        }
        return diagnostics;
    }

    private static boolean isFileName(String name) {
        return FILE_NAME.matcher(name).matches() && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_FILE_NAME;
    }

    private static Diagnostic noFile(FlakeModule module) {
        return Diagnostic.error(
                        DiagnosticCode.INVALID_NAME,
                        "module '" + module.name() + "' is generated, and cannot be a file of that name")
                .at(module.place())
                .help("give it a name without slashes and not longer than 200 bytes, that begins with no dot");
    }

    /** Returns whether there is a module that takes in all of the kind, though the description has none. */
    private boolean makesDefault(FlakeModule module) {
        return flake.modules().stream().noneMatch(other -> other.kind() == module.kind() && other.isDefault());
    }

    /** Some disks take {@code Ssh.nix} and {@code ssh.nix} for one file; the same bytes are to come out on all. */
    private void sharedFile(FlakeModule module, Map<String, FlakeModule> files, List<Diagnostic> diagnostics) {
        var folded = Normalizer.normalize(module.name().name(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        var other = files.putIfAbsent(module.kind().directory() + "/" + folded, module);
        if (other != null) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_MODULE,
                            "modules '" + other.name() + "' and '" + module.name()
                                    + "' would be one file on some disks")
                    .at(module.place())
                    .note("'" + other.name() + "' is declared at " + other.place())
                    .note("both are generated, and macOS and Windows see no difference between these names")
                    .help("give one of them another name"));
        } else if (folded.equals("default") && makesDefault(module)) {
            diagnostics.add(Diagnostic.error(
                            DiagnosticCode.DUPLICATE_MODULE,
                            "module '" + module.name() + "' would be one file with 'default' on some disks")
                    .at(module.place())
                    .note("both are generated, and macOS and Windows see no difference between these names")
                    .help("give it another name"));
        }
    }
}
