package dev.flakegen.compile;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.Place;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the Flake.java of a project: compiles it if it must be, loads it, and runs it. */
public final class DefinitionReader {
    private static final Place FIRST_LINE = new Place("Flake.java", 1);

    private final ProjectDirectory project;
    private final CompilationCache cache;
    private final DescriptionHost host;

    public DefinitionReader(ProjectDirectory project, ProjectCache cache, DescriptionHost host) {
        this.project = project;
        this.host = host;
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

    private LoadedDefinition load(CompiledClasses compiled) {
        var loader = new DefinitionLoader(compiled);
        var definitions = loader.definitions();
        if (definitions.isEmpty()) {
            return LoadedDefinition.failed(none(loader));
        } else if (definitions.size() > 1) {
            return LoadedDefinition.failed(several(definitions, loader));
        }
        var type = definitions.get(0);
        boolean canBeCreated = Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        return canBeCreated
                ? host.run(new DescriptionRunner(loader::isOwn, loader).runnable(type))
                : LoadedDefinition.failed(notCreated(type).at(place(type, loader)));
    }

    private Diagnostic none(DefinitionLoader loader) {
        var diagnostic = Diagnostic.error(DiagnosticCode.NO_DEFINITION, "no class implements FlakeDefinition")
                .at(FIRST_LINE)
                .help("write public final class Flake implements FlakeDefinition { … }");
        for (var unfinished : loader.unfinished()) {
            diagnostic = diagnostic.note(named(unfinished, loader) + " does, and is abstract");
        }
        return diagnostic;
    }

    private Diagnostic several(List<Class<? extends FlakeDefinition>> definitions, DefinitionLoader loader) {
        var diagnostic = Diagnostic.error(
                        DiagnosticCode.SEVERAL_DEFINITIONS,
                        definitions.size() + " classes implement FlakeDefinition, and exactly one must")
                .at(place(definitions.get(0), loader))
                .help("keep one; what they share can be an abstract class");
        for (var definition : definitions) {
            diagnostic = diagnostic.note(named(definition, loader));
        }
        return diagnostic;
    }

    private static Diagnostic notCreated(Class<?> type) {
        boolean isInner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return Diagnostic.error(
                        DiagnosticCode.DEFINITION_NOT_CREATED,
                        "class '" + type.getName() + "' cannot be created: "
                                + (isInner
                                        ? "it is an inner class, which needs another object"
                                        : "it has no constructor without parameters"))
                .help(
                        isInner
                                ? "make it static, or a class of its own"
                                : "give it one, or write no constructor at all");
    }

    private String named(Class<?> type, DefinitionLoader loader) {
        return "class " + type.getName() + " at " + place(type, loader);
    }

    /** The line that declares a class, as far as it can be found; else the first of its file. */
    private Place place(Class<?> type, DefinitionLoader loader) {
        var file = loader.sourceOf(type.getName()).orElse(FIRST_LINE.file());
        var declaration = Pattern.compile("\\b(class|record|enum)\\s+" + Pattern.quote(type.getSimpleName()) + "\\b");
        var text = project.line(file, 1);
        for (int line = 1; text.isPresent(); text = project.line(file, ++line)) {
            if (declaration.matcher(text.get()).find()) {
                return new Place(file, line);
            }
        }
        return new Place(file, 1);
    }
}
