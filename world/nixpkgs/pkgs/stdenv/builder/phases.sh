# The phases of a build, each a variable of the derivation or the function here.
runHook() {
  local hook=$1 list="${1}Hooks[@]" each
  for each in ${!list+"${!list}"}; do "$each"; done
  if declare -F "$hook" >/dev/null; then
    "$hook"
  elif [ -n "${!hook-}" ]; then
    eval "${!hook}"
  fi
}

runPhase() {
  echo "Running phase: $1"
  eval "${!1:-$1}"
}

stripHash() {
  local name=${1##*/}
  echo "${name:33}"
}

unpackPhase() {
  local source name
  if [ -z "${srcs:-${src-}}" ]; then
    echo 'variable $src or $srcs should point to the source' >&2
    exit 1
  fi
  runHook preUnpack
  for source in ${srcs:-$src}; do
    if [ -d "$source" ]; then
      name=$(stripHash "$source")
      cp -r --preserve=mode,timestamps -- "$source" "$name"
      sourceRoot=${sourceRoot:-$name}
    else
      tar xf "$source" || {
        echo "do not know how to unpack source archive $source" >&2
        exit 1
      }
      sourceRoot=${sourceRoot:-$(tar tf "$source" | sed -n '1s,/.*,,p')}
    fi
  done
  chmod -R u+w -- "$sourceRoot"
  runHook postUnpack
}

patchPhase() {
  local patch
  runHook prePatch
  for patch in ${patches-}; do
    echo "applying patch $patch"
    patch -p1 <"$patch"
  done
  runHook postPatch
}

configurePhase() {
  runHook preConfigure
  if [ -x ./configure ]; then ./configure --prefix="$out" ${configureFlags-}; fi
  runHook postConfigure
}

makeIfThereIsAMakefile() {
  local file
  for file in GNUmakefile makefile Makefile; do
    if [ -e "$file" ]; then
      make SHELL=/bin/bash ${makeFlags-} "$@"
      return
    fi
  done
  echo "no Makefile or custom phase, doing nothing"
}

buildPhase() {
  runHook preBuild
  makeIfThereIsAMakefile ${buildFlags-}
  runHook postBuild
}

checkPhase() {
  runHook preCheck
  makeIfThereIsAMakefile "${checkTarget:-check}"
  runHook postCheck
}

installPhase() {
  runHook preInstall
  makeIfThereIsAMakefile "prefix=$out" ${installTargets:-install}
  runHook postInstall
}

fixupPhase() {
  local kind variable
  runHook preFixup
  for kind in native-build-inputs build-inputs; do
    variable=propagatedBuildInputs
    if [ "$kind" = native-build-inputs ]; then variable=propagatedNativeBuildInputs; fi
    if [ -n "${!variable-}" ]; then
      mkdir -p "$out/nix-support"
      echo "${!variable}" >"$out/nix-support/propagated-$kind"
    fi
  done
  if [ -n "${setupHook-}" ]; then
    mkdir -p "$out/nix-support"
    cp "$setupHook" "$out/nix-support/setup-hook"
  fi
  runHook postFixup
}

installCheckPhase() {
  runHook preInstallCheck
  runHook postInstallCheck
}

genericBuild() {
  local phase
  export curPhase
  if [ -f "${buildCommandPath-}" ]; then
    source "$buildCommandPath"
    return
  elif [ -n "${buildCommand-}" ]; then
    eval "$buildCommand"
    return
  fi
  for phase in ${phases:-${prePhases-} unpackPhase patchPhase ${preConfigurePhases-} configurePhase \
    ${preBuildPhases-} buildPhase checkPhase ${preInstallPhases-} installPhase ${preFixupPhases-} \
    fixupPhase installCheckPhase ${preDistPhases-} ${postPhases-}}; do
    case $phase in
      unpackPhase) [ -z "${dontUnpack-}" ] || continue ;;
      patchPhase) [ -z "${dontPatch-}" ] || continue ;;
      configurePhase) [ -z "${dontConfigure-}" ] || continue ;;
      buildPhase) [ -z "${dontBuild-}" ] || continue ;;
      checkPhase) [ -n "${doCheck-}" ] || continue ;;
      installPhase) [ -z "${dontInstall-}" ] || continue ;;
      fixupPhase) [ -z "${dontFixup-}" ] || continue ;;
      installCheckPhase) [ -n "${doInstallCheck-}" ] || continue ;;
    esac
    curPhase=$phase
    runPhase "$phase"
    if [ "$phase" = unpackPhase ]; then cd -- "${sourceRoot:-.}"; fi
  done
}
