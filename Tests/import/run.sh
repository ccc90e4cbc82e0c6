#!/bin/sh
# A user's own CRDs: imported into a package outside this repository, used in a spec, rendered, and judged by their own
# schemas; what the compiler says of mistakes; and definitions that were spoiled, whose modules must compile all the same.
# Needs Swift and libyaml, and a debug build of this repository; changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
swell=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

# --- Python with PyYAML and jsonschema, if it can be had ---

if ! python=$("$tests/../shell/python.sh" 2>"$scratch/log"); then
  printf 'skipped: the judgement of rendered objects, and spoiled definitions: %s\n' "$(cat "$scratch/log")"
  python=
fi

# block FILE NAME: the block of a page that is so named
block() {
  sed -n "/^<!-- import: $(printf '%s' "$2" | sed 's,/,\\/,g') -->\$/,/^\`\`\`\$/p" "$swell/$1" | sed '1,2d;$d'
}

# --- A package with the CRDs ---

if command -v flock >/dev/null; then
  mkdir -p "$swell/.build"
  exec 8>"$swell/.build/outside.lock"
  flock 8
fi
package=$("$tests/../shell/outside.sh")
cd "$package"
mkdir bin crds specs
cp "$swell/fixtures/import/own/gadgets.yaml" crds/
cp "$swell/bin/swell" bin/

cat >Package.swift <<EOF
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "gadgets-platform",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swell", path: "$swell")],
  targets: [
$(block README.md target)
    .executableTarget(
      name: "swell",
      dependencies: ["GadgetsAPI"]
        + ["SwellKit", "PlatformDSL", "Components", "KindTables", "Manifest", "Resources"].map {
          .product(name: \$0, package: "swell")
        },
      path: "specs"
    ),
  ]
)
EOF
# specs OBJECTS: a platform with the objects that README.md shows, and these
specs() {
  cat <<EOF
import GadgetsAPI
import KindTables
import Manifest
import PlatformDSL
import Resources
import SwellKit

let platform = Platform(
  "gadgets",
  repository: "r",
  environments: [Environment("test")],
  references: .reported
) { _ in
  Application("shown", namespace: "jobs") {
$(block README.md objects)
  }
  Application("whole", namespace: "gadgets") {
    $1
  }
}
$(block README.md scopes)

@main
struct Specs {
  static func main() async {
    let blueprints = KindTable([.init(GroupKind("acme.io", "Blueprint"), .namespaced)])
    await Swell.main(platforms: [platform], kinds: [.all, ownKinds, blueprints])
  }
}
EOF
}
# shellcheck disable=SC2016 # the dollars are Swift's
specs 'whole
    Acme.V1.Gadget("older") {
      $0.spec.size = 2
      $0.spec.labels = ["a": "b"]
    }
    Acme.V1alpha1.Gadget("oldest") { try $0.set("spec.size", to: 1) }
    Acme.Blueprint("tree") {
      $0.schema.type = "object"
      $0.schema.ref = "#"
      $0.schema.properties["next"] = .init { $0.items.allOf = [.init(type: "string")] }
      $0.schema.allOf = [.init { $0.properties = ["a": .init(type: "integer")] }]
    }' >specs/Specs.swift
cat >specs/Whole.swift <<'EOF'
import GadgetsAPI

/// A Gadget with every field that its definition has.
let whole = Acme.Gadget("whole") {
  $0.spec.size = 3
  $0.spec.total = 9_007_199_254_740_993
  $0.spec.ratio = 0.5
  $0.spec.enabled = true
  $0.spec.since = "2024-01-31T12:00:00Z"
  $0.spec.cert = "c3dlbGw="
  $0.spec.code = "ABC-1"
  $0.spec.policy = .aB
  $0.spec.level = 2
  $0.spec.port = "http"
  $0.spec.memory = .mebibytes(128)
  $0.spec.source.git.url = "https://git.example/a"
  $0.spec.mirror.a = "a"
  $0.spec.mirror.b = "b"
  $0.spec.guarded.name = "n"
  $0.spec.free = ["any": [1, "two", true]]
  $0.spec.anything = [1, ["a": "b"]]
  $0.spec.embedded = ["apiVersion": "v1", "kind": "ConfigMap", "metadata": ["name": "c"]]
  $0.spec.labels = ["on": "yes"]
  $0.spec.limits["a"] = 1
  $0.spec.targets["t"] = .init(host: "h")
  $0.spec.tags = ["a", "b"]
  $0.spec.ports = [.init(port: 80) { $0.protocol = "TCP" }, .init(port: 80, protocol: "UDP")]
  $0.spec.steps = [.init(run: "true"), .init(run: "true")]
  $0.spec.matrix = [[.init(host: "h")], []]
  $0.spec.self_ = "s"
  $0.spec.init_ = "i"
  $0.spec.Type_ = "t"
  $0.spec.Protocol_.value = "p"
  $0.spec.default = "d"
  $0.spec._3d = true
  $0.spec.xRay = "x"
  $0.spec.schema = "https://json-schema.org"
  $0.spec.APIKey = "k"
  $0.spec.httpURL = "http://h"
  $0.spec.clusterIPs = ["192.0.2.1"]
}
EOF
cat >expected <<'EOF'
apiVersion: acme.io/v2
kind: Gadget
metadata:
  name: whole
  namespace: gadgets
spec:
  $schema: https://json-schema.org
  "3d": true
  APIKey: k
  Protocol:
    value: p
  Type: t
  anything:
    - 1
    - a: b
  cert: c3dlbGw=
  clusterIPs:
    - "192.0.2.1"
  code: ABC-1
  default: d
  embedded:
    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: c
  enabled: true
  free:
    any:
      - 1
      - two
      - true
  guarded:
    name: "n"
  httpURL: http://h
  init: i
  labels:
    "on": "yes"
  level: 2
  limits:
    a: 1
  matrix:
    - - host: h
    - []
  memory: 128Mi
  mirror:
    a: a
    b: b
  policy: a b
  port: http
  ports:
    - port: 80
      protocol: TCP
    - port: 80
      protocol: UDP
  ratio: 0.5
  self: s
  since: "2024-01-31T12:00:00Z"
  size: 3
  source:
    git:
      url: https://git.example/a
  steps:
    - run: "true"
    - run: "true"
  tags:
    - a
    - b
  targets:
    t:
      host: h
  total: 9007199254740993
  x-ray: x
EOF

swift build --package-path "$swell" --product swell-tool
products=$(swift build --package-path "$swell" --show-bin-path)
tool=$products/swell-tool

# the command that README.md gives, and what it says of the version that has no schema
# shellcheck disable=SC2016 # the shell that evaluates it has the variable
eval "$(block README.md command | sed 's|^bin/swell|"$tool"|')" 2>messages
grep -q 'crds/gadgets.yaml:10:7: warning: Gadget acme.io/v1alpha1 has no schema' messages
cp "$swell/fixtures/import/own/openapi.json" crds/
"$tool" import crds --recipe "$swell/fixtures/import/own/recipe.yaml" 2>messages
bin/swell render
tail -n +3 rendered/gadgets/test/whole/gadgets/gadget.acme.io-whole.yaml >actual
diff expected actual
printf 'ok   CRDs of our own: imported, used in a spec, rendered\n'
if [ -n "$python" ]; then
  PYTHONPATH=$swell/Tests/judging PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/judge.py" crds rendered/gadgets/test/whole
  PYTHONPATH=$swell/Tests/judging PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/judge.py" crds rendered/gadgets/test/shown
fi

# what was rendered becomes code of the same kinds again
"$tool" adopt rendered/gadgets/test/whole --name Adopted --types Sources/GadgetsAPI \
  --output specs/Adopted.swift --quiet
grep -q 'Acme.Gadget("whole", namespace: "gadgets") {' specs/Adopted.swift
specs 'Adopted()' >specs/Specs.swift
rm specs/Whole.swift
bin/swell check
printf 'ok   the rendered objects: adopted with our own types, compiled, rendered the same\n'

# --- What the compiler says of mistakes, word for word as the documentation shows it ---

typecheck() { swiftc -typecheck -parse-as-library -swift-version 6 -I "$products/Modules" "$@"; }

# shellcheck disable=SC2094 # it reads the page, not the file that it is asked for
block docs/IMPORT.md specs/Web.swift >specs/Web.swift
block docs/IMPORT.md messages >expected
if typecheck specs/Web.swift >log 2>&1; then
  printf 'FAIL what does not fit compiles\n'
  exit 1
fi
grep ': error: ' log | grep -v -- '- error: ' >actual
diff expected actual
printf 'ok   %s messages of the compiler are as docs/IMPORT.md shows them\n' "$(wc -l <actual | tr -d ' ')"

# --- APIs that no module of ours has: their recipes, and what becomes of them compiles ---

if schemas=$("$tests/../shell/schemas.sh" 2>"$scratch/log"); then
  for recipe in "$swell"/fixtures/import/recipes/*.yaml; do
    module=${recipe##*/}
    module=${module%.yaml}
    "$tool" import --quiet --recipe "$recipe" --schemas "$schemas" --output "$scratch/$module"
    typecheck -warnings-as-errors -module-name "$module" "$scratch/$module"/*.swift
  done
  printf 'ok   the APIs of fixtures/import/recipes are imported and compile\n'
else
  printf 'skipped: the APIs of fixtures/import/recipes: %s\n' "$(cat "$scratch/log")"
  schemas=$scratch/none
fi

# --- Definitions that once failed, and spoiled ones ---

if [ -n "$python" ]; then
  # spoiled ARGUMENT…
  spoiled() {
    PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/fuzz.py" \
      --products "$products" --scratch "$scratch/spoiled" "$@"
    rm -rf "$scratch/spoiled"
  }
  spoiled --regressions "$swell/fixtures/regressions/import"
  crds=$(find "$schemas/crds" -name '*.yaml' 2>/dev/null || :)
  # shellcheck disable=SC2086 # paths of schemas have no spaces
  spoiled --seed 1 --cases 50 "$swell/fixtures/import/widgets.yaml" \
    "$swell/fixtures/import/own/gadgets.yaml" "$swell/fixtures/import/definitions.json" $crds
fi
