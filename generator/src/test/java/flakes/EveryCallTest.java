package flakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.RefusedCallException;
import dev.flakegen.dsl.SourceLocator;
import dev.flakegen.generator.Generator;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.project.NixFileSearch;
import dev.flakegen.project.ProjectDirectory;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No call of the DSL takes a text that Nix or a file system cannot hold, or null, without telling it at its line. Stands
 * outside of {@code dev.flakegen}, as a Flake.java does.
 */
class EveryCallTest {
    /** Those of the DSL that a description does not call. */
    private static final Set<Class<?>> NOT_CALLED =
            Set.of(Description.class, FlakeDefinition.class, RefusedCallException.class, SourceLocator.class);

    private static final List<String> BAD_TEXTS = List.of("a\0b", "a\ud83db", "\udc27");

    @TempDir
    private Path directory;

    @BeforeEach
    void createFiles() throws IOException {
        Files.createDirectory(directory.resolve(EveryCall.FINE));
        Files.writeString(directory.resolve(EveryCall.FINE).resolve("default.nix"), "{ stdenv }: stdenv\n");
    }

    @Test
    void isKnownHere() throws Exception {
        var known = new ArrayList<Class<?>>();
        for (var name : classesOfTheDsl()) {
            var type = Class.forName("dev.flakegen.dsl." + name);
            if (Modifier.isPublic(type.getModifiers()) && !type.isMemberClass()) {
                known.add(type);
            }
        }
        known.removeAll(EveryCall.RECEIVERS.keySet());
        assertThat(known).containsExactlyInAnyOrderElementsOf(NOT_CALLED);
    }

    /** Whether they are packed or not. */
    private static List<String> classesOfTheDsl() throws Exception {
        var source = FlakeSpec.class.getProtectionDomain().getCodeSource();
        var classes = Path.of(source.getLocation().toURI());
        if (Files.isDirectory(classes)) {
            return names(classes.resolve("dev/flakegen/dsl"));
        }
        try (var jar = FileSystems.newFileSystem(classes)) {
            return names(jar.getPath("dev/flakegen/dsl"));
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }

    static Stream<EveryCall> callsWithTexts() {
        return EveryCall.all().filter(call -> !texts(call.type(), "").isEmpty());
    }

    /** Arguments of a type that hold a text, in every place where they can. */
    private static List<Object> texts(Class<?> type, String text) {
        if (type == String.class || type == Object.class) {
            return List.of(text);
        } else if (type == String[].class) {
            return List.of(new String[] {text}, new String[] {EveryCall.FINE, text});
        } else if (type == Object[].class) {
            return List.of(new Object[] {text}, new Object[] {List.of(Map.of("a", text))});
        } else if (type == List.class) {
            return List.of(List.of(text), List.of(1, List.of(text)), List.of(Map.of(text, 1)));
        } else if (type == Map.class) {
            return List.of(Map.of(text, 1), Map.of("a", text), Map.of("a", Map.of(text, 1)));
        }
        return List.of();
    }

    @ParameterizedTest
    @MethodSource("callsWithTexts")
    void tellsATextThatCannotBeWritten(EveryCall call) throws IOException {
        var places = texts(call.type(), call.fineText());
        for (int i = 0; i < places.size(); i++) {
            var without = errors(call, places.get(i)).stream()
                    .map(EveryCallTest::mistake)
                    .toList();
            for (var bad : BAD_TEXTS) {
                var with = errors(call, texts(call.type(), bad).get(i));

                for (var mistake : without) { // of the call itself, whatever the text
                    with.stream()
                            .filter(error -> mistake(error).equals(mistake))
                            .findFirst()
                            .ifPresent(with::remove);
                }
                assertThat(with)
                        .as("%s, argument %d", call, i)
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.place())
                                .hasValueSatisfying(
                                        place -> assertThat(place.file()).isEqualTo("flakes/EveryCall.java")));
                if (!call.isAboutInputs()) {
                    assertThat(with).as("%s, argument %d", call, i).hasSize(1);
                }
            }
        }
    }

    private static String mistake(Diagnostic error) {
        return error.code() + " at " + error.place();
    }

    static Stream<EveryCall> callsWithObjects() {
        return EveryCall.all().filter(call -> !call.type().isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("callsWithObjects")
    void tellsThatItIsPassedNull(EveryCall call) throws IOException {
        for (var nothing : nulls(call.type())) {
            assertThat(errors(call, nothing)).as("%s", call).anySatisfy(error -> {
                assertThat(error.code()).isEqualTo(DiagnosticCode.INVALID_VALUE);
                assertThat(error.message())
                        .isIn("null is passed to " + call.method().getName() + "(…)", "a value is null");
                assertThat(error.place())
                        .hasValueSatisfying(place -> assertThat(place.file()).isEqualTo("flakes/EveryCall.java"));
            });
        }
    }

    /** Null, and what holds it. */
    private static List<Object> nulls(Class<?> type) {
        var nulls = new ArrayList<Object>();
        nulls.add(null);
        if (type.isArray()) {
            nulls.add(Array.newInstance(type.getComponentType(), 1));
        } else if (type == List.class) {
            nulls.add(Arrays.asList(1, null));
        } else if (type == Map.class) {
            nulls.add(Collections.singletonMap("a", null));
            nulls.add(new HashMap<>(Collections.singletonMap(null, 1)));
        }
        return nulls;
    }

    private List<Diagnostic> errors(EveryCall call, Object argument) throws IOException {
        var generator = new Generator(ProjectDirectory.at(directory), NixFileSearch.Ignored.NOTHING);
        var generation = generator.generate(flake -> {
            try {
                call.make(flake, argument);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
        return new ArrayList<>(
                generation.diagnostics().stream().filter(Diagnostic::isError).toList());
    }
}
