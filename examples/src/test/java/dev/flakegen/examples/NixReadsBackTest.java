package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.RealNix;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a description holds as a value, real Nix reads back exactly that. */
@RealNix
class NixReadsBackTest {
    private static final int VALUES = 3_000;

    /** What means something in one kind of string or another, more often than chance would have it. */
    private static final String[] BITS = {
        "'", "''", "'''", "$", "${", "$${", "''${", "''\\n", "\\", "\\n", "\"", "\n", "\n\n", "\r", "\r\n", "\t", " ",
        "  ", "\n  ", "}", "{", "#", "/*", "or", "in", "a", "Z", "0", "-", ".", "ä", "\u0001", "\u007f", "\u2028",
        "\uFEFF", "\uD83D\uDE00"
    };

    @TempDir
    private Path directory;

    private record Value(Expr expr, JsonElement json) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void values(long seed) throws IOException {
        var random = new Random(seed);
        var bindings = new ArrayList<Binding>();
        var expected = new JsonObject();
        while (expected.size() < VALUES) {
            var name = text(random);
            if (!expected.has(name)) {
                var value = value(random, 3);
                bindings.add(new Binding.Attribute(AttrPath.of(new AttrName(name)), value.expr()));
                expected.add(name, value.json());
            }
        }
        var file = Files.writeString(directory.resolve("values.nix"), new NixPrinter().print(new AttrSet(bindings)));

        var read = JsonParser.parseString(nix().succeed("eval", "--json", "--file", file.toString()));

        assertThat(read.getAsJsonObject().size()).isEqualTo(expected.size());
        for (var entry : expected.entrySet()) {
            assertThat(read.getAsJsonObject().get(entry.getKey()))
                    .as("seed %d, attribute %s", seed, entry.getKey())
                    .isEqualTo(entry.getValue());
        }
    }

    private Nix nix() {
        return Nix.example(Example.REPOSITORY, directory, directory.resolve("home"))
                .in(directory);
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0, 1, 2 -> string(random);
            case 3 -> integer(random);
            case 4 -> number(random);
            case 5 -> list(random, depth);
            default -> set(random, depth);
        };
    }

    private static Value string(Random random) {
        var text = text(random);
        return new Value(Expr.text(text), new JsonPrimitive(text));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int bits = random.nextInt(8); bits > 0; bits--) {
            text.append(BITS[random.nextInt(BITS.length)]);
        }
        return text.toString();
    }

    private static Value integer(Random random) {
        long number = random.nextLong() >> random.nextInt(64);
        return new Value(Expr.of(number), new JsonPrimitive(number));
    }

    private static Value number(Random random) {
        double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
        return new Value(Expr.of(number), new JsonPrimitive(number));
    }

    private static Value list(Random random, int depth) {
        var exprs = new ArrayList<Expr>();
        var json = new JsonArray();
        for (int size = random.nextInt(4); size > 0; size--) {
            var element = value(random, depth - 1);
            exprs.add(element.expr());
            json.add(element.json());
        }
        return new Value(Expr.list(exprs), json);
    }

    private static Value set(Random random, int depth) {
        var bindings = new ArrayList<Binding>();
        var json = new JsonObject();
        for (int size = random.nextInt(4); size > 0; size--) {
            var name = text(random);
            if (!json.has(name)) {
                var value = value(random, depth - 1);
                bindings.add(new Binding.Attribute(AttrPath.of(new AttrName(name)), value.expr()));
                json.add(name, value.json());
            }
        }
        return new Value(new AttrSet(bindings), json);
    }
}
