#!/bin/sh
# Every kind of every module, with all of its fields: objects are generated from the published schemas and judged by
# them, made strict, and by the schemas of two releases of Kubernetes. Changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$repository"

# --- Python with PyYAML, jsonschema and Kubernetes' schemas ---

if ! schemas=$("$tests/../shell/schemas.sh" 2>"$scratch/log") ||
  ! python=$("$tests/../shell/python.sh" 2>"$scratch/log"); then
  printf 'skipped: %s\n' "$(cat "$scratch/log")"
  exit 0
fi

# kinds COMMAND FOLDER [OPTION…]
kinds() {
  command=$1 folder=$2
  shift 2
  PYTHONPATH=$repository/Tests/judging PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" "$command" \
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
