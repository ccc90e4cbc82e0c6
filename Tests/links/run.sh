#!/bin/sh
# Prints how many of the findings over fixtures/links are right, and how many faults are found; fails below 98 % and 95 %.
# Needs Python; changes nothing.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

repository=$(cd "${0%/*}/../.." && pwd)
command -v python3 >/dev/null || {
  printf 'skipped: python3 is not installed\n'
  exit 0
}
cd "$repository"
swift build --product swell-tool
exec python3 Tests/links/measure.py "$(swift build --show-bin-path)/swell-tool" fixtures/links
