package dev.flakegen.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The house: who may know whom, who writes, who reads, who touches a library. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.flakegen");

    private static final String[] GENERATOR = {
        "..flakegen.generator..",
        "..flakegen.init..",
        "..flakegen.lock..",
        "..flakegen.format..",
        "..flakegen.policy..",
        "..flakegen.render..",
        "..flakegen.validate..",
        "..flakegen.outputs..",
        "..flakegen.plan..",
        "..flakegen.project..",
        "..flakegen.listing..",
        "..flakegen.apply..",
        "..flakegen.compile..",
        "..flakegen.report..",
        "..flakegen.cache..",
        "..flakegen.explain..",
        "..flakegen.watch.."
    };

    private static final DescribedPredicate<JavaCall<?>> WRITING = target(owner(nameMatching(Files.class.getName())))
            .and(target(nameMatching("write.*|create.*|delete.*|move|copy|set.*|newOutputStream|newBufferedWriter")))
            .as("a call of Files that writes");

    private static final DescribedPredicate<JavaCall<?>> READING = target(owner(nameMatching(Files.class.getName())))
            .and(
                    target(
                            nameMatching(
                                    "read.*|lines|list|walk.*|find|newDirectoryStream|newInputStream|newBufferedReader|newByteChannel")))
            .as("a call of Files that reads");

    @Test
    void nixKnowsNothingOfFlakes() {
        classes()
                .that()
                .resideInAPackage("dev.flakegen.nix")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.flakegen.nix", "java..", "org.jspecify.annotations"))
                .check(HOUSE);
    }

    @Test
    void theModelStandsOnNixAlone() {
        classes()
                .that()
                .resideInAPackage("dev.flakegen.model")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.flakegen.model", "dev.flakegen.nix", "java..", "org.jspecify.annotations"))
                .check(HOUSE);
    }

    @Test
    void theDslKnowsNothingOfGenerating() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.flakegen.dsl", "dev.flakegen.model", "dev.flakegen.nix")
                .should()
                .dependOnClassesThat(resideInAnyPackage(GENERATOR))
                .check(HOUSE);
    }

    @Test
    void nobodyCallsBackToTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.flakegen.cli")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.flakegen.cli"))
                .check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.flakegen.(*)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void oneClassEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(OwnProcess.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(HOUSE);
    }

    @Test
    void oneAppliesAPlanAndTheCacheKeepsItsOwnAndNobodyElseWrites() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.flakegen.apply", "dev.flakegen.cache")
                .and() // it deletes what the launcher made for it
                .doNotHaveFullyQualifiedName(OwnProcess.class.getName())
                .should()
                .callMethodWhere(WRITING)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class, File.class)
                .check(HOUSE);
    }

    @Test
    void onePackageReadsTheProjectAndTheCacheItsOwn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.flakegen.project", "dev.flakegen.cache")
                // it hashes the program's own jars, which are no part of a project
                .and()
                .doNotHaveSimpleName("CompilationCache")
                .should()
                .callMethodWhere(READING)
                .check(HOUSE);
    }

    @Test
    void aLibraryIsTouchedWhereItBelongs() {
        confine("freemarker..", "dev.flakegen.render");
        confine("picocli..", "dev.flakegen.cli");
        // the manifest; the lock file; --json
        confine("com.google.gson..", "dev.flakegen.plan", "dev.flakegen.lock", "dev.flakegen.report");
        confine("com.github.difflib..", "dev.flakegen.report");
        confine("javax.tools..", "dev.flakegen.compile");
    }

    private static void confine(String library, String... owners) {
        noClasses()
                .that()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(HOUSE);
    }

    @Test
    void thereIsNoGlobalState() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(HOUSE);
    }
}
