package dev.flakegen.listing;

import dev.flakegen.dsl.Description;
import dev.flakegen.model.FlakeModule;
import dev.flakegen.model.ModuleKind;
import dev.flakegen.model.WholeDirectory;
import dev.flakegen.nix.AttrName;
import dev.flakegen.project.ProjectPath;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The files that a project has from flakegen and not from its author. The manifest names those of former runs; where it is
 * lost, a module's file may be on disk all the same.
 */
final class OwnFiles {
    private static final AttrName DEFAULT = new AttrName("default");

    private OwnFiles() {}

    /** What former runs wrote, and the modules that a description has written. */
    static Set<ProjectPath> of(Description description, Set<ProjectPath> written) {
        var files = new HashSet<>(written);
        var kinds = EnumSet.noneOf(ModuleKind.class);
        var given = EnumSet.noneOf(ModuleKind.class);
        for (var module : description.flake().modules()) {
            kinds.add(module.kind());
            if (module.content() instanceof FlakeModule.Written) {
                ProjectPath.parse(module.kind().file(module.name())).ifPresent(files::add);
            } else if (module.isDefault()) {
                given.add(module.kind());
            }
        }
        for (var whole : description.directories()) {
            if (whole.members() instanceof WholeDirectory.Modules modules) {
                kinds.add(modules.kind());
            }
        }
        kinds.removeAll(given);
        kinds.forEach(kind -> files.add(ProjectPath.of(kind.file(DEFAULT))));
        return files;
    }
}
