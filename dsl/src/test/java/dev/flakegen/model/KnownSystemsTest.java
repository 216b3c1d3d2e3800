package dev.flakegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSystemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x86_64-linux",
                "aarch64-linux",
                "x86_64-darwin",
                "aarch64-darwin",
                "armv6l-linux",
                "armv7l-linux",
                "i686-linux",
                "powerpc64le-linux",
                "riscv64-linux",
                "x86_64-freebsd",
                "wasm32-wasi",
                "aarch64_be-none"
            })
    void holdThoseOfNixpkgs(String name) {
        assertThat(KnownSystems.contains(name)).isTrue();
    }

    @Test
    void holdNoOthers() {
        assertThat(KnownSystems.contains("sparc-linux")).isFalse();
        assertThat(KnownSystems.contains("linux-x86_64")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "x86-64-linux, x86_64-linux",
        "x86_64_linux, x86_64-linux",
        "x86_64 linux, x86_64-linux",
        "x86_64-linus, x86_64-linux",
        "X86_64-Linux, x86_64-linux",
        "x86_64-unknown-linux-gnu, x86_64-linux",
        "linux/amd64, x86_64-linux",
        "arm64-linux, aarch64-linux",
        "arm64-macos, aarch64-darwin",
        "darwin-arm64, aarch64-darwin",
        "aarch64-apple-darwin, aarch64-darwin",
        "aarch64-darwn, aarch64-darwin",
        "i386-linux, i686-linux",
    })
    void areGuessedFromOtherNamesAndMisspelledOnes(String name, String system) {
        assertThat(KnownSystems.nearest(name)).contains(system);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64", "linux", "zig", "", "my-machine"})
    void areNotGuessedFromAnything(String name) {
        assertThat(KnownSystems.nearest(name)).isEmpty();
    }
}
