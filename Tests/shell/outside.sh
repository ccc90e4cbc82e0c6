#!/bin/sh
# Prints the folder for a package outside this repository, empty but for .build: all such packages have the same one, at
# a path with a space, so that this package is built once for them. The caller holds a lock on .build/outside.lock.
set -eu
unset CDPATH

build=$(cd "${0%/*}/../.." && pwd)/.build
package="$build/a shop"
mkdir -p "$package"
find "$package" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
# what the launcher knows of the package before
rm -rf "$package/.build/swell"
printf '%s\n' "$package"
