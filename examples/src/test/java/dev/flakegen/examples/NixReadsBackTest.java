package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.Nix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.AttrSet;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.random.RandomText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a description holds as a value, real Nix reads back exactly that. */
@EachNix
class NixReadsBackTest {
    private static final int VALUES = 3_000;

    /** How many digits of a number Nix 2.8 prints. */
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    @Parameter
    private NixVersion version;

    @TempDir
    private Path directory;

    private record Value(Expr expr, JsonElement json) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void values(long seed) throws IOException {
        var random = new Random(seed);
        var texts = new RandomText(random);
        var bindings = new ArrayList<Binding>();
        var expected = new JsonObject();
        for (var name : texts.names(VALUES)) {
            var value = value(random, 3);
            bindings.add(new Binding.Attribute(AttrPath.ofNames(name), value.expr()));
            expected.add(name, value.json());
        }
        var file = Files.writeString(directory.resolve("values.nix"), new NixPrinter().print(new AttrSet(bindings)));
        var nix = Nix.alone(version, directory, directory.resolve("home"));

        var read = JsonParser.parseString(nix.succeed("eval", "--json", "--file", file.toString()));

        assertThat(read.getAsJsonObject().size()).isEqualTo(expected.size());
        for (var entry : expected.entrySet()) {
            assertThat(read.getAsJsonObject().get(entry.getKey()))
                    .as("seed %d, attribute %s", seed, entry.getKey())
                    .isEqualTo(entry.getValue());
        }
    }

    private Value value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0, 1, 2 -> string(random);
            case 3 -> integer(random);
            case 4 -> number(random);
            case 5 -> list(random, depth);
            default -> set(random, depth);
        };
    }

    private static Value string(Random random) {
        var text = new RandomText(random).next();
        return new Value(Expr.text(text), new JsonPrimitive(text));
    }

    private static Value integer(Random random) {
        long number = random.nextLong() >> random.nextInt(64);
        return new Value(Expr.of(number), new JsonPrimitive(number));
    }

    private Value number(Random random) {
        double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(40) - 20);
        return new Value(Expr.of(number), new JsonPrimitive(printed(number)));
    }

    private double printed(double number) {
        return version == NixVersion.OLDEST
                ? new BigDecimal(number).round(DIGITS).doubleValue()
                : number;
    }

    private Value list(Random random, int depth) {
        var exprs = new ArrayList<Expr>();
        var json = new JsonArray();
        for (int size = random.nextInt(4); size > 0; size--) {
            var element = value(random, depth - 1);
            exprs.add(element.expr());
            json.add(element.json());
        }
        return new Value(Expr.list(exprs), json);
    }

    private Value set(Random random, int depth) {
        var bindings = new ArrayList<Binding>();
        var json = new JsonObject();
        for (var name : new RandomText(random).names(random.nextInt(4))) {
            var value = value(random, depth - 1);
            bindings.add(new Binding.Attribute(AttrPath.ofNames(name), value.expr()));
            json.add(name, value.json());
        }
        return new Value(new AttrSet(bindings), json);
    }
}
