#!/bin/sh
# Every kind of every module, with all of its fields: objects are generated from the published schemas and judged by
# them, made strict, and by the schemas of two releases of Kubernetes. Changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
schemas=$repository/../shared/schemas
if [ ! -d "$schemas" ]; then
  printf 'skipped: the published schemas are not beside the repository\n'
  exit 0
fi
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$repository"

# --- Python with PyYAML, jsonschema and Kubernetes' schemas ---

venv=.build/kinds-venv
python=$repository/$venv/bin/python
if ! "$python" -c 'import yaml, jsonschema, kubernetes_validate' 2>/dev/null; then
  if ! { { [ -x "$python" ] || python3 -m venv "$venv"; } &&
    "$python" -m pip install --quiet --disable-pip-version-check \
      PyYAML==6.0.3 jsonschema==4.26.0 kubernetes-validate==1.37.0; } >"$scratch/log" 2>&1; then
    printf 'skipped: kubernetes-validate cannot be installed: %s\n' "$(tail -n 1 "$scratch/log")"
    exit 0
  fi
fi

# kinds COMMAND FOLDER [OPTION…]
kinds() {
  command=$1 folder=$2
  shift 2
  PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" "$command" \
    --repository "$repository" --schemas "$schemas" "$@" "$folder"
}

# --- 1: objects that together set every field ---

PYTHONHASHSEED=1 kinds generate "$scratch/instances"

# --- 2: judged, and generated again: nothing may depend on how Python orders a set ---

PYTHONHASHSEED=2 kinds validate "$scratch/instances" --again

# --- 3: built with the typed kinds, and rendered: the code is what `swell adopt` makes of the objects, and nothing in it
# --- may be set past its type

mkdir "$scratch/groups"
for module in "$scratch"/instances/*; do
  find "$module" -name '*.yaml' | LC_ALL=C sort | while read -r file; do
    printf -- '---\n'
    case $file in
    # the values of a Secret don't stand in a spec, and nothing is adopted that has some
    */Secret.v1-*) awk '/^["a-z]/ { skip = /^"?(data|stringData)"?:/ } !skip' "$file" ;;
    *) cat "$file" ;;
    esac
  done >"$scratch/groups/${module##*/}.yaml"
done
PYTHON=$python "$repository/Tests/adopt/run.sh" "$scratch"/groups/*.yaml
