#!/bin/sh
# A user's own CRD: imported into a package outside this repository, used in a spec, and rendered.
# Needs Swift and libyaml; changes nothing outside a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

swell=$(cd "${0%/*}/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
package=$scratch/platform
mkdir -p "$package/specs" "$package/crds"
cp "$swell/fixtures/import/widgets.yaml" "$package/crds/"
cd "$package"

cat >Package.swift <<EOF
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "widgets-platform",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swell", path: "$swell")],
  targets: [
    .target(
      name: "WidgetsAPI",
      dependencies: ["Diagnostics", "Manifest", "Resources"].map {
        .product(name: \$0, package: "swell")
      }
    ),
    .executableTarget(
      name: "swell",
      dependencies: ["WidgetsAPI"]
        + ["SwellKit", "PlatformDSL", "Components", "KindTables"].map {
          .product(name: \$0, package: "swell")
        },
      path: "specs"
    ),
  ]
)
EOF
cat >specs/Specs.swift <<'EOF'
import Components
import KindTables
import PlatformDSL
import SwellKit
import WidgetsAPI

let platform = Platform("widgets", repository: "r", environments: [Environment("test")]) { _ in
  Application("widgets", namespace: "widgets") {
    Acme.Widget("w") {
      $0.spec.name = "first"
      $0.spec.size = 3
      $0.spec.policy = .ifNotPresent
      $0.spec.memory = .mebibytes(128)
      $0.spec.ports = [.init(port: 80) { $0.protocol = "TCP" }]
      $0.spec.self_ = "w"
    }
  }
}

@main
struct Specs {
  static func main() async {
    await Swell.main(
      platforms: [platform],
      kinds: [.all, KindTable([.init(GroupKind("acme.io", "Widget"), .namespaced)])]
    )
  }
}
EOF
cat >expected <<'EOF'
apiVersion: acme.io/v1
kind: Widget
metadata:
  name: w
  namespace: widgets
spec:
  name: first
  memory: 128Mi
  policy: IfNotPresent
  ports:
    - port: 80
      protocol: TCP
  self: w
  size: 3
EOF

swift build --package-path "$swell" --product swell-tool
tool=$(swift build --package-path "$swell" --show-bin-path)/swell-tool
"$tool" import crds --module WidgetsAPI --namespace Acme
swift build --product swell
SWELL_ROOT=$package .build/debug/swell render
tail -n +2 rendered/widgets/test/widgets/widgets/widget.acme.io-w.yaml >actual
diff expected actual
printf 'ok   a CRD of our own: imported, used in a spec, rendered\n'

# what was rendered becomes code of the same kind again
"$tool" adopt rendered/widgets/test/widgets/widgets --name Adopted --types Sources/WidgetsAPI \
  --strict --output specs/Adopted.swift --quiet
grep -q 'Acme.Widget("w", namespace: "widgets") {' specs/Adopted.swift
sed -i.before 's/^let platform = .*/let platform = Platform("widgets", repository: "r", environments: [Environment("test")]) { _ in\
  Application("widgets", namespace: "widgets") { Adopted() }\
}\
let unused = Platform("unused", repository: "r", environments: [Environment("test")]) { _ in/' specs/Specs.swift
rm specs/Specs.swift.before
swift build --product swell
SWELL_ROOT=$package .build/debug/swell check
printf 'ok   the rendered object: adopted with our own types, compiled, rendered the same\n'
