package dev.flakegen.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A registry of packages as Nix code, of any size: 25,000 lines a megabyte, always the same. A package is one line, or
 * several with arguments, strings, comments, conditions; some are not formatted.
 */
public final class RegistryText {
    private static final long SEED = 20_261_121;

    private RegistryText() {}

    /** The bytes of a file of about that many megabytes. */
    public static byte[] ofMegabytes(int megabytes) {
        var random = new Random(SEED);
        var text = new StringBuilder("# A registry.\n{ final, prev, lib, system }:\n{\n  topLevel = {\n");
        for (int i = 0; text.length() < megabytes * 1_000_000; i++) {
            text.append(entry("package-" + i, random.nextInt(10)));
        }
        return text.append("  };\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(String name, int kind) {
        return switch (kind) {
            case 0 -> """
                    # %s is called with what it needs.
                    %s = final.callPackage ../pkgs/%s {
                      inherit (final.python3Packages) buildPythonPackage requests;
                      withTests = false;
                      withDocs = true;
                      patches = [
                        ./fix-build.patch
                        ./${system}.patch
                        ./one.patch
                        ./two.patch
                      ];
                    };

                """.formatted(name, name, name);
            case 1 -> """
                    %s = prev.%s.overrideAttrs (old: {
                      version = "1.2.${toString old.patch}";
                      postInstall = (old.postInstall or "") + ''
                        wrapProgram $out/bin/%s \\
                          --prefix PATH : ${lib.makeBinPath [ final.coreutils ]}
                      '';
                    });
                """.formatted(name, name, name);
            case 2 -> """
                    %s = if prev.stdenv.isLinux then final.callPackage ../pkgs/%s { } else null;
                """.formatted(name, name);
            case 3 -> """
                    %s=with final;callPackage ../pkgs/%s {enableX=true;flags=["-O2" "-g"];};
                """.formatted(name, name);
            case 4 -> """
                    %s = lib.recurseIntoAttrs (
                      lib.mapAttrs (n: v: v // { meta = v.meta or { } // { priority = 5; }; }) prev.%s
                    );
                """.formatted(name, name);
            default -> """
                    %s = final.callPackage ../p/%s { };
                """.formatted(name, name);
        };
    }

    /** Writes a file of so many megabytes to standard output. */
    public static void main(String[] arguments) {
        System.out.writeBytes(ofMegabytes(Integer.parseInt(arguments[0])));
        System.out.flush();
    }
}
