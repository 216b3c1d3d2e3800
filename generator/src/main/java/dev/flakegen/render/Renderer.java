package dev.flakegen.render;

import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Flake;
import dev.flakegen.model.Place;
import dev.flakegen.outputs.ContractCheck;
import dev.flakegen.outputs.ExportedModules;
import dev.flakegen.outputs.Outputs;
import dev.flakegen.plan.FileTree;
import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the files of a flake that was found valid. */
public final class Renderer {
    private final ProjectDirectory project;
    private final NixFormatting nix;
    private final FileTree.Builder files = FileTree.builder();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param project where the project's own templates are
     */
    public Renderer(ProjectDirectory project) {
        this.project = project;
        this.nix = new NixFormatting(new TemplateEngine(project));
    }

    public Rendering render(Flake flake) throws IOException {
        var inputs = InputNames.of(flake);
        var kinds = ExportedModules.of(flake).stream()
                .map(exported -> KindOfModules.of(exported, inputs))
                .toList();
        var registry = flake.registry().map(described -> RegistryFile.of(flake, described, inputs));
        var generated = new GeneratedFiles(
                flake.hasLib() ? Optional.of(LibFile.of(flake, inputs)) : Optional.empty(),
                flake.hasOverlay() ? Optional.of(OverlayFile.of(flake, registry, inputs)) : Optional.empty(),
                registry,
                kinds.isEmpty() ? Optional.empty() : Optional.of(ModulesFile.of(kinds, inputs)),
                flake.hasChecks() ? Optional.of(ChecksFile.of(flake, inputs)) : Optional.empty());

        file(FlakeFile.PATH, FlakeFile.of(flake, inputs, generated));
        if (generated.lib().isPresent()) {
            file(LibFile.PATH, generated.lib().get());
            if (generated.lib().get().overlay()) {
                file("lib/mkPkgs.nix", new StaticFile());
            }
        }
        if (generated.overlay().isPresent()) {
            file(OverlayFile.PATH, generated.overlay().get());
        }
        if (registry.isPresent()) {
            file(RegistryFile.PATH, registry.get());
        }
        modules(kinds, generated);
        checks(flake, kinds, generated);
        templates(flake, inputs);
        return new Rendering(files.build(), diagnostics);
    }

    private void modules(List<KindOfModules> kinds, GeneratedFiles generated) throws IOException {
        if (generated.modules().isEmpty()) {
            return;
        }
        file(ModulesFile.PATH, generated.modules().get());
        for (var kind : kinds) {
            for (var module : kind.generated()) {
                file(module.path(), "modules/module.nix.ftl", module.model());
            }
        }
    }

    private void checks(Flake flake, List<KindOfModules> kinds, GeneratedFiles generated) throws IOException {
        if (generated.checks().isEmpty()) {
            return;
        }
        file(ChecksFile.PATH, generated.checks().get());
        for (var check : ContractCheck.of(flake)) {
            var model = switch (check.name().name()) {
                case "contract-outputs" -> ContractOutputsFile.of(Outputs.of(flake));
                case "contract-packages" ->
                    ContractPackagesFile.of(generated.registry().orElseThrow(), flake);
                case "contract-modules" -> ContractModulesFile.of(kinds, Outputs.of(flake));
                default -> new StaticFile();
            };
            file("checks/" + check.name() + ".nix", model);
        }
        if (flake.policy().isPresent()) {
            file(
                    "checks/policy-pin-allowlist.nix",
                    AllowlistFile.of(flake.policy().get()));
        }
    }

    private void templates(Flake flake, InputNames inputs) throws IOException {
        if (flake.hasTemplates()) {
            file(TemplatesFile.PATH, TemplatesFile.of(flake, inputs));
        }
        if (flake.ossTemplate().isPresent()) {
            file(
                    "templates/oss/flake.nix",
                    StarterFile.of(flake, flake.ossTemplate().get()));
        }
    }

    private void file(String path, Record model) throws IOException {
        file(path, path + ".ftl", model);
    }

    private void file(String path, String template, Record model) throws IOException {
        var file = ProjectPath.of(path);
        try {
            files.add(file, nix.text(file, template, model));
        } catch (TemplateFailure e) {
            var failure = failure(template, e);
            if (diagnostics.stream().noneMatch(told -> told.place().equals(failure.place()))) {
                diagnostics.add(failure.note("while it makes " + path)); // and the others that it makes
            }
        }
    }

    /** Ours do not fail by themselves, only by one of the project's that takes them in. */
    private Diagnostic failure(String template, TemplateFailure e) throws IOException {
        var failed = ProjectPath.of(ProjectTemplateLoader.DIRECTORY + e.origin().template());
        var asked = ProjectPath.of(ProjectTemplateLoader.DIRECTORY + template);
        var diagnostic = Diagnostic.error(
                        DiagnosticCode.TEMPLATE_FAILED, "the project's template " + template + " fails")
                .help("fix it, or delete it to use flakegen's own");
        if (project.look(failed) == Entry.FILE) {
            return diagnostic
                    .at(new Place(failed.toString(), e.origin().line()))
                    .note(e.getMessage());
        } else if (project.look(asked) == Entry.FILE) {
            return diagnostic
                    .at(new Place(asked.toString(), 1))
                    .note("in flakegen's own " + e.origin().template() + ", which it includes: " + e.getMessage());
        }
        throw new IllegalStateException(e.origin() + ": " + e.getMessage(), e);
    }
}
