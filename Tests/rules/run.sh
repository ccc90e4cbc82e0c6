#!/bin/sh
# Proves that the rules of our definitions say in CEL what they say in Swift: evaluates the rendered rules over the
# samples that the Swift tests use. Changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
cd "$repository"
if ! python=$("$tests/../shell/python.sh" 2>&1); then
  printf 'skipped: %s\n' "$python"
  exit 0
fi
PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" rendered/aphex/kind/platform-crds/_cluster \
  fixtures/tenants/rules.json
