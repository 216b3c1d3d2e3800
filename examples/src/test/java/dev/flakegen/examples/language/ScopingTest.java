package dev.flakegen.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.examples.nix.RealNix;
import dev.flakegen.nix.FreeVariable;
import dev.flakegen.nix.GlobalVariables;
import dev.flakegen.nix.parser.NixParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which variables are free is what real Nix says, which binds them while it parses. */
@RealNix
class ScopingTest {
    private static final int TEXTS = 400;

    @TempDir
    private Path directory;

    private NixLanguage nix;

    @BeforeEach
    void askCurrentNix() throws IOException {
        nix = new NixLanguage(directory);
        nix.assumeCurrent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aVariableIsFreeWhereNixFindsItUndefined(long seed) throws Exception {
        var random = new RandomScopes(seed);
        var texts = Stream.generate(random::text).limit(TEXTS).toList();
        var refusals = nix.refusals(texts);

        var softly = new SoftAssertions();
        int closed = 0;
        for (int i = 0; i < TEXTS; i++) {
            var free = free(texts.get(i));
            closed += free.isEmpty() ? 1 : 0;
            var told =
                    softly.assertThat(refusals.get(i).map(ScopingTest::place)).as("seed %d: %s", seed, texts.get(i));
            if (free.isEmpty()) {
                told.isEmpty();
            } else {
                told.get().isIn(free); // Nix tells one of them
            }
        }
        softly.assertAll();
        assertThat(closed).as("texts without free variables").isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    private static String place(NixLanguage.Refusal refusal) {
        return refusal.message() + " " + refusal.place();
    }

    private static List<String> free(String text) throws Exception {
        var parsed = NixParser.parse(text);
        return FreeVariable.of(parsed.expr()).stream()
                .filter(use -> use.withs().isEmpty() && !GlobalVariables.contains(use.name()))
                .map(use -> "undefined variable '" + use + "' " + parsed.position(use.part()))
                .toList();
    }

    @Test
    void theVariablesOfNixItselfAreThose() throws IOException {
        var names = new TreeSet<>(GlobalVariables.names());
        for (var builtin : nix.builtins()) {
            names.add(builtin);
            names.add("__" + builtin);
        }
        var known = nix.refusals(names.stream().map(name -> "_: " + name).toList());

        var bound = new ArrayList<String>();
        var each = names.iterator();
        known.stream().map(Optional::isEmpty).forEach(isBound -> {
            var name = each.next();
            if (isBound) {
                bound.add(name);
            }
        });
        assertThat(bound).containsExactlyElementsOf(GlobalVariables.names());
    }
}
