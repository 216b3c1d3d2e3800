package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No help leads to another error: each that names a call is followed in {@code followed/calls.txt}, and what is written
 * there generates. The helps are those of the golden messages: one that is new fails here until somebody has followed it.
 */
class FollowedHelpTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern CALL = Pattern.compile("(?<![\\w-])(\\w+)\\(");

    /** Java of any class, which is no call of the DSL. */
    private static final Pattern NO_CALL = Pattern.compile("define\\(FlakeSpec flake\\)");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("pkgs/top-level/own.nix", "{ hello }: hello\n"),
            Map.entry("pkgs/top-level/jq.nix", "{ jq }: jq\n"),
            Map.entry("pkgs/top-level/tool.nix", "{ hello }: hello\n"),
            Map.entry("pkgs/whole.nix", "pkgs: pkgs.hello\n"),
            Map.entry("modules/nixos/ssh.nix", "{ ... }: { }\n"),
            Map.entry("modules/system/sshd.nix", "{ ... }: { }\n"),
            Map.entry("modules/system/motd.nix", "{ ... }: { }\n"),
            Map.entry("modules/home/git.nix", "{ ... }: { }\n"),
            Map.entry("modules/home/shell.nix", "{ ... }: { }\n"),
            Map.entry("flakes/tools/flake.nix", "{ outputs = _: { }; }\n"),
            Map.entry("overlay.nix", "final: prev: { }\n"),
            Map.entry(
                    "sneaky.nix",
                    "builtins.getFlake \"github:example/legacy/44a91898084f46797b5fac650c7e8c9ac38c43d4\"\n"));

    @TempDir
    private Path temporary;

    /** Helps, and a description in which what they say is done. */
    record Followed(List<String> helps, String statements) {
        String source() {
            if (statements.startsWith("alone\n")) {
                return TestProject.flake(statements.substring("alone\n".length()));
            }
            return TestProject.flake("""
                    flake.name("demo").systems(X86_64_LINUX, AARCH64_LINUX);
                    var nixpkgs = flake.input("nixpkgs", github("NixOS", "nixpkgs"));
                    flake.pkgs(nixpkgs);
                    """ + statements);
        }
    }

    static Stream<Followed> followed() throws IOException {
        return Arrays.stream(Files.readString(RESOURCES.resolve("followed/calls.txt"))
                        .split("\\n\\n"))
                .map(FollowedHelpTest::parse);
    }

    private static Followed parse(String section) {
        var helps = new ArrayList<String>();
        var statements = new StringBuilder();
        section.lines().forEach(line -> {
            if (line.startsWith("help: ")) {
                helps.add(line);
            } else {
                statements.append(line).append('\n');
            }
        });
        return new Followed(helps, statements.toString());
    }

    /** The same help of other things is the same. */
    private static String kind(String help) {
        return help.replaceAll("\\\\\"", "").replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("'[^']*'", "'…'");
    }

    private static Set<String> helpsWithCalls() throws IOException {
        var helps = new TreeSet<String>();
        for (var folder : List.of("bad", "warned")) {
            try (var cases = Files.list(RESOURCES.resolve(folder))) {
                cases.map(directory -> directory.resolve("expected.txt"))
                        .filter(Files::exists)
                        .flatMap(FollowedHelpTest::helps)
                        .filter(help -> CALL.matcher(NO_CALL.matcher(help).replaceAll(""))
                                .find())
                        .map(FollowedHelpTest::kind)
                        .forEach(helps::add);
            }
        }
        return helps;
    }

    private static Stream<String> helps(Path expected) {
        try {
            return Files.readString(expected)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("= help: "))
                    .map(line -> line.substring(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyHelpThatNamesACallIsFollowed() throws IOException {
        var kinds = new TreeSet<String>();
        followed().forEach(followed -> followed.helps().forEach(help -> kinds.add(kind(help))));

        assertThat(helpsWithCalls()).isNotEmpty().isEqualTo(kinds);
    }

    @ParameterizedTest
    @MethodSource("followed")
    void whatAHelpSaysIsAccepted(Followed followed) throws IOException {
        for (var help : followed.helps()) {
            var calls = CALL.matcher(help)
                    .results()
                    .map(match -> match.group(1) + "(")
                    .toList();
            assertThat(calls).as(help).anyMatch(followed.source()::contains);
        }
        var project = TestProject.in(temporary);
        for (var file : FILES.entrySet()) {
            if (!file.getKey().equals("sneaky.nix") || followed.statements().contains("sneaky")) {
                project.write(file.getKey(), file.getValue());
            }
        }
        project.write("Flake.java", followed.source());

        var outcome = project.run("generate");

        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).doesNotContain("error[").doesNotContain("warning[");
    }
}
