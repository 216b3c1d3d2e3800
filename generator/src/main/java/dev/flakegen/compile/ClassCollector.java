package dev.flakegen.compile;

import dev.flakegen.compile.CompiledClasses.CompiledClass;
import dev.flakegen.plan.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Keeps compiled classes in memory, and which sources they came from.
 *
 * <p>Where Flake.java is in a package, the project's directory is that package's, so that classes beside it and below it
 * are found as they would be in any other source tree; other packages are looked for from the project's directory on.
 */
final class ClassCollector extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    private final Map<URI, FileObject> sources = new LinkedHashMap<>();
    private final Map<String, URI> origins = new TreeMap<>();
    private final String ownPackage;

    /**
     * @param ownPackage that Flake.java is in; empty for none
     */
    ClassCollector(StandardJavaFileManager files, String ownPackage) {
        super(files);
        this.ownPackage = ownPackage;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        var files = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.SOURCE_PATH) {
            return files;
        }
        var sources = new ArrayList<JavaFileObject>();
        if (!ownPackage.isEmpty() && (packageName + ".").startsWith(ownPackage + ".")) {
            var below = packageName.substring(Math.min(ownPackage.length() + 1, packageName.length()));
            super.list(location, below, kinds, recurse)
                    .forEach(file -> sources.add(new UnmarkedSource(file, ownPackage)));
        }
        files.forEach(file -> sources.add(new UnmarkedSource(file)));
        return sources;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof UnmarkedSource source
                ? source.binaryName(super.inferBinaryName(location, source.marked()))
                : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        sources.putIfAbsent(sibling.toUri(), sibling);
        origins.put(className, sibling.toUri());
        var bytes = new ByteArrayOutputStream();
        classes.put(className, bytes);
        return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                return bytes;
            }
        };
    }

    CompiledClasses classes(Path root) throws IOException {
        var paths = new TreeMap<URI, String>();
        var hashes = new TreeMap<String, String>();
        for (var source : sources.entrySet()) {
            var path = SourcePaths.relative(root, source.getValue());
            var text = source.getValue().getCharContent(true).toString();
            paths.put(source.getKey(), path);
            hashes.put(path, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        var compiled = new TreeMap<String, CompiledClass>();
        classes.forEach((name, bytes) -> compiled.put(
                name, new CompiledClass(bytes.toByteArray(), Objects.requireNonNull(paths.get(origins.get(name))))));
        return new CompiledClasses(compiled, hashes);
    }
}
