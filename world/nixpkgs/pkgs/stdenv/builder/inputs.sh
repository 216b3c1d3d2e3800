# PATH, hooks and propagated inputs of what a package is built with.
declare -a pkgsFound=()

findInput() {
  local input=$1 file next
  case " ${pkgsFound[*]} " in *" $input "*) return 0 ;; esac
  pkgsFound+=("$input")
  if [ -d "$input/bin" ]; then PATH=${PATH:+$PATH:}$input/bin; fi
  for file in "$input"/nix-support/propagated-{native-,}build-inputs; do
    if [ -f "$file" ]; then
      for next in $(<"$file"); do findInput "$next"; done
    fi
  done
  if [ -f "$input/nix-support/setup-hook" ]; then source "$input/nix-support/setup-hook"; fi
}

# The host's own tools stand in for the coreutils, grep, sed, ... of stdenv.
findInputs() {
  local input
  PATH=
  for input in ${nativeBuildInputs-} ${propagatedNativeBuildInputs-} ${buildInputs-} ${propagatedBuildInputs-}; do
    findInput "$input"
  done
  export PATH=${PATH:+$PATH:}/usr/bin:/bin
}
