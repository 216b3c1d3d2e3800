# What builders do to files: substitute, wrap.
substitute() {
  local input=$1 output=$2 text before
  shift 2
  text=$(<"$input")
  while [ $# -gt 0 ]; do
    before=$text
    case $1 in
      --replace | --replace-fail | --replace-warn | --replace-quiet)
        text=${text//"$2"/"$3"}
        if [ "$1" = --replace-fail ] && [ "$text" = "$before" ]; then
          echo "substitute(): ERROR: pattern $2 doesn't match anything in file '$input'" >&2
          return 1
        fi
        shift 3
        ;;
      --subst-var) text=${text//"@$2@"/"${!2}"} && shift 2 ;;
      --subst-var-by) text=${text//"@$2@"/"$3"} && shift 3 ;;
      *) echo "substitute(): ERROR: Invalid command line argument: $1" >&2 && return 1 ;;
    esac
  done
  printf '%s\n' "$text" >"$output"
}

substituteInPlace() {
  local -a files=()
  local file
  while [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; do files+=("$1") && shift; done
  for file in "${files[@]}"; do
    substitute "$file" "$NIX_BUILD_TOP/substituted" "$@"
    cat "$NIX_BUILD_TOP/substituted" >"$file"
  done
}

# makeWrapper PROGRAM WRAPPER [--set V X] [--set-default V X] [--unset V] [--prefix V SEP X]
#   [--suffix V SEP X] [--add-flags TEXT] [--run COMMAND]
makeWrapper() {
  local program=$1 wrapper=$2 flags=
  shift 2
  mkdir -p "$(dirname "$wrapper")"
  {
    echo '#!/bin/bash -e'
    while [ $# -gt 0 ]; do
      case $1 in
        --set) printf 'export %s=%q\n' "$2" "$3" && shift 3 ;;
        --set-default) printf 'export %s=${%s-%q}\n' "$2" "$2" "$3" && shift 3 ;;
        --unset) printf 'unset %s\n' "$2" && shift 2 ;;
        --prefix) printf 'export %s=%q${%s:+%q$%s}\n' "$2" "$4" "$2" "$3" "$2" && shift 4 ;;
        --suffix) printf 'export %s=${%s:+$%s%q}%q\n' "$2" "$2" "$2" "$3" "$4" && shift 4 ;;
        --add-flags) flags="$flags $2" && shift 2 ;;
        --run) printf '%s\n' "$2" && shift 2 ;;
        *) echo "makeWrapper: unknown argument: $1" >&2 && return 1 ;;
      esac
    done
    printf 'exec %q%s "$@"\n' "$program" "$flags"
  } >"$wrapper"
  chmod +x "$wrapper"
}

wrapProgram() {
  local hidden
  hidden=$(dirname "$1")/.$(basename "$1")-wrapped
  mv "$1" "$hidden"
  makeWrapper "$hidden" "$@"
}
