package dev.flakegen.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a program was loaded from, its classes are found, or it is said why not. */
class DslClassPathTest {
    private static final String SAMPLE = Sample.class.getName();
    private static final String FILE = SAMPLE.replace('.', '/') + ".class";

    /** A class to load once more. */
    static final class Sample {}

    @TempDir
    private Path temporary;

    /** Loads one class, and says of it what it is told to say. */
    private static final class Loader extends ClassLoader {
        private final Optional<ProtectionDomain> domain;
        private final @Nullable URL resource;

        Loader(Optional<ProtectionDomain> domain, @Nullable URL resource) {
            super("sample", null);
            this.domain = domain;
            this.resource = resource;
        }

        /** As exec-maven-plugin does where it blocks System.exit. */
        static Loader withoutLocation(@Nullable URL resource) {
            var nowhere = new CodeSource(null, (Certificate[]) null);
            return new Loader(Optional.of(new ProtectionDomain(nowhere, null)), resource);
        }

        static Loader at(String location) throws MalformedURLException {
            var source = new CodeSource(new URL(location), (Certificate[]) null);
            return new Loader(Optional.of(new ProtectionDomain(source, null)), null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(SAMPLE)) {
                throw new ClassNotFoundException(name);
            }
            try {
                var bytes = bytes();
                return defineClass(name, bytes, 0, bytes.length, domain.orElse(null));
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.equals(FILE) ? resource : null;
        }
    }

    private static byte[] bytes() throws IOException {
        try (var in = DslClassPathTest.class.getClassLoader().getResourceAsStream(FILE)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private static List<Path> entries(Loader loader) throws IOException {
        try {
            return DslClassPath.entries(List.of(loader.loadClass(SAMPLE)));
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private Path directory(String name) throws IOException {
        var classes = Files.createDirectories(temporary.resolve(name));
        Files.createDirectories(classes.resolve(FILE).getParent());
        Files.write(classes.resolve(FILE), bytes());
        return classes;
    }

    private Path jar(String name) throws IOException {
        var jar = temporary.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(FILE));
            new ByteArrayInputStream(bytes()).transferTo(out);
        }
        return jar;
    }

    @Test
    void aClassWithoutALocationIsFoundByItsFile() throws IOException {
        for (var name : List.of("classes", "a b", "ünï", "100%25", "a+b", "a!b")) {
            var classes = directory(name);
            var url = classes.resolve(FILE).toUri().toURL();
            assertThat(entries(Loader.withoutLocation(url))).containsExactly(classes);
        }
    }

    @Test
    void aClassWithoutALocationIsFoundInItsJar() throws IOException {
        for (var name : List.of("a.jar", "a b.jar", "ünï.jar", "100%25.jar")) {
            var jar = jar(name);
            var url = new URL("jar:" + jar.toUri() + "!/" + FILE);
            assertThat(entries(Loader.withoutLocation(url))).containsExactly(jar);
        }
    }

    @Test
    void aClassWithoutACodeSourceIsFoundToo() throws IOException {
        var classes = directory("classes");
        var url = classes.resolve(FILE).toUri().toURL();
        assertThat(entries(new Loader(Optional.empty(), url))).containsExactly(classes);
    }

    @Test
    void aLocationMayHoldASpaceThatIsNotEscaped() throws IOException {
        var classes = directory("a b");
        assertThat(entries(Loader.at("file:" + classes + "/"))).containsExactly(classes);
    }

    @Test
    void aJarInsideAJarIsToldAsWhatNoCompilerReads() throws IOException {
        var nested = Loader.at("jar:" + jar("outer.jar").toUri() + "!/lib/inner.jar!/");
        assertThatIOException()
                .isThrownBy(() -> entries(nested))
                .withMessageContaining("lib/inner.jar")
                .withMessageContaining("it has to be a jar or a directory");
    }

    @Test
    void aLoaderThatTellsNothingIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> entries(Loader.withoutLocation(null)))
                .withMessageContaining("does not say where flakegen is");
    }
}
