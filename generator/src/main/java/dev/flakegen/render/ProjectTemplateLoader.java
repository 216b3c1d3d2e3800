package dev.flakegen.render;

import dev.flakegen.project.Entry;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the project's own templates: {@code .flakegen/templates/flake.nix.ftl} stands in for our {@code flake.nix.ftl}. */
final class ProjectTemplateLoader implements TemplateLoader {
    /** Where a project has its own templates. */
    static final String DIRECTORY = ".flakegen/templates/";

    private final ProjectDirectory project;

    ProjectTemplateLoader(ProjectDirectory project) {
        this.project = project;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        var path = ProjectPath.parse(DIRECTORY + name);
        return path.isPresent() && project.look(path.get()) == Entry.FILE ? path.get() : null;
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    /** Its text, with line feeds alone, however it was checked out. */
    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        var bytes = project.read((ProjectPath) source).orElseThrow(() -> new IOException("gone: " + source));
        return new StringReader(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
