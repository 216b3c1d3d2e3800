package flakes;

import static dev.flakegen.dsl.Nix.AARCH64_LINUX;
import static dev.flakegen.dsl.Nix.X86_64_LINUX;
import static dev.flakegen.dsl.Nix.attrs;
import static dev.flakegen.dsl.Nix.file;
import static dev.flakegen.dsl.Nix.git;
import static dev.flakegen.dsl.Nix.github;
import static dev.flakegen.dsl.Nix.importFile;
import static dev.flakegen.dsl.Nix.list;
import static dev.flakegen.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.flakegen.dsl.Description;
import dev.flakegen.dsl.FlakeDefinition;
import dev.flakegen.dsl.FlakeRef;
import dev.flakegen.dsl.FlakeSpec;
import dev.flakegen.dsl.InputSpec;
import dev.flakegen.dsl.NixSystem;
import dev.flakegen.dsl.RefusedCallException;
import dev.flakegen.model.Check;
import dev.flakegen.model.Diagnostic;
import dev.flakegen.model.DiagnosticCode;
import dev.flakegen.model.FlakeReference;
import dev.flakegen.model.PackageSource;
import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.NixPrinter;
import dev.flakegen.nix.NixValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stands outside of {@code dev.flakegen}, as a Flake.java does: the place of a call is the first frame out there. */
class DescriptionTest {
    private static final String COMMIT = "44a91898084f46797b5fac650c7e8c9ac38c43d4";

    private static Description describe(FlakeDefinition definition) {
        try {
            return Description.of(definition);
        } catch (Description.ThrownException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Diagnostic only(FlakeDefinition definition) {
        assertThat(describe(definition).diagnostics()).hasSize(1);
        return describe(definition).diagnostics().get(0);
    }

    @Test
    void whatHasANameIsSortedByIt() {
        var description = describe(flake -> {
            flake.systems(X86_64_LINUX).systems(AARCH64_LINUX);
            flake.pkgs(flake.input("nixpkgs", github("NixOS", "nixpkgs")))
                    .set("config.b", true)
                    .set("config.a.y", 1)
                    .set("config.a.x", 1);
            new HashMap<>(Map.of("b", 1, "a", 2, "C", 3))
                    .forEach((name, value) -> flake.registry().callPackage(name, "pkgs/" + value));
        });

        var flake = description.flake();
        assertThat(flake.systems()).extracting(AttrName::name).containsExactly("aarch64-linux", "x86_64-linux");
        assertThat(flake.registry().orElseThrow().topLevel())
                .extracting(pkg -> pkg.name().name())
                .containsExactly("C", "a", "b");
        assertThat(new NixPrinter().print(flake.pkgs().orElseThrow().arguments()))
                .isEqualTo("{\n  config = {\n    a = {\n      x = 1;\n      y = 1;\n    };\n    b = true;\n  };\n}");
    }

    @Test
    void remembersTheLineOfEachCall() {
        var description = describe(flake -> {
            flake.check("one").script("true");
            flake.check("two").script("true");
        });

        var places = description.flake().checks().stream().map(Check::place).toList();
        assertThat(places.get(0).file()).isEqualTo("flakes/DescriptionTest.java");
        assertThat(places.get(1).line()).isEqualTo(places.get(0).line() + 1);
    }

    @Test
    void tellsBothLinesOfWhatIsDeclaredTwice() {
        var diagnostic = only(flake -> {
            flake.registry().callPackage("hello", "pkgs/hello");
            flake.registry().callPackage("hello", "pkgs/hello2");
        });

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.DUPLICATE_PACKAGE);
        int first = diagnostic.place().orElseThrow().line() - 1;
        assertThat(diagnostic.notes()).containsExactly("first declared at flakes/DescriptionTest.java:" + first);
    }

    @Test
    void handsBackAUsableSpecAfterAMistakeSoThatOneMistakeGivesOneMessage() {
        var diagnostics = describe(flake -> {
                    flake.input("a", github("o", "r").ref("x").rev(COMMIT)).follows("b", flake.input("b", path(".")));
                    flake.registry()
                            .scope("noSuchPackages")
                            .callPackage("p", "p")
                            .set("a", 1)
                            .on(X86_64_LINUX);
                })
                .diagnostics();

        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.REF_AND_REV, DiagnosticCode.UNKNOWN_SCOPE);
    }

    @Test
    void refusesCallsAfterDefineHasEnded() {
        var kept = new ArrayList<FlakeSpec>();
        describe(kept::add);

        assertThatExceptionOfType(RefusedCallException.class)
                .isThrownBy(() -> kept.get(0).name("late"))
                .withMessageMatching("a spec is called after the define .*DescriptionTest.java:\\d+.*")
                .extracting(refused -> refused.diagnostic().code())
                .isEqualTo(DiagnosticCode.CALLED_TOO_LATE);
    }

    @Test
    void refusesCallsOfAnotherThreadEvenIfThatDoesNotTell() {
        var diagnostic = only(flake -> {
            var thread = new Thread(() -> flake.description("from elsewhere"));
            thread.setUncaughtExceptionHandler((dead, thrown) -> {});
            thread.start();
            join(thread);
        });

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.CALLED_BY_ANOTHER_THREAD);
        assertThat(diagnostic.place()).isPresent();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void refusesASpecThatAnEarlierFlakeKept() {
        var kept = new ArrayList<FlakeSpec>();
        describe(kept::add);

        assertThatExceptionOfType(Description.ThrownException.class)
                .isThrownBy(() -> Description.of(flake -> kept.get(0).registry()))
                .withCauseInstanceOf(RefusedCallException.class);
    }

    @Test
    void refusesASpecOfAnotherFlake() {
        var kept = new ArrayList<NixValue>();
        describe(flake -> kept.add(flake.input("theirs", github("o", "r"))));

        var theirs = kept.get(0);
        var uses = List.<FlakeDefinition>of(
                flake -> flake.lib("x", theirs),
                flake -> flake.lib("x", theirs.attr("a.b")),
                flake -> flake.lib("x", list(1, list(theirs))),
                flake -> flake.lib("x", attrs().set("a", theirs)),
                flake -> flake.lib("x", attrs(Map.of("a", List.of(Map.of("b", theirs))))),
                flake -> flake.lib("x", importFile("f.nix", theirs)),
                flake -> flake.devShell("x").set("a", List.of(theirs)),
                flake -> flake.nixosModule("x").imports(list(theirs)),
                flake -> flake.pkgs((InputSpec) theirs),
                flake -> flake.input("x").follows((InputSpec) theirs));

        assertThat(uses).allSatisfy(use -> {
            var diagnostic = only(use);
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.FOREIGN_SPEC);
            assertThat(diagnostic.message()).startsWith("input 'theirs' ");
        });
    }

    @Test
    void refusesEveryKindOfSpecOfAnotherFlake() {
        var kept = new ArrayList<NixValue>();
        describe(flake -> {
            kept.add(flake.input("i", github("o", "r")));
            kept.add(flake.pkgs(flake.input("n", github("o", "r"))));
            kept.add(flake.registry().callPackage("p", "p.nix"));
            kept.add(flake.pkg("q", file("q.nix")));
            kept.add(flake.overlay("default"));
            kept.add(flake.nixosModule("m"));
            kept.add(flake.homeModule("m", file("m.nix")));
            kept.add(flake.devShell("s"));
            kept.add(flake.check("c").script("true"));
            kept.add(flake.self());
            kept.add(flake.inputs());
        });

        assertThat(kept)
                .allSatisfy(theirs -> assertThat(only(flake -> flake.lib("x", list(theirs))))
                        .extracting(Diagnostic::code)
                        .isEqualTo(DiagnosticCode.FOREIGN_SPEC));
    }

    @Test
    void takesItsOwnSpecsInsideOfValues() {
        var description = describe(flake -> {
            var input = flake.input("own", github("o", "r"));
            flake.lib("x", list(input, attrs().set("a", input.attr("b")), Map.of("c", input)));
        });

        assertThat(description.diagnostics()).isEmpty();
    }

    @Test
    void findsMistakesInsideOfValues() {
        var mistakes = list(1, attrs().set("a..b", 1).set("c", 1).set("c", 2), new Object(), Double.NaN, "\0");

        assertThat(describe(flake -> flake.lib("x", mistakes)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        DiagnosticCode.INVALID_ATTRIBUTE_PATH,
                        DiagnosticCode.DUPLICATE_ATTRIBUTE,
                        DiagnosticCode.INVALID_VALUE,
                        DiagnosticCode.INVALID_NUMBER,
                        DiagnosticCode.INVALID_VALUE);
    }

    @Test
    void writesTheRowsOfAMapInTheOrderOfTheirKeysWhateverTheMap() {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < 50; i++) {
            map.put("key-" + (i * 7919) % 50, i);
        }

        var names = attrs(map).expr().toString();

        assertThat(names).isEqualTo(attrs(Map.copyOf(map)).expr().toString());
        assertThat(new NixPrinter().print(attrs(Map.of("b.c", 2, "a", 1)).expr()))
                .isEqualTo("{\n  a = 1;\n  \"b.c\" = 2;\n}");
    }

    @Test
    void doesNotChangeAFlakeReferenceThatIsUsedTwice() {
        var reference = github("NixOS", "nixpkgs");
        reference.ref("nixos-unstable");

        assertThat(urlOf(reference)).isEqualTo("github:NixOS/nixpkgs");
    }

    @Test
    void writesFlakeReferencesAsNixDoes() {
        assertThat(urlOf(github("NixOS", "nixpkgs").ref("nixos-unstable")))
                .isEqualTo("github:NixOS/nixpkgs/nixos-unstable");
        assertThat(urlOf(github("o", "r").dir("a b").host("git.example.org")))
                .isEqualTo("github:o/r?dir=a%20b&host=git.example.org");
        assertThat(urlOf(github("o", "r").rev(COMMIT))).isEqualTo("github:o/r/" + COMMIT);
        assertThat(urlOf(git("ssh://git@example.org/r").ref("main").rev(COMMIT).submodules()))
                .isEqualTo("git+ssh://git@example.org/r?ref=main&rev=" + COMMIT + "&submodules=1");
        assertThat(urlOf(path("./sub").dir("nix"))).isEqualTo("path:./sub?dir=nix");
    }

    private static String urlOf(FlakeRef reference) {
        var inputs = describe(flake -> flake.input("x", reference)).flake().inputs();
        return inputs.get(0).reference().map(FlakeReference::url).orElseThrow();
    }

    @Test
    void takesEachSystemOnceInTheOrderGiven() {
        var description = describe(flake -> flake.systems(NixSystem.of("riscv64-linux"), X86_64_LINUX, X86_64_LINUX));

        assertThat(description.flake().systems())
                .extracting(Object::toString)
                .containsExactly("riscv64-linux", "x86_64-linux");
    }

    @Test
    void refusesAMalformedSystem() {
        assertThat(only(flake -> flake.systems(NixSystem.of("x86 linux"))).code())
                .isEqualTo(DiagnosticCode.INVALID_SYSTEM);
    }

    @Test
    void keepsWhatIsSetOnAPackageAsArguments() {
        var registry = describe(flake -> flake.registry()
                        .callPackage("api", "api")
                        .set("enableTracing", true)
                        .set("a.b", List.of("x")))
                .flake()
                .registry()
                .orElseThrow();

        var called = (PackageSource.CalledFile) registry.topLevel().get(0).source();
        assertThat(new NixPrinter().print(called.arguments()))
                .isEqualTo("{\n  a.b = [ \"x\" ];\n  enableTracing = true;\n}");
    }

    @Test
    void letsAFileBeNamedBeforeThereIsAFlake() {
        var module = file("modules/m.nix");

        assertThat(describe(flake -> flake.nixosModule("m", module)).diagnostics())
                .isEmpty();
    }
}
