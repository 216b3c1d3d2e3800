# Stands in for lib.systems: a platform from the name of its system.
{ lib }:
let
  architectures = {
    x86_64 = {
      isx86_64 = true;
      isx86 = true;
    };
    aarch64 = {
      isAarch64 = true;
      isAarch = true;
    };
  };
  kernels = {
    linux = {
      isLinux = true;
      libc = "glibc";
      vendor = "unknown-linux-gnu";
      sharedLibrary = ".so";
    };
    darwin = {
      isDarwin = true;
      libc = "libSystem";
      vendor = "apple-darwin";
      sharedLibrary = ".dylib";
    };
  };
  isNothing = lib.genAttrs [
    "isx86_64"
    "isx86"
    "isi686"
    "isAarch64"
    "isAarch"
    "isAarch32"
    "isRiscV"
    "isLinux"
    "isDarwin"
    "isBSD"
    "isWindows"
    "isStatic"
    "isMusl"
  ] (_: false);

  parse =
    given:
    let
      parts = lib.splitString "-" (given.system or given.config);
      cpu = builtins.head parts;
      kernel =
        if lib.elem "darwin" parts then
          "darwin"
        else if lib.elem "linux" parts then
          "linux"
        else
          "?";
    in
    lib.throwIfNot (architectures ? ${cpu} && kernels ? ${kernel})
      "lib.systems.elaborate: the stand-in does not know the system '${given.system or given.config}'"
      { inherit cpu kernel; };
in
{
  # From "x86_64-linux", { system = "x86_64-linux"; } or { config = "x86_64-unknown-linux-gnu"; }.
  elaborate =
    systemOrArgs:
    let
      given = if lib.isAttrs systemOrArgs then systemOrArgs else { system = systemOrArgs; };
      inherit (parse given) cpu kernel;
      platform =
        isNothing
        // architectures.${cpu}
        // kernels.${kernel}
        // {
          system = "${cpu}-${kernel}";
          config = "${cpu}-${kernels.${kernel}.vendor}";
          parsed = {
            cpu.name = cpu;
            kernel.name = kernel;
          };
          is64bit = true;
          isUnix = true;
          isGnu = kernel == "linux";
          extensions = {
            inherit (kernels.${kernel}) sharedLibrary;
            executable = "";
          };
          uname = {
            processor = cpu;
            system = if kernel == "darwin" then "Darwin" else "Linux";
          };
          linuxArch = if cpu == "aarch64" then "arm64" else cpu;
          darwinArch = if cpu == "aarch64" then "arm64" else cpu;
          canExecute = other: other.system == platform.system;
          emulatorAvailable = _: false;
        }
        // removeAttrs given [ "system" ];
    in
    removeAttrs platform [
      "vendor"
      "sharedLibrary"
    ];

  # Platforms hold functions, which are never equal: compare what they are made from.
  equals = a: b: a.system == b.system && a.config == b.config && a.isStatic == b.isStatic;

  examples = {
    aarch64-multiplatform.config = "aarch64-unknown-linux-gnu";
    gnu64.config = "x86_64-unknown-linux-gnu";
    aarch64-darwin.config = "aarch64-apple-darwin";
  };

  flakeExposed = [
    "x86_64-linux"
    "aarch64-linux"
    "x86_64-darwin"
    "aarch64-darwin"
  ];
  doubles = lib.platforms;
  inspect.patterns = {
    isLinux.isLinux = true;
    isDarwin.isDarwin = true;
    isx86_64.isx86_64 = true;
    isAarch64.isAarch64 = true;
  };
}
