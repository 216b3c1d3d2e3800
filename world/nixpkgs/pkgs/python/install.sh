# Installs the packages and modules of a source tree, and the scripts that pyproject.toml names.
runHook preInstall
if [ -n "$pythonIsProject" ] && [ ! -e pyproject.toml ] && [ ! -e setup.py ]; then
  echo "ERROR: Source $PWD does not appear to be a Python project: no pyproject.toml or setup.py" >&2
  exit 1
fi
target=$out/$sitePackages
mkdir -p "$target"
tree=.
if [ -d src ]; then tree=src; fi
installed=
for path in "$tree"/*; do
  name=${path##*/}
  case $name in
    setup.py | conftest.py | test | tests | docs) continue ;;
    *.py) ;;
    *) [ -e "$path/__init__.py" ] || continue ;;
  esac
  cp -r "$path" "$target/"
  installed=yes
done
if [ -z "$installed" ]; then
  echo "ERROR: no Python package or module in $PWD/$tree" >&2
  exit 1
fi

# [project.scripts]: NAME = "MODULE:FUNCTION"
while IFS=$'\t' read -r name module function; do
  mkdir -p "$out/bin"
  {
    echo "#!$(type -P python3)"
    printf 'import sys\nsys.path[:0] = %s.split(":")\n' "'$target${pythonPath:+:$pythonPath}'"
    printf 'from %s import %s\nsys.exit(%s())\n' "$module" "$function" "$function"
  } >"$out/bin/$name"
  chmod +x "$out/bin/$name"
done < <([ ! -e pyproject.toml ] || sed -n '/^\[project.scripts\]/,/^\[/s/^"\{0,1\}\([A-Za-z0-9_.-]*\)"\{0,1\} *= *"\([^:"]*\):\([^"]*\)".*/\1\t\2\t\3/p' pyproject.toml)
runHook postInstall
