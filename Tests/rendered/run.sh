#!/bin/sh
# Proves what rendered/ holds, with tools that are not ours: kubectl's Kustomize, PyYAML, the
# published schemas of the kinds, and a walk over files as Argo CD makes it. Changes nothing outside
# .build and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$repository"

# --- Python with PyYAML and jsonschema ---

# An environment that others already made will do; .build is ours to write in.
for venv in .build/ci-venv .build/conformance-venv; do
  [ ! -x "$venv/bin/python" ] || break
done
python=$repository/$venv/bin/python
if ! "$python" -c 'import yaml, jsonschema' 2>/dev/null; then
  if ! { { [ -x "$python" ] || python3 -m venv "$venv"; } &&
    "$python" -m pip install --quiet --disable-pip-version-check \
      PyYAML==6.0.3 jsonschema==4.26.0; } >"$scratch/log" 2>&1; then
    printf 'skipped: PyYAML and jsonschema cannot be installed: %s\n' "$(tail -n 1 "$scratch/log")"
    exit 0
  fi
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

PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" \
  --repository "$repository" --list "$scratch/list.json" --scratch "$scratch/work" \
  --schemas "$repository/../shared/schemas/crds" "$scratch/first" "$scratch/second"
