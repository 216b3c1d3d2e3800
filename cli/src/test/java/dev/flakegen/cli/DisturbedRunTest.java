package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flakegen.cache.ProjectCache;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that meet another run, or a disk that takes nothing. */
class DisturbedRunTest {
    @TempDir
    private Path temporary;

    private TestProject demo() throws IOException {
        return TestProject.in(temporary).write("Flake.java", TestProject.DEMO);
    }

    private static void failsAndLeavesAllAsItWas(TestProject project, Runs runs, String... words) throws Exception {
        var before = project.files();

        var outcome = runs.run();

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(6);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("flakegen: ").contains(words).hasLineCount(1);
        assertThat(project.files()).isEqualTo(before);
    }

    @FunctionalInterface
    private interface Runs {
        Outcome run() throws Exception;
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void ofTwoRunsOnOneProjectTheSecondGivesWay() throws Exception {
        var project = demo();
        try (var lock = ProjectCache.of(project.environment(), project.root()).lock()) {
            failsAndLeavesAllAsItWas(
                    project,
                    () -> project.run("generate"),
                    "another run of flakegen is at work in this project; nothing was written");
        }
        assertThat(project.run("generate").exit()).isZero();
    }

    @Test
    @SuppressWarnings("try")
    void aRunInAnotherProcessGivesWayToo() throws Exception {
        var project = demo();
        try (var lock = ProjectCache.of(project.environment(), project.root()).lock()) {
            failsAndLeavesAllAsItWas(
                    project, () -> ToolProcess.of(project).run("generate"), "another run of flakegen is at work");
        }
    }

    @Test
    @SuppressWarnings("try")
    void whoOnlyLooksDoesNotWait() throws Exception {
        var project = demo();
        try (var lock = ProjectCache.of(project.environment(), project.root()).lock()) {
            assertThat(project.run("generate", "--check").exit()).isEqualTo(1);
        }
    }

    @Test
    void runsOnDifferentProjectsDoNotMeet() throws IOException, InterruptedException, ExecutionException {
        int count = 8;
        var threads = Executors.newFixedThreadPool(count);
        var together = new CountDownLatch(count);
        var projects = new ArrayList<TestProject>();
        var outcomes = new ArrayList<Future<Outcome>>();
        for (int i = 0; i < count; i++) {
            var project = TestProject.in(temporary.resolve("p" + i))
                    .write("Flake.java", TestProject.DEMO.replace("A demonstration", "Number " + i))
                    .with("XDG_CACHE_HOME", temporary.resolve("cache").toString());
            projects.add(project);
            outcomes.add(threads.submit(() -> {
                together.countDown();
                together.await();
                return project.run("generate");
            }));
        }
        threads.shutdown();

        for (int i = 0; i < count; i++) {
            assertThat(outcomes.get(i).get().exit()).isZero();
            assertThat(projects.get(i).read("flake.nix")).contains("\"Number " + i + "\"");
            assertThat(projects.get(i).run("generate", "--check").exit()).isZero();
        }
    }

    @Test
    void aDirectoryThatTakesNoFilesIsToldAndAllStaysAsItWas() throws Exception {
        var project = demo();
        Files.createDirectories(project.at("modules"));
        Files.setPosixFilePermissions(project.at("modules"), PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(project.at("modules"))) {
            // Nothing is forbidden to root. But no path can be longer than the system takes.
            var deep = tooDeepForMore();
            failsAndLeavesAllAsItWas(
                    deep, () -> deep.run("generate"), deep.root().toString());
        } else {
            failsAndLeavesAllAsItWas(
                    project,
                    () -> project.run("generate"),
                    "no permission: " + project.at("modules") + "; nothing was written\n");
        }
    }

    /** A project whose Flake.java has a path that is nearly as long as paths can be. */
    private TestProject tooDeepForMore() throws IOException {
        int longest = 4095;
        var directory = temporary.toRealPath().resolve("deep");
        int left =
                longest - "/project/Flake.java".length() - directory.toString().length();
        while (left > 1) {
            int length = Math.min(left - 1, 200);
            directory = directory.resolve("d".repeat(length));
            left -= length + 1;
        }
        return TestProject.in(directory)
                .write("Flake.java", TestProject.DEMO)
                .with("XDG_CACHE_HOME", temporary.resolve("cache").toString());
    }

    @Test
    void aFileThatDoesNotFitIsNamedAndAllStaysAsItWas() throws Exception {
        var project = demo();
        project.run("generate");
        project.write("Flake.java", TestProject.flake("""
                flake.description("Small");
                flake.homeModule("small").set("a", 1);
                flake.nixosModule("large").set("b", "x".repeat(300_000));
                """));
        project.write("modules/nixos/mine.txt", "Mine\n");

        failsAndLeavesAllAsItWas(
                project,
                () -> ToolProcess.of(project)
                        .through("bash", "-c", "ulimit -f 200 && exec \"$0\" \"$@\"")
                        .run("generate"),
                project.at("modules/nixos/large.nix") + ": File too large; nothing was written\n");

        assertThat(project.run("generate").exit()).isZero();
        assertThat(project.at("modules/nixos/large.nix")).exists();
    }

    @Test
    void aDirectoryThatTakesNoFilesIsToldByFmtTooAndOtherFilesAreFormatted() throws Exception {
        var project = demo().write("closed/a.nix", "{a=1;}\n");
        Files.setPosixFilePermissions(project.at("closed"), PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(project.at("closed"))) {
            project = tooDeepForMore().write("Flake1.nix", "{a=1;}\n"); // of the length that just fits
        }
        var closed = project;
        failsAndLeavesAllAsItWas(
                closed, () -> closed.run("fmt", "."), closed.root().toString());

        var open = Files.writeString(temporary.resolve("open.nix"), "{a=1;}\n");
        assertThat(closed.run("fmt", ".", open.toString()).exit()).isEqualTo(6);
        assertThat(open).hasContent("{ a = 1; }");
    }

    @Test
    void runsOfFmtOnOneProjectDoNotDisturbEachOther() throws Exception {
        var project = demo();
        for (int i = 0; i < 100; i++) {
            project.write("f" + i + ".nix", "{a=" + i + ";}\n");
        }
        var runs = List.of(
                ToolProcess.of(project).start("fmt"),
                ToolProcess.of(project).start("fmt"),
                ToolProcess.of(project).start("fmt"));

        for (var run : runs) {
            assertThat(run.waitFor()).isZero();
        }
        assertThat(project.run("fmt", "--check")).isEqualTo(new Outcome(0, "", ""));
        assertThat(project.files()).hasSize(101).containsEntry("f7.nix", "{ a = 7; }\n");
    }

    @Test
    void aFileThatAnotherProgramKeepsLockedIsToldAndStaysAsItWas() throws Exception {
        var project = demo().write("a.nix", "{a=1;}\n");
        try (var other = FileChannel.open(project.at("a.nix"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            failsAndLeavesAllAsItWas(project, () -> project.run("fmt"), "a.nix: another program is writing it");
        }
    }

    @Test
    void aFileThatDoesNotFitIsNamedByFmtAndStaysAsItWas() throws Exception {
        var project = demo().write("large.nix", "{a=\"" + "x".repeat(300_000) + "\";}\n");

        failsAndLeavesAllAsItWas(
                project,
                () -> ToolProcess.of(project)
                        .through("bash", "-c", "ulimit -f 200 && exec \"$0\" \"$@\"")
                        .run("fmt"),
                project.at("large.nix") + ": File too large");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere names do not depend on the locale
    void aNameThatTheSystemCannotWriteIsToldInOneLine() throws Exception {
        var project = TestProject.in(temporary)
                .write("Flake.java", TestProject.flake("flake.nixosModule(\"größe\").set(\"a\", 1);"));
        project.with("LC_ALL", "C");

        var outcome = ToolProcess.of(project).run("generate");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err()).hasLineCount(1).contains("LC_ALL=C.UTF-8");
        assertThat(new TreeMap<>(project.files())).containsOnlyKeys("Flake.java");
    }
}
