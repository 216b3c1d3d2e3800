package dev.flakegen.compile;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.compile.CompiledClasses.CompiledClass;
import dev.flakegen.plan.Sha256;
import dev.flakegen.project.ProjectDirectory;
import dev.flakegen.project.ProjectPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps compiled classes between runs, as compiling is most of what a run costs. They are used again while the sources
 * that they were made of, the DSL and the JDK are the same.
 */
final class CompilationCache {
    private static final String NAME = "classes";

    private final ProjectCache cache;
    private final ProjectDirectory project;

    CompilationCache(ProjectCache cache, ProjectDirectory project) {
        this.cache = cache;
        this.project = project;
    }

    Optional<CompiledClasses> read() throws IOException {
        var kept = cache.read(NAME);
        var key = key();
        if (kept.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(kept.get()))) {
            if (!in.readUTF().equals(key.get())) {
                return Optional.empty();
            }
            var sources = new TreeMap<String, String>();
            for (int count = in.readInt(); count > 0; count--) {
                sources.put(in.readUTF(), in.readUTF());
            }
            var classes = new TreeMap<String, CompiledClass>();
            for (int count = in.readInt(); count > 0; count--) {
                var name = in.readUTF();
                var source = in.readUTF();
                classes.put(name, new CompiledClass(in.readNBytes(in.readInt()), source));
            }
            var compiled = new CompiledClasses(classes, sources);
            return isCurrent(compiled) ? Optional.of(compiled) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // damaged: compiled again, and written again
        }
    }

    private boolean isCurrent(CompiledClasses compiled) throws IOException {
        for (var source : compiled.sources().entrySet()) {
            var path = ProjectPath.parse(source.getKey());
            var bytes = path.isPresent() ? project.read(path.get()) : Optional.<byte[]>empty();
            if (bytes.isEmpty() || !hash(bytes.get()).equals(source.getValue())) {
                return false;
            }
        }
        return !compiled.sources().isEmpty();
    }

    /** Of the text, as the compiler reads it. */
    private static String hash(byte[] source) {
        return Sha256.of(UnmarkedSource.unmarked(new String(source, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
    }

    void write(CompiledClasses compiled) throws IOException {
        var key = key();
        if (key.isEmpty()) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(key.get());
            out.writeInt(compiled.sources().size());
            for (var source : compiled.sources().entrySet()) {
                out.writeUTF(source.getKey());
                out.writeUTF(source.getValue());
            }
            out.writeInt(compiled.classes().size());
            for (var type : compiled.classes().entrySet()) {
                out.writeUTF(type.getKey());
                out.writeUTF(type.getValue().source());
                out.writeInt(type.getValue().bytes().length);
                out.write(type.getValue().bytes());
            }
        }
        cache.write(NAME, bytes.toByteArray());
    }

    /** The DSL and the JDK; none while the DSL is not packed, as then it may change at any moment. */
    private static Optional<String> key() throws IOException {
        var key = new StringBuilder(Runtime.version().toString());
        for (var entry : DslClassPath.entries()) {
            if (!Files.isRegularFile(entry)) {
                return Optional.empty();
            }
            key.append(' ').append(Sha256.of(Files.readAllBytes(entry)));
        }
        return Optional.of(key.toString());
    }
}
