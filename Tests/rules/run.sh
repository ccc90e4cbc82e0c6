#!/bin/sh
# Proves that the rules of our definitions say in CEL what they say in Swift: evaluates the rendered rules over the
# samples that the Swift tests use. Changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
cd "$repository"
venv=.build/rules-venv
python=$venv/bin/python
if ! "$python" -c 'import yaml, celpy' 2>/dev/null; then
  if ! { { [ -x "$python" ] || python3 -m venv "$venv"; } &&
    "$python" -m pip install --quiet --disable-pip-version-check PyYAML==6.0.3 cel-python==0.4.0; } >/dev/null 2>&1; then
    printf 'skipped: cel-python cannot be installed\n'
    exit 0
  fi
fi
PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" rendered/aphex/kind/platform-crds/_cluster \
  fixtures/tenants/rules.json
