package dev.flakegen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * The tool as it is installed: in jars. Only then are compiled descriptions kept, as classes in directories may change
 * at any moment.
 */
final class PackedTool {
    private final String classPath;

    PackedTool(Path temporary) throws IOException {
        var jars = Files.createDirectories(temporary.resolve("lib"));
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            var path = Path.of(entry);
            if (Files.isDirectory(path)) {
                var jar = jars.resolve(entries.size() + ".jar");
                if (!Files.exists(jar)) {
                    pack(path, jar);
                }
                entries.add(jar.toString());
            } else {
                entries.add(entry);
            }
        }
        classPath = String.join(java.io.File.pathSeparator, entries);
    }

    private static void pack(Path directory, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(directory)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                out.putNextEntry(
                        new JarEntry(directory.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    Outcome run(TestProject project, String... arguments) throws IOException, InterruptedException {
        return ToolProcess.of(project).on(classPath).run(arguments);
    }
}
