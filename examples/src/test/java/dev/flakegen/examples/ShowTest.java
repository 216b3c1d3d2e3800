package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.flakegen.examples.nix.EachNix;
import dev.flakegen.examples.nix.NixVersion;
import dev.flakegen.outputs.Outputs;
import dev.flakegen.report.OutputsFormatter;
import dev.flakegen.report.OutputsJson;
import dev.flakegen.report.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code flakegen show} says of every example and golden case. {@code -Dgolden.update=true} writes down the trees
 * anew.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.flakegen.examples.Example#all")
class ShowTest {
    private static final Path TREES = Example.REPOSITORY.resolve("examples/src/test/resources/show");

    @Parameter
    private Example example;

    @TempDir
    private Path scratch;

    @Test
    void drawsTheTreeThatIsCheckedIn() throws IOException {
        var flake = Project.of(example, scratch).flake();
        var checkedIn = TREES.resolve(example + ".txt");

        var tree = new OutputsFormatter(Style.PLAIN).format(flake, example.toString());

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(TREES);
            Files.writeString(checkedIn, tree);
        }
        assertThat(tree).isEqualTo(Files.readString(checkedIn));
    }

    @EachNix
    void listsTheOutputsThatNixLists(NixVersion version) throws IOException {
        var project = Project.copy(example, scratch);
        var known = new KnownToBoth(example, version);
        var show = version.allSystems("flake", "show", "--json");
        if (example.isRefusedBy(version)) {
            project.nix(version).fail(show);
            return;
        }

        var nix = json(project.nix(version).succeed(show));
        var ours = json(OutputsJson.write(Outputs.of(project.flake())));

        assertThat(known.ofOurs(ours)).isEqualTo(known.ofNix(nix));
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
