# Stands in for nixpkgs' writers of files and scripts.
{ lib, pkgs }:
let
  shell = pkgs.runtimeShell;
  checked = {
    checkPhase = ''${shell} -n "$target"'';
    executable = true;
  };
in
rec {
  runtimeShell = "/bin/bash";

  writeTextFile =
    {
      name,
      text,
      executable ? false,
      # Where below $out the text stands; "": it is $out.
      destination ? "",
      checkPhase ? "",
      meta ? { },
      passthru ? { },
      derivationArgs ? { },
      ...
    }:
    pkgs.runCommandLocal name
      (
        derivationArgs
        // {
          inherit
            text
            executable
            destination
            checkPhase
            passthru
            ;
          meta =
            lib.optionalAttrs (executable && lib.hasPrefix "/bin/" destination) {
              mainProgram = lib.removePrefix "/bin/" destination;
            }
            // meta;
          passAsFile = [ "text" ] ++ derivationArgs.passAsFile or [ ];
        }
      )
      ''
        target=$out$destination
        mkdir -p "$(dirname "$target")"
        cp "$textPath" "$target"
        if [ -n "$executable" ]; then chmod +x "$target"; fi
        eval "$checkPhase"
      '';

  writeText = name: text: writeTextFile { inherit name text; };
  writeTextDir =
    path: text:
    writeTextFile {
      inherit text;
      name = baseNameOf path;
      destination = "/${path}";
    };
  writeScript =
    name: text:
    writeTextFile {
      inherit name text;
      executable = true;
    };
  writeScriptBin =
    name: text:
    writeTextFile {
      inherit name text;
      executable = true;
      destination = "/bin/${name}";
    };

  writeShellScript =
    name: text:
    writeTextFile (
      checked
      // {
        inherit name;
        text = "#!${shell}\n${text}\n";
      }
    );
  writeShellScriptBin =
    name: text:
    writeTextFile (
      checked
      // {
        inherit name;
        destination = "/bin/${name}";
        text = "#!${shell}\n${text}\n";
      }
    );

  writeShellApplication =
    {
      name,
      text,
      runtimeInputs ? [ ],
      runtimeEnv ? { },
      bashOptions ? [
        "errexit"
        "nounset"
        "pipefail"
      ],
      checkPhase ? checked.checkPhase,
      inheritPath ? true,
      meta ? { },
      passthru ? { },
      derivationArgs ? { },
      excludeShellChecks ? [ ],
      extraShellCheckFlags ? [ ],
    }:
    writeTextFile {
      inherit
        name
        checkPhase
        meta
        passthru
        derivationArgs
        ;
      executable = true;
      destination = "/bin/${name}";
      text = lib.concatLines (
        [ "#!${shell}" ]
        ++ map (option: "set -o ${option}") bashOptions
        ++ lib.mapAttrsToList (variable: value: "export ${lib.toShellVar variable value}") (
          if runtimeEnv == null then { } else runtimeEnv
        )
        ++ lib.optional (
          runtimeInputs != [ ]
        ) "export PATH=\"${lib.makeBinPath runtimeInputs}${lib.optionalString inheritPath ":$PATH"}\""
        ++ [
          ""
          text
        ]
      );
    };
}
