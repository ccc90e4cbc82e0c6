#!/bin/sh
# Prints a Python that has PyYAML, jsonschema and Kubernetes' schemas; fails with the reason where they can't be had.
# It is kept in .build.
set -eu
unset CDPATH

repository=$(cd "${0%/*}/../.." && pwd)
venv=$repository/.build/kinds-venv
python=$venv/bin/python
if ! "$python" -c 'import yaml, jsonschema, kubernetes_validate' 2>/dev/null; then
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  if ! { { [ -x "$python" ] || python3 -m venv "$venv"; } &&
    "$python" -m pip install --quiet --disable-pip-version-check \
      PyYAML==6.0.3 jsonschema==4.26.0 kubernetes-validate==1.37.0; } >"$log" 2>&1; then
    printf 'PyYAML, jsonschema and kubernetes-validate cannot be installed: %s\n' "$(tail -n 1 "$log")" >&2
    exit 1
  fi
fi
printf '%s\n' "$python"
