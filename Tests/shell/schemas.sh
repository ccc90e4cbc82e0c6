#!/bin/sh
# Prints the folder of the published schemas; fails with the reason where bin/fetch-schemas has not filled it.
set -eu
unset CDPATH

repository=$(cd "${0%/*}/../.." && pwd)
if cmp -s "$repository/schemas.lock" "$repository/.build/schemas/schemas.lock"; then
  printf '%s\n' "$repository/.build/schemas"
else
  printf 'the published schemas are not fetched: run bin/fetch-schemas\n' >&2
  exit 1
fi
