#!/bin/sh
# Makes the folder .build of a package outside this repository a link to one that all such packages share, so that this
# package is built once for them: `outside.sh PACKAGE`, with a lock on .build/outside.lock held by the caller.
set -eu
unset CDPATH

shared=$(cd "${0%/*}/../.." && pwd)/.build/outside
mkdir -p "$shared"
# what the launcher knows of the package before
rm -rf "$shared/swell" "$shared/workspace-state.json"
ln -s "$shared" "$1/.build"
