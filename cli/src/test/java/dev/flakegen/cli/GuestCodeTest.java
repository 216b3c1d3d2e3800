package dev.flakegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description is somebody's code in our process: whatever it does there, the run is what it would be. */
class GuestCodeTest {
    private static final String ENDS = "error[description-failed]: the description ends the process, with ";

    @TempDir
    private Path temporary;

    private TestProject project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = TestProject.in(temporary);
    }

    /** A description with statements in front of those of a whole one. */
    private Outcome run(String statements, String... arguments) throws IOException, InterruptedException {
        project.write("Flake.java", TestProject.flake(statements + """

                flake.name("demo").systems(X86_64_LINUX);
                """));
        return ToolProcess.of(project).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "System.exit(1);",
                "Runtime.getRuntime().exit(0);",
                "java.util.List.of(0).forEach(System::exit);",
                "try { System.exit(0); } catch (Throwable e) { } finally { System.exit(4); }",
                "synchronized (System.out) { synchronized (Runtime.class) { System.exit(0); } }",
                "java.util.concurrent.CompletableFuture.runAsync(() -> System.exit(0)).join();",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); System.exit(0);"
            })
    void anEndThatTheDescriptionDecidesIsAnErrorOfItsLine(String statement) throws IOException, InterruptedException {
        var outcome = run(statement, "generate");

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(ENDS).contains("--> Flake.java:9\n", "1 error; nothing was written");
        assertThat(project.files()).containsOnlyKeys("Flake.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate --check", "show --json"})
    void soItIsForEveryCommand(String command) throws IOException, InterruptedException {
        assertThat(run("System.exit(0);", command.split(" ")).exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"static { System.exit(0); }", "{ System.exit(0); }", "Flake() { System.exit(0); }"})
    void anEndBeforeDefineIsOneToo(String member) throws IOException, InterruptedException {
        var description = TestProject.DEMO.replace("    @Override", "    " + member + "\n\n    @Override");
        project.write("Flake.java", description);

        var outcome = ToolProcess.of(project).run("generate");

        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).startsWith(ENDS).contains("--> Flake.java:7\n");
    }

    @Test
    void anEndInAHelperIsAnErrorOfItsLineAndNamesItsCaller() throws IOException, InterruptedException {
        project.write("Helper.java", """
                final class Helper {
                    static void leave() {
                        System.exit(0);
                    }
                }
                """);

        var outcome = run("Helper.leave();", "generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("--> Helper.java:3\n", "called at Flake.java:9\n");
    }

    @Test
    void whatItPrintsGoesToStandardError() throws IOException, InterruptedException {
        var outcome = run("""
                System.out.println("resolving…");
                System.out.close();
                System.err.close();
                System.setOut(null);
                """, "show", "--json");

        assertThat(outcome).isEqualTo(new Outcome(0, "{}\n", "resolving…\n"));
    }

    @Test
    void whatAThreadPrintsLaterGoesThereToo() throws IOException, InterruptedException {
        var outcome = run("""
                new Thread(() -> { while (true) { System.out.println("later"); } }).start();
                """, "show", "--json");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("{}\n");
        assertThat(outcome.err()).contains("later\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.Locale.setDefault(java.util.Locale.forLanguageTag(\"ar-EG-u-nu-arab\"));",
                "java.util.Locale.setDefault(java.util.Locale.forLanguageTag(\"tr-TR\"));",
                "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Tokyo\"));",
                "System.setProperty(\"line.separator\", \"\\r\\n\"); System.setProperty(\"user.dir\", \"/\");",
                "System.setProperties(new java.util.Properties());",
                "Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);",
                "Thread.currentThread().setContextClassLoader(null);",
                "for (var p : java.security.Security.getProviders()) java.security.Security.removeProvider(p.getName());",
                """
                var all = java.security.Security.getProviders();
                var define = Thread.currentThread();
                var later = new Thread(() -> {
                    while (define.isAlive()) { }
                    for (var p : all) java.security.Security.removeProvider(p.getName());
                });
                later.setDaemon(true);
                later.start();
                """,
                """
                java.security.Security.insertProviderAt(new java.security.Provider("Own", "1", "") {
                    { put("MessageDigest.SHA-256", "none.Such"); put("SecureRandom.NativePRNG", "none.Such"); }
                }, 1);
                """,
                "java.security.Security.setProperty(\"securerandom.source\", \"file:/nowhere\");",
                "Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> System.exit(0));",
                "new Thread(() -> { while (true) { } }).start();",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> System.exit(0)));",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));",
                "System.setIn(null); System.setOut(null); System.setErr(null);"
            })
    void whatItChangesInTheProcessChangesNothingInTheRun(String statement) throws IOException, InterruptedException {
        assertThat(run(statement, "generate", "-q")).isEqualTo(new Outcome(0, "", ""));

        project.write("Flake.java", TestProject.flake("flake.name(\"demo\").systems(X86_64_LINUX);"));
        assertThat(project.run("generate", "--check").exit()).isZero();
    }

    @Test
    void standardInputIsNotItsOwn() throws IOException, InterruptedException {
        var outcome = run("new java.util.Scanner(System.in).nextLine();", "generate");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("NoSuchElementException", "--> Flake.java:9\n");
    }

    @Test
    void oneThatDoesNotEndCanBeStoppedAndSaysWhereItWas() throws IOException, InterruptedException {
        project.write("Flake.java", TestProject.flake("""
                flake.name("demo");
                System.out.println("started");
                while (flake != null) {
                }
                """));
        var process = ToolProcess.of(project).startReadable("generate");
        try (var err = process.errorReader()) {
            assertThat(err.readLine()).isEqualTo("started");

            process.toHandle().destroy(); // which leaves the streams open

            assertThat(err.readLine())
                    .startsWith("flakegen: stopped while the description was running, at Flake.java:1");
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        }
        assertThat(project.files()).containsOnlyKeys("Flake.java");
        assertThat(run("", "generate").exit()).isZero();
    }
}
