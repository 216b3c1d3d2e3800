# Stands in for lib.systems: a platform from the name of its system.
{ lib }:
let
  architectures = {
    x86_64 = {
      isx86_64 = true;
      isx86 = true;
    };
    i686 = {
      isi686 = true;
      isx86 = true;
      is64bit = false;
      linuxArch = "i386";
    };
    aarch64 = {
      isAarch64 = true;
      isAarch = true;
      linuxArch = "arm64";
      darwinArch = "arm64";
    };
    armv6l = arm;
    armv7l = arm;
    powerpc64le = {
      isPower64 = true;
      isPower = true;
      linuxArch = "powerpc";
    };
    riscv64 = {
      isRiscV64 = true;
      isRiscV = true;
      linuxArch = "riscv";
    };
  };
  arm = {
    isAarch32 = true;
    isAarch = true;
    is64bit = false;
    linuxArch = "arm";
    # The ABI with a floating point unit.
    abi = "eabihf";
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
    freebsd = {
      isFreeBSD = true;
      isBSD = true;
      libc = "fblibc";
      vendor = "unknown-freebsd";
      sharedLibrary = ".so";
    };
  };
  uname = {
    linux = "Linux";
    darwin = "Darwin";
    freebsd = "FreeBSD";
  };
  isNothing = lib.genAttrs [
    "isx86_64"
    "isx86"
    "isi686"
    "isAarch64"
    "isAarch"
    "isAarch32"
    "isPower"
    "isPower64"
    "isRiscV"
    "isRiscV64"
    "isLinux"
    "isDarwin"
    "isBSD"
    "isFreeBSD"
    "isWindows"
    "isStatic"
    "isMusl"
  ] (_: false);

  parse =
    given:
    let
      parts = lib.splitString "-" (given.system or given.config);
      cpu = builtins.head parts;
      kernel = lib.findFirst (name: lib.elem name parts) "?" (lib.attrNames kernels);
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
        // {
          is64bit = true;
          linuxArch = cpu;
          darwinArch = cpu;
        }
        // architectures.${cpu}
        // kernels.${kernel}
        // {
          system = "${cpu}-${kernel}";
          config = "${cpu}-${kernels.${kernel}.vendor}${
            lib.optionalString (kernel == "linux") (architectures.${cpu}.abi or "")
          }";
          parsed = {
            cpu.name = cpu;
            kernel.name = kernel;
          };
          isUnix = true;
          isGnu = kernel == "linux";
          extensions = {
            inherit (kernels.${kernel}) sharedLibrary;
            executable = "";
          };
          uname = {
            processor = cpu;
            system = uname.${kernel};
          };
          canExecute =
            other: other.system == platform.system || cpu == "x86_64" && other.system == "i686-${kernel}";
          emulatorAvailable = _: false;
        }
        // removeAttrs given [ "system" ];
    in
    removeAttrs platform [
      "abi"
      "vendor"
      "sharedLibrary"
    ];

  # Platforms hold functions, which are never equal: compare what they are made from.
  equals = a: b: a.system == b.system && a.config == b.config && a.isStatic == b.isStatic;

  examples = {
    aarch64-multiplatform.config = "aarch64-unknown-linux-gnu";
    gnu64.config = "x86_64-unknown-linux-gnu";
    aarch64-darwin.config = "aarch64-apple-darwin";
    armv7l-hf-multiplatform.config = "armv7l-unknown-linux-gnueabihf";
    raspberryPi.config = "armv6l-unknown-linux-gnueabihf";
    gnu32.config = "i686-unknown-linux-gnu";
    powernv.config = "powerpc64le-unknown-linux-gnu";
    riscv64.config = "riscv64-unknown-linux-gnu";
    x86_64-freebsd.config = "x86_64-unknown-freebsd";
  };

  flakeExposed = [
    "x86_64-linux"
    "aarch64-linux"
    "x86_64-darwin"
    "armv6l-linux"
    "armv7l-linux"
    "i686-linux"
    "aarch64-darwin"
    "powerpc64le-linux"
    "riscv64-linux"
    "x86_64-freebsd"
  ];
  doubles = lib.platforms;
  inspect.patterns = {
    isLinux.isLinux = true;
    isDarwin.isDarwin = true;
    isFreeBSD.isFreeBSD = true;
    isx86_64.isx86_64 = true;
    isAarch64.isAarch64 = true;
  };
}
