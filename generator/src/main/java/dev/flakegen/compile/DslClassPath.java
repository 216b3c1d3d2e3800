package dev.flakegen.compile;

import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.nix.NixValue;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What a Flake.java is compiled against: the DSL and what it shows, wherever this program was loaded from. */
final class DslClassPath {
    private static final String JAR = "jar:";
    private static final String IN_JAR = "!/";

    private DslClassPath() {}

    static List<Path> entries() throws IOException {
        return entries(List.of(FlakeDefinition.class, NixValue.class, NullMarked.class));
    }

    /**
     * The jars and directories that classes were loaded from.
     *
     * @throws IOException if one has no place that a compiler can read
     */
    static List<Path> entries(List<Class<?>> types) throws IOException {
        Set<Path> entries = new LinkedHashSet<>();
        for (var type : types) {
            entries.add(entry(type));
        }
        return new ArrayList<>(entries);
    }

    private static Path entry(Class<?> type) throws IOException {
        var location = codeSource(type).or(() -> aroundClassFile(type));
        if (location.isPresent()) {
            try {
                return Path.of(location.get());
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                throw new IOException(
                        "flakegen lies in " + location.get() + ", where no Java compiler can read it: it has to be a"
                                + " jar or a directory of the file system",
                        e);
            }
        }
        throw new IOException("the class loader of flakegen (" + type.getClassLoader()
                + ") does not say where flakegen is, and Flake.java cannot be compiled without that");
    }

    /** What its class loader says, which some do not. */
    private static Optional<URI> codeSource(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source == null
                ? Optional.empty()
                : Optional.ofNullable(source.getLocation()).map(DslClassPath::uri);
    }

    /** What its class file lies in, as {@code file:/classes/} or {@code jar:file:/a.jar!/}. */
    private static Optional<URI> aroundClassFile(Class<?> type) {
        var file = type.getName().replace('.', '/') + ".class";
        var loader = type.getClassLoader();
        var found = Optional.ofNullable(loader == null ? null : loader.getResource(file))
                .map(URL::toString);
        return found.filter(url -> url.endsWith(file))
                .map(url -> url.substring(0, url.length() - file.length()))
                .map(url -> url.startsWith(JAR) && url.indexOf(IN_JAR) == url.length() - IN_JAR.length()
                        ? url.substring(JAR.length(), url.length() - IN_JAR.length())
                        : url)
                .map(DslClassPath::escaped);
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            return escaped(url.toString());
        }
    }

    /** A URL of Java need not be a URI: some have spaces. */
    private static URI escaped(String url) {
        return URI.create(url.replace(" ", "%20"));
    }
}
