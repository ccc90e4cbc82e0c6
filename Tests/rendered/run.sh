#!/bin/sh
# Proves what rendered/ holds, with tools that are not ours: kubectl's Kustomize, PyYAML, the
# published schemas of all kinds, Kubernetes' own of two releases, and a walk over files as Argo CD makes it.
# Changes nothing outside .build and a temporary folder.
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

if ! python=$("$tests/../shell/python.sh" 2>"$scratch/log"); then
  printf 'skipped: %s\n' "$(cat "$scratch/log")"
  exit 0
fi

# --- What is judged: two renderings, as different as a machine can make them, and the list ---

bin/swell list --format json >"$scratch/list.json"
bin/swell render --quiet --output "$scratch/first"
mkdir "$scratch/elsewhere"
(
  cd "$scratch/elsewhere"
  export TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 HOME="$scratch/elsewhere" NO_COLOR=1
  umask 077
  "$repository/bin/swell" render --quiet --output ../second
)

PYTHONPATH=$repository/Tests/judging PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" \
  --repository "$repository" --list "$scratch/list.json" --scratch "$scratch/work" \
  --schemas "$repository/.build/schemas" "$scratch/first" "$scratch/second"
