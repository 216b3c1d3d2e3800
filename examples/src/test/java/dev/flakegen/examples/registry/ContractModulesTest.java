package dev.flakegen.examples.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractModulesTest extends RegistryTest {
    private static final String PROCPATH = "modules/nixos/procpath.nix";

    @Test
    void aModuleMustParse() throws IOException {
        registry.write(PROCPATH, "{ config, lib, ... }: { options = \n");

        assertThat(nix.failCheck("contract-modules")).contains("syntax error", PROCPATH);
    }

    @Test
    void aFileMustHoldAModule() throws IOException {
        registry.write(PROCPATH, "[ \"not a module\" ]\n");

        assertThat(nix.failCheck("contract-modules"))
                .contains("nixosModules.procpath: no module in ", PROCPATH)
                .doesNotContain("nixosModules.default");
    }

    @Test
    void aModuleThatIsNotExportedIsNamed() throws IOException {
        registry.edit("modules/default.nix", "procpath = {", "procfs = {");

        assertThat(nix.failCheck("contract-modules"))
                .contains(
                        "missing module: nixosModules.procpath",
                        "module that Flake.java does not describe: nixosModules.procfs");
    }
}
