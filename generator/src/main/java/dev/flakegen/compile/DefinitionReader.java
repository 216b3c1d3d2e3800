package dev.flakegen.compile;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the Flake.java of a project: compiles it if it must be, loads it, and runs it. */
public final class DefinitionReader {
    private static final Place FIRST_LINE = new Place("Flake.java", 1);

    private final ProjectDirectory project;
    private final CompilationCache cache;

    public DefinitionReader(ProjectDirectory project, ProjectCache cache) {
        this.project = project;
        this.cache = new CompilationCache(cache, project);
    }

    public LoadedDefinition read() throws IOException {
        var kept = cache.read();
        if (kept.isPresent()) {
            return load(kept.get());
        }
        var result = new FlakeCompiler().compile(project);
        if (result.classes().isEmpty()) {
            return new LoadedDefinition(Optional.empty(), result.diagnostics());
        }
        cache.write(result.classes().get());
        return load(result.classes().get());
    }

    private static LoadedDefinition load(CompiledClasses compiled) {
        var loader = new DefinitionLoader(compiled);
        var definitions = loader.definitions();
        if (definitions.size() == 1) {
            return new DescriptionRunner(loader::isOwn).run(definitions.get(0));
        }
        return LoadedDefinition.failed(definitions.isEmpty() ? none(loader.unfinished()) : several(definitions));
    }

    private static Diagnostic none(List<String> unfinished) {
        var diagnostic = Diagnostic.error(DiagnosticCode.NO_DEFINITION, "no class implements FlakeDefinition")
                .at(FIRST_LINE)
                .help("write public final class Flake implements FlakeDefinition { … }");
        return unfinished.isEmpty()
                ? diagnostic
                : diagnostic.note("but for the abstract " + String.join(", ", unfinished));
    }

    private static Diagnostic several(List<Class<? extends FlakeDefinition>> definitions) {
        var names = definitions.stream().map(Class::getName).collect(Collectors.joining(", "));
        return Diagnostic.error(
                        DiagnosticCode.SEVERAL_DEFINITIONS,
                        definitions.size() + " classes implement FlakeDefinition, and exactly one must")
                .at(FIRST_LINE)
                .note("they are " + names)
                .help("keep one; what they share can be an abstract class");
    }
}
