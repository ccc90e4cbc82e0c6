#!/bin/sh
# Prints a Python that has what the tests need; fails with the reason where it can't be had. It is kept in .build.
set -eu
unset CDPATH

repository=$(cd "${0%/*}/../.." && pwd)
venv=$repository/.build/test-venv
python=$venv/bin/python
modules='yaml, jsonschema, kubernetes_validate, celpy'
if ! "$python" -c "import $modules" 2>/dev/null; then
  mkdir -p "$repository/.build"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  # one at a time: the scripts run side by side in CI
  {
    if command -v flock >/dev/null; then flock 9; fi
    "$python" -c "import $modules" 2>/dev/null ||
      { { [ -x "$python" ] || python3 -m venv "$venv"; } &&
        "$python" -m pip install --quiet --disable-pip-version-check \
          PyYAML==6.0.3 jsonschema==4.26.0 kubernetes-validate==1.37.0 cel-python==0.4.0; } >"$log" 2>&1 9>&- || {
      printf 'the Python packages of the tests cannot be installed: %s\n' "$(tail -n 1 "$log")" >&2
      exit 1
    }
  } 9>"$venv.lock"
fi
printf '%s\n' "$python"
