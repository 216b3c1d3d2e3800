package dev.flakegen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.cache.ProjectCache;
import dev.flakegen.init.InitOptions;
import dev.flakegen.init.InitTemplate;
import dev.flakegen.init.ProjectInit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a project is started with is a golden case, {@code init-minimal}, {@code init-oss}, …: so real Nix shows and checks
 * it as every other. {@code -Dgolden.update=true} writes it anew.
 */
class InitTest {
    private static final String STAND_INS = "stand-ins.txt";

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @EnumSource
    void aTemplateMakesWhatIsCheckedIn(InitTemplate template) throws IOException, ProjectCache.LockedException {
        var golden = Example.golden("init-" + template);

        var started = start(template);

        if (Boolean.getBoolean("golden.update")) {
            write(started, golden.directory());
        }
        var expected = golden.files();
        expected.remove(STAND_INS);
        assertThat(started).isEqualTo(expected);
    }

    private SortedMap<String, String> start(InitTemplate template) throws IOException, ProjectCache.LockedException {
        var directory = scratch.resolve("project");
        var options = new InitOptions(template, "harbour", Optional.empty());
        var result = new ProjectInit(options, Map.of()).in(directory);
        assertThat(result.plan().conflicts()).isEmpty();
        return Example.files(directory);
    }

    private static void write(SortedMap<String, String> files, Path directory) throws IOException {
        for (var file : files.entrySet()) {
            var path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }
}
