#!/bin/sh
# Proves what `bin/swell render --watch` does at each save: it renders what changed, prints that or the first error, and
# goes on. Works on a small package outside this repository.
# Needs Linux; changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
library=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
watcher=
stop() {
  [ -z "$watcher" ] || kill -INT "$watcher" 2>/dev/null || :
  rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM
# shellcheck source=Tests/shell/harness.sh
. "$tests/../shell/harness.sh"

if [ "$(uname)" != Linux ]; then
  skip 'render --watch' 'it needs Linux'
  exit 0
fi
if command -v flock >/dev/null; then
  mkdir -p "$library/.build"
  exec 8>"$library/.build/outside.lock"
  flock 8
fi
package=$("$tests/../shell/outside.sh")
cd "$package"
mkdir bin specs data
cp "$library/bin/swell" bin/
cat >Package.swift <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "shop-platform",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swell", path: "$library")],
  targets: [
    .executableTarget(
      name: "swell",
      dependencies: ["SwellKit", "PlatformDSL", "Components", "KubernetesAPI"].map {
        .product(name: \$0, package: "swell")
      },
      path: "specs",
      swiftSettings: [.unsafeFlags(["-Onone"])]
    )
  ]
)
END
cat >specs/Shop.swift <<'END'
import Components
import KubernetesAPI
import PlatformDSL
import SwellKit

let shop = Platform(
  "shop",
  repository: "https://git.example/shop-platform",
  environments: [Environment("test")],
  references: .reported
) { _ in
  Application("front", wave: 1, namespace: "shop") {
    ConfigMap("settings") { $0.data["tier"] = "first" }
    ManifestFiles("data")
  }
}

@main
struct Specs {
  static func main() async { await Swell.main(platforms: [shop]) }
}
END
# data NAME VALUE: a ConfigMap
data() { printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: %s}\ndata: {v: "%s"}\n' "$1" "$2"; }
data colours 1 >data/colours.yaml
rendered=rendered/shop/test/front/shop

# So that the tool's own build is none of the watcher's.
bin/swell codes >"$out" 2>"$err"

# A shell's job in the background ignores an interrupt, and what it starts would, too.
python3 -c 'import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' bin/swell render --watch >"$out" 2>"$err" &
watcher=$!

# Notes how much was printed, so that `told` looks at what comes after.
mark() {
  out_size=$(wc -c <"$out")
  err_size=$(wc -c <"$err")
}

# told NAME TEXT SECONDS: waits until the watcher prints it
told() {
  tries=$(($3 * 20))
  while [ "$tries" -gt 0 ]; do
    if { tail -c "+$((out_size + 1))" "$out" && tail -c "+$((err_size + 1))" "$err"; } | grep -qF -- "$2"; then
      ok "$1"
      return
    fi
    tries=$((tries - 1))
    sleep 0.05
  done
  bad "$1" "'$2' is not printed in $3 s"
}

# not_told NAME TEXT
not_told() {
  if { tail -c "+$((out_size + 1))" "$out" && tail -c "+$((err_size + 1))" "$err"; } | grep -qF -- "$2"; then
    bad "$1" "'$2' is printed"
  else
    ok "$1"
  fi
}

out_size=0 err_size=0
told 'it says that it watches' 'watching' 60
told 'it renders at its start' 'rendered, ' 600
not_told 'without a word on files that are as they were' ': 0 written, 0 removed'

mark
data colours 2 >data/colours.yaml
told 'a save of data is rendered' "written  $rendered/configmap-colours.yaml" 20
told 'and it says how long it took' 'rendered, ' 20

mark
data colours 3 >data/.colours.tmp
mv data/.colours.tmp data/colours.yaml
told 'so is a file that is renamed over' "written  $rendered/configmap-colours.yaml" 20

mark
mkdir -p data/more/deep
data sizes 1 >data/more/deep/sizes.yaml
told 'so is a file in a new folder' "written  $rendered/configmap-sizes.yaml" 20
sleep 1
mark
data sizes 2 >data/more/deep/sizes.yaml
told 'and a later save of it' "written  $rendered/configmap-sizes.yaml" 20

mark
sed 's/"first"/"second"/' specs/Shop.swift >"$scratch/Shop.swift"
cp "$scratch/Shop.swift" specs/Shop.swift
told 'a save of a spec is compiled and rendered' "written  $rendered/configmap-settings.yaml" 60

mark
sed 's/"second"/2/; s/"front"/1/' specs/Shop.swift >"$scratch/Wrong.swift"
cp "$scratch/Wrong.swift" specs/Shop.swift
told 'a spec that does not compile shows its error' 'Shop.swift:' 60
told 'and what that is' 'error: cannot convert value of type' 60
told 'it goes on' 'not rendered, ' 60

mark
cp "$scratch/Shop.swift" specs/Shop.swift
told 'with the mistake gone, nothing has changed' 'nothing changed, ' 60

mark
data Colours 4 >data/colours.yaml
printf 'kind: [\n' >data/zzz.yaml
told 'of several mistakes in data the first is shown' 'data/' 20
told 'and how many more there are' 'and ' 20
told 'nothing is rendered' 'not rendered, ' 20

mark
rm data/zzz.yaml
data colours 3 >data/colours.yaml
told 'with them gone, nothing has changed' 'nothing changed, ' 20

sleep 1
mark
printf 'note\n' >data/.hidden
rm data/.hidden
printf '# by hand\n' >>"$rendered/configmap-colours.yaml"
sleep 1
not_told 'a hidden file and a rendered one are no reason to render' 'changed'

mark
for number in 1 2 3 4 5 6 7 8; do data "many-$number" 1 >"data/many-$number.yaml"; done
told 'many saves in a row are rendered together' 'configmap-many-8.yaml' 20
sleep 1
count=$(tail -c "+$((err_size + 1))" "$err" | grep -c ' s$')
if [ "$count" -le 2 ]; then ok 'and not one by one'; else bad 'and not one by one' "$count renderings"; fi

kill -INT "$watcher"
status=0
wait "$watcher" || status=$?
watcher=
if [ "$status" = 130 ]; then ok 'an interrupt ends it'; else bad 'an interrupt ends it' "exit status $status"; fi

swell watch
expect 'the command that the launcher uses for it is none for users' 64 ''
expect_in 'it says which is' "did you mean 'render --watch'?" "$err"
summary
