package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any moment leaves each file as it was or as it should be, and the next run finishes the work,
 * whatever the description says by then.
 */
class KilledRunTest {
    private static final long SEED = 20_260_801;
    private static final int MODULES = 250;
    private static final int KILLS = 12;
    private static final String JOURNAL = ".flakegen/journal";

    /** What the project is to be: each has files that others have not, and others in another form. */
    private enum Version {
        FIRST("nixosModule", 0, "one"),
        SECOND("nixosModule", MODULES / 2, "two"),
        THIRD("homeModule", 0, "three");

        private final String description;

        Version(String kind, int from, String text) {
            description = TestProject.flake("""
                    for (int i = %d; i < %d; i++) {
                        flake.%s("m" + i).set("text", "%s");
                    }
                    """.formatted(from, from + MODULES, kind, text));
        }

        Version another(Random random) {
            var others = new ArrayList<>(EnumSet.complementOf(EnumSet.of(this)));
            return others.get(random.nextInt(others.size()));
        }
    }

    private final Random random = new Random(SEED);
    private final Map<Version, SortedMap<String, String>> wanted = new EnumMap<>(Version.class);

    @TempDir
    private Path temporary;

    private TestProject project;
    private int interrupted;

    @BeforeEach
    void generateTheFirstVersion() throws IOException {
        for (var version : Version.values()) {
            var reference = TestProject.in(temporary.resolve(version.name()));
            finishes(reference, version);
            wanted.put(version, reference.files());
        }
        project = TestProject.in(temporary);
        finishes(project, Version.FIRST);
    }

    @Test
    void theNextRunFinishesTheWorkOfOneThatWasKilled() throws IOException, InterruptedException {
        var before = Version.FIRST;
        for (int kill = 0; kill < KILLS; kill++) {
            var killed = before.another(random);
            var next = random.nextBoolean() ? killed : killed.another(random);
            var story = story(kill, before, killed, next);

            killARun(killed);
            everyFileIsWhole(story, EnumSet.of(before, killed));

            finishes(project, next);
            assertThat(project.files()).as(story).isEqualTo(wanted.get(next));
            before = next;
        }
        assertThat(interrupted).as("runs that were killed at their work").isPositive();
    }

    @Test
    void theNextRunFinishesTheWorkOfSeveralThatWereKilled() throws IOException, InterruptedException {
        var before = Version.FIRST;
        for (int kill = 0; kill < KILLS / 3; kill++) {
            var second = before.another(random);
            var third = second.another(random);
            var next = third.another(random);
            var story = story(kill, before, second, third, next);

            killARun(second);
            killARun(third);
            everyFileIsWhole(story, EnumSet.of(before, second, third));

            finishes(project, next);
            assertThat(project.files()).as(story).isEqualTo(wanted.get(next));
            before = next;
        }
    }

    private static String story(int kill, Version... versions) {
        return "seed " + SEED + ", kill " + kill + ": " + List.of(versions);
    }

    private static void finishes(TestProject project, Version version) throws IOException {
        project.write("Flake.java", version.description);
        var outcome = project.run("generate", "-q");
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    }

    private void killARun(Version version) throws IOException, InterruptedException {
        project.write("Flake.java", version.description);
        var moment = moment();
        var run = ToolProcess.of(project).start("generate");
        while (run.isAlive() && !moment.hasCome()) {
            Thread.onSpinWait();
        }
        for (int spin = random.nextInt(100_000); spin > 0 && run.isAlive(); spin--) {
            Thread.onSpinWait();
        }
        run.destroyForcibly().waitFor();
        if (Files.exists(project.at(JOURNAL))) {
            interrupted++;
        }
    }

    @FunctionalInterface
    private interface Moment {
        boolean hasCome();
    }

    private Moment moment() {
        int files = 1 + random.nextInt(MODULES);
        return switch (random.nextInt(4)) {
            case 0 -> () -> Files.exists(project.at(JOURNAL));
            case 1 -> () -> staged() >= files;
            case 2 -> {
                var all = new boolean[1];
                yield () -> {
                    int staged = staged();
                    all[0] |= staged >= MODULES;
                    return all[0] && staged <= files;
                };
            }
            default -> {
                var victim = generated().get(random.nextInt(MODULES));
                var before = key(victim);
                yield () -> !before.equals(key(victim));
            }
        };
    }

    /** How many files are written beside their place. */
    private int staged() {
        int count = 0;
        for (var kind : List.of("nixos", "home")) {
            var names = project.at("modules/" + kind).toFile().list();
            for (var name : names == null ? new String[0] : names) {
                count += name.startsWith(".flakegen-new-") ? 1 : 0;
            }
        }
        return count;
    }

    private List<Path> generated() {
        return wanted.values().stream()
                .flatMap(files -> files.keySet().stream())
                .filter(path -> path.matches("modules/.*/m\\d+\\.nix"))
                .map(project::at)
                .filter(Files::exists)
                .toList();
    }

    /** Another one for each file that ever stood there. */
    private static String key(Path file) {
        try {
            return Files.readAttributes(file, "unix:ino,lastModifiedTime").toString();
        } catch (IOException e) {
            return "none";
        }
    }

    private void everyFileIsWhole(String story, Set<Version> versions) throws IOException {
        var found = project.files();
        found.keySet().removeIf(path -> path.contains(".flakegen-new-") || path.equals(JOURNAL));
        found.remove("Flake.java");
        found.forEach((path, text) -> assertThat(
                        versions.stream().map(version -> wanted.get(version).get(path)))
                .as(story + ": " + path)
                .contains(text));
        var needed = new TreeSet<>(wanted.get(Version.FIRST).keySet());
        versions.forEach(version -> needed.retainAll(wanted.get(version).keySet()));
        needed.remove("Flake.java");
        assertThat(found.keySet()).as(story).containsAll(needed);
    }
}
