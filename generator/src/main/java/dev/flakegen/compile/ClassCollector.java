package dev.flakegen.compile;

import dev.flakegen.plan.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Keeps compiled classes in memory, and which sources they came from. */
final class ClassCollector extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    private final Map<URI, FileObject> sources = new LinkedHashMap<>();
    private final Map<String, URI> origins = new TreeMap<>();

    ClassCollector(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        var files = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.SOURCE_PATH) {
            return files;
        }
        var sources = new ArrayList<JavaFileObject>();
        files.forEach(file -> sources.add(new UnmarkedSource(file)));
        return sources;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return super.inferBinaryName(location, file instanceof UnmarkedSource source ? source.marked() : file);
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

    /** The classes that a source holds, by their binary names. */
    List<String> of(FileObject source) {
        return origins.keySet().stream()
                .filter(name -> source.toUri().equals(origins.get(name)))
                .toList();
    }

    CompiledClasses classes(Path root) throws IOException {
        var compiled = new TreeMap<String, byte[]>();
        classes.forEach((name, bytes) -> compiled.put(name, bytes.toByteArray()));
        var hashes = new TreeMap<String, String>();
        for (var source : sources.values()) {
            var text = source.getCharContent(true).toString();
            hashes.put(SourcePaths.relative(root, source), Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        return new CompiledClasses(compiled, hashes);
    }
}
