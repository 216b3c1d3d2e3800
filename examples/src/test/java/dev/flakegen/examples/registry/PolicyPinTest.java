package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyPinTest extends RegistryTest {
    private static final String ALLOWLIST = "checks/policy-pin-allowlist.nix";
    private static final String PINNED = "github:example/legacy/44a91898084f46797b5fac650c7e8c9ac38c43d4";

    @Test
    void aFileThatIsNotAllowedMayNotCallGetFlake() throws IOException {
        registry.write("nix/deep/sneaky.nix", "_: builtins.getFlake \"" + PINNED + "\"\n");

        assertThat(nix.failCheck("policy-pin"))
                .contains("nix/deep/sneaky.nix: mentions getFlake, but is not allowlisted");
    }

    @Test
    void aLinkIsReadAsWhatItLeadsTo() throws IOException {
        registry.write("nix/sneaky.txt", "_: builtins.getFlake \"" + PINNED + "\"\n")
                .link("nix/sneaky.nix", "sneaky.txt");

        assertThat(nix.failCheck("policy-pin")).contains("nix/sneaky.nix: mentions getFlake, but is not allowlisted");
    }

    @Test
    void aFileThatIsAllowedMayCallItForItsReference() throws IOException {
        allow("_: builtins.getFlake \"" + PINNED + "\"\n");

        assertThat(nix.build(".#checks.x86_64-linux.policy-pin")).exists();
    }

    @Test
    void aFileThatIsAllowedMayNotCallItForAnotherReference() throws IOException {
        allow("_: null\n");
        registry.write("nix/legacy.nix", "_: builtins.getFlake \"github:example/other\"\n");

        assertThat(nix.failCheck("policy-pin"))
                .contains("nix/legacy.nix: getFlake \"github:example/other\", but the allowlist says " + PINNED);
    }

    @Test
    void aFileThatIsAllowedMayNotCallItForWhatItComputes() throws IOException {
        allow("_: null\n");
        registry.write("nix/legacy.nix", "let get = builtins.getFlake; in get \"" + PINNED + "\"\n");

        assertThat(nix.failCheck("policy-pin"))
                .contains("nix/legacy.nix: getFlake of something that is not a literal reference");
    }

    @Test
    void aFileThatIsAllowedMustBeThere() throws IOException {
        allow("_: null\n");
        registry.delete("nix/legacy.nix");

        assertThat(nix.failCheck("policy-pin")).contains("nix/legacy.nix: allowlisted, but there is no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"github:example/legacy", "github:example/legacy/main", "git+https://example.org/x?ref=main"})
    void aReferenceThatIsNotPinnedIsNotAllowed(String reference) throws IOException {
        allow("_: null\n");
        registry.edit(ALLOWLIST, PINNED, reference);

        assertThat(nix.failCheck("policy-pin"))
                .contains("nix/legacy.nix: allowlisted without a reference pinned to a commit");
    }

    @Test
    void anAllowanceNeedsItsRationale() throws IOException {
        allow("_: null\n");
        registry.edit(ALLOWLIST, "rationale =", "reason =");

        assertThat(nix.failCheck("policy-pin")).contains("nix/legacy.nix: allowlisted without a rationale");
    }

    @Test
    void anAllowanceNeedsItsReviewCadence() throws IOException {
        allow("_: null\n");
        registry.edit(ALLOWLIST, "reviewCadenceDays = 90", "reviewCadenceDays = 0");

        assertThat(nix.failCheck("policy-pin")).contains("nix/legacy.nix: allowlisted without reviewCadenceDays");
    }

    /** Allows nix/legacy.nix, of this content, to get the pinned flake. */
    private void allow(String content) throws IOException {
        registry.write("nix/legacy.nix", content)
                .edit("Flake.java", "flake.policyPinCheck();", """
                        flake.policyPinCheck()
                            .allow("nix/legacy.nix", github("example", "legacy").rev("44a91898084f46797b5fac650c7e8c9ac38c43d4"))
                            .rationale("until it is ported")
                            .reviewCadenceDays(90);
                        """)
                .generate();
    }
}
