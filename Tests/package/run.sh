#!/bin/sh
# Proves that a repository of one's own works: a package outside this tree that depends on this one,
# with specs, data and a copy of the launcher. Then what a user does to it: edits, mistakes, kills,
# a full disk. Changes nothing outside a temporary folder and .build, where Swell is built once more.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

tests=$(cd "${0%/*}" && pwd)
library=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'umount --lazy "$scratch/disk" 2>/dev/null || :; rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
# shellcheck source=Tests/shell/harness.sh
. "$tests/../shell/harness.sh"

# expect_equal NAME FOUND EXPECTED
expect_equal() {
  if [ "$2" = "$3" ]; then
    ok "$1"
  else
    bad "$1" 'it is not as expected'
    printf '%s\n' "$2" >"$scratch/found"
    printf '%s\n' "$3" | diff - "$scratch/found" | head -n 20 | sed 's/^/     /'
  fi
}

# Everything in the repository but what the build makes: contents of files, and what else there is.
snapshot() {
  find . -path ./.build -prune -o -type f ! -name Package.resolved -exec cksum {} + | LC_ALL=C sort
  find . -path ./.build -prune -o ! -type f -print | LC_ALL=C sort
}

files() { (cd rendered && find . -type f | LC_ALL=C sort); }
sums() { (cd rendered && find . -type f -exec cksum {} + | LC_ALL=C sort); }

# The binaries that were built so far.
binaries() { ls -d .build/swell/*-*; }

# in_each FORMAT: the format for the folder of each environment, with the paths on stdin
in_each() {
  paths=$(cat)
  for environment in prod test; do
    for path in $paths; do
      # shellcheck disable=SC2059 # the format is the argument
      printf "$1\n" "shop/$environment/$path"
    done
  done
}

# refused NAME: the last call failed and changed nothing since `before`
refused() {
  expect "$1: exit status 1, nothing on stdout" 1 ''
  expect_equal "$1: nothing is written" "$(snapshot)" "$before"
}

# place FILE TEXT: the file and the number of the line that holds the text
place() { printf '%s:%s' "$1" "$(grep -nF -- "$2" "$1" | head -n 1 | cut -d: -f1)"; }

# --- A repository of one's own ---

if command -v flock >/dev/null; then
  mkdir -p "$library/.build"
  exec 8>"$library/.build/outside.lock"
  flock 8
fi
repository=$("$tests/../shell/outside.sh")
mkdir -p "$repository/bin" "$repository/specs/Teams" "$repository/data/more"
cd "$repository"
cp "$library/bin/swell" bin/
cat >Package.swift <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "shop-platform",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swell", path: "$library")
  ],
  targets: [
    .executableTarget(
      name: "swell",
      dependencies: [
        .product(name: "ArgoCDAPI", package: "swell"),
        .product(name: "CertManagerAPI", package: "swell"),
        .product(name: "Components", package: "swell"),
        .product(name: "Diagnostics", package: "swell"),
        .product(name: "KubernetesAPI", package: "swell"),
        .product(name: "PlatformDSL", package: "swell"),
        .product(name: "SwellKit", package: "swell"),
      ],
      path: "specs"
    )
  ]
)
END
cat >specs/Main.swift <<'END'
import SwellKit

@main
struct Main {
  static func main() async { await Swell.main(platforms: [shop], rules: [MissingTier()]) }
}
END
cat >specs/MissingTier.swift <<'END'
import Diagnostics
import PlatformDSL

/// A ConfigMap named `settings` that doesn't say in which tier it is.
struct MissingTier: ObjectRule {
  let codes: [DiagnosticCode] = [.missingTier]

  func diagnostics(for object: ObjectView) -> [Diagnostic] {
    guard object.identity.kind == "ConfigMap", object.identity.name == "settings",
      object.manifest["data"]?.mapping?["tier"] == nil
    else { return [] }
    return [object.diagnostic(.missingTier, "the settings have no tier", help: "set data.tier")]
  }
}

extension DiagnosticCode {
  static let missingTier = DiagnosticCode(
    .missingTier,
    "Settings don't say in which tier they are.",
    why: "The shop's programs stop at once without a tier.",
    example: .swift(#"ConfigMap("settings")"#)
  )
}

extension PolicyException {
  static var missingTier: PolicyException { PolicyException("shop.missing-tier") }
}
END
cat >specs/Shop.swift <<'END'
import ArgoCDAPI
import Components
import KubernetesAPI
import PlatformDSL

let shop = Platform(
  "shop",
  repository: "https://example.com/shop.git",
  environments: [Environment("prod"), Environment("test")],
  project: "shop"
) { environment in
  Application("base", wave: -1, namespace: "argocd") {
    Bootstrap {
      Namespace("shop")
      ArgoCDConfiguration()
      ArgoCD.AppProject("shop", namespace: "argocd") {
        $0.spec.sourceRepos = ["https://example.com/shop.git"]
        $0.spec.destinations = ["argocd", "shop"].map {
          .init(namespace: $0, server: "https://kubernetes.default.svc")
        }
        $0.spec.clusterResourceWhitelist = [.init(group: "", kind: "Namespace")]
      }
    }
  }
  Application("front", wave: 1, namespace: "shop") {
    ConfigMap("settings") { $0.data["tier"] = environment.name }
    ConfigMap("spare") { $0.data["tier"] = "none" }
    ManifestFiles("data")
  }
  orders
  External(.customResources(of: "cert-manager.io"), because: "another team runs cert-manager")
  External(.namespace("argocd"), because: "Argo CD's own installation makes it")
  External(.customResources(of: "argoproj.io"), because: "Argo CD's own installation brings them")
  External(
    .object("cert-manager.io", "Issuer", "shop", namespace: "shop"),
    because: "another team runs cert-manager"
  )
}
END
cat >specs/Teams/Orders.swift <<'END'
import CertManagerAPI
import KubernetesAPI
import PlatformDSL

let orders = Application("orders", wave: 2, namespace: "shop") {
  CertManager.Certificate("orders-tls") {
    $0.spec.secretName = "orders-tls"
    $0.spec.dnsNames = ["orders.example.com"]
    $0.spec.issuerRef.name = "shop"
  }
  ConfigMap("orders")
}
END
cat >data/colours.yaml <<'END'
apiVersion: v1
kind: ConfigMap
metadata:
  name: colours
data:
  red: "1"
END
sed 's/colours/sizes/' data/colours.yaml >data/more/sizes.yml

swell render
expect 'a package outside this tree builds and renders' 0
expect_equal 'its tree is as laid out' "$(files)" "$(in_each ./%s <<'END'
applications/base.yaml
applications/front.yaml
applications/orders.yaml
base/_cluster/namespace-shop.yaml
base/argocd/appproject.argoproj.io-shop.yaml
base/argocd/configmap-argocd-cm.yaml
bootstrap/_cluster/namespace-shop.yaml
bootstrap/argocd/appproject.argoproj.io-shop.yaml
bootstrap/argocd/configmap-argocd-cm.yaml
bootstrap/kustomization.yaml
front/shop/configmap-colours.yaml
front/shop/configmap-settings.yaml
front/shop/configmap-sizes.yaml
front/shop/configmap-spare.yaml
orders/shop/certificate.cert-manager.io-orders-tls.yaml
orders/shop/configmap-orders.yaml
root.yaml
END
)"
before=$(snapshot)
swell check
expect 'check finds nothing' 0 ''
swell render --quiet
expect 'a second render prints nothing' 0 ''
expect_equal 'and changes nothing' "$(snapshot)" "$before"
swell codes
expect 'codes are listed' 0
expect_in "with swell's own" 'policy.duplicate-object' "$out"
expect_in 'and those of a rule of ours' 'shop.missing-tier' "$out"
swell explain shop.missing-tier
expect 'a code of our own is explained' 0
expect_in 'with its reason' 'stop at once without a tier' "$out"
expect_in 'and its exception' '.allowing(.missingTier, because: "…")' "$out"
swell explain policy.wildcard-rbca
expect "a code that isn't there is refused" 64 ''
expect_in 'and the nearest named' "did you mean 'policy.wildcard-rbac'?" "$err"
swell kinds
expect 'swell-tool works from here' 0
swell list --objects
expect 'list works' 0
expect_in 'a spec in a folder is named by its path' \
  "ConfigMap shop/orders  $(place specs/Teams/Orders.swift 'ConfigMap(')" "$out"
expect_in 'data in a folder is named by its path and place' \
  'ConfigMap shop/sizes  data/more/sizes.yml:4:9' "$out"

# --- Data ---

built=$(binaries)
sed 's/red: "1"/red: "2"/' data/colours.yaml >"$scratch/colours.yaml"
cp "$scratch/colours.yaml" data/colours.yaml
swell check
expect 'an edit of data makes two files stale' 1 \
  "$(echo front/shop/configmap-colours.yaml | in_each 'stale      rendered/%s')"
swell render --quiet
expect 'they are rendered' 0 ''
expect_in 'with what the data says' '  red: "2"' rendered/shop/test/front/shop/configmap-colours.yaml
rm data/more/sizes.yml
swell render
expect 'removed data is removed' 0 'removed  rendered/shop/prod/front/shop/configmap-sizes.yaml
shop/prod: 0 written, 1 removed, 16 unchanged
removed  rendered/shop/test/front/shop/configmap-sizes.yaml
shop/test: 0 written, 1 removed, 16 unchanged'
expect_equal 'data never builds anything' "$(binaries)" "$built"

# --- A part of the spec goes ---

files >"$scratch/files"
sums >"$scratch/sums"
cp specs/Shop.swift specs/Main.swift "$scratch/"
cp specs/Teams/Orders.swift "$scratch/"
gone='applications/orders.yaml
front/shop/configmap-spare.yaml
orders/shop/certificate.cert-manager.io-orders-tls.yaml
orders/shop/configmap-orders.yaml'
sed '/"spare"/d; /^  orders$/d' "$scratch/Shop.swift" >specs/Shop.swift
swell check
expect 'without a ConfigMap and an Application, their files are left over' 1 \
  "$(printf '%s\n' "$gone" | in_each 'left over  rendered/%s')"
swell render
expect 'render removes them' 0
files >"$scratch/files.after"
expect_equal 'exactly them' "$(LC_ALL=C comm -23 "$scratch/files" "$scratch/files.after")" \
  "$(printf '%s\n' "$gone" | in_each ./%s)"
sums >"$scratch/sums.after"
expect_equal 'and writes no file' "$(LC_ALL=C comm -13 "$scratch/sums" "$scratch/sums.after")" ''
if [ -e rendered/shop/prod/orders ]; then
  bad 'the folder goes too' 'it is there'
else
  ok 'the folder goes too'
fi
swell check
expect 'check finds nothing' 0 ''
cp "$scratch/Shop.swift" specs/Shop.swift
swell render --quiet
expect 'back again' 0 ''
expect_equal 'all is as before' "$(sums)" "$(cat "$scratch/sums")"

# --- Mistakes in data; none needs a build ---

built=$(binaries)
printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: more\ndata: {a: [1, 2}\n' \
  >data/more/more.yaml
before=$(snapshot)
for command in render check list 'generate front --environment prod'; do
  # shellcheck disable=SC2086 # words are meant
  swell $command
  refused "$command with YAML that can't be read"
  expect_in 'it names file, line and column' 'data/more/more.yaml:5:16: error: ' "$err"
done
printf 'kind: ConfigMap\nmetadata:\n  name: more\n' >data/more/more.yaml
before=$(snapshot)
swell render
refused 'YAML that is no object'
expect_in 'it names the line' 'data/more/more.yaml:1:1: error: not a Kubernetes object' "$err"
printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Colours}\n---\n' >data/more/more.yaml
cat data/colours.yaml >>data/more/more.yaml
before=$(snapshot)
swell render
refused 'a bad name and a duplicate in YAML'
expect_in 'the name is named' "data/more/more.yaml:3:18: error: 'Colours' is not a DNS-1123" "$err"
expect_in 'the duplicate is named' \
  'data/more/more.yaml:8:9: error: ConfigMap shop/colours is rendered twice' "$err"
expect_in 'and the other one' 'data/colours.yaml:4:9: note: the other declaration is here' "$err"
mv data hidden
before=$(snapshot)
swell render
refused 'data that is not there'
expect_in 'the line that wants it is named' \
  "$(place specs/Shop.swift 'ManifestFiles("data")'): error: can't read 'data'" "$err"
mv hidden data
rm data/more/more.yaml
swell check
expect 'with the mistakes gone, check finds nothing' 0 ''
expect_equal 'no mistake in data builds anything' "$(binaries)" "$built"

# --- Mistakes in specs ---

sed 's/ConfigMap("spare")/ConfigMap("Spare_Parts")/; s/"front"/"Front"/' \
  "$scratch/Shop.swift" >specs/Shop.swift
sed 's/ConfigMap("orders")/ConfigMap("settings")/; /secretName/d' \
  "$scratch/Orders.swift" >specs/Teams/Orders.swift
before=$(snapshot)
swell render
refused 'bad names, a duplicate and a missing field in specs'
expect_in "an object's name" \
  "$(place specs/Shop.swift Spare_Parts): error: 'Spare_Parts' is not a DNS-1123 subdomain" "$err"
expect_in 'with a suggestion' "help: did you mean 'spare-parts'?" "$err"
expect_in "an Application's name" \
  "$(place specs/Shop.swift '"Front"'): error: Application name 'Front' is not a DNS-1123 label" \
  "$err"
expect_in 'the duplicate' "$(place specs/Teams/Orders.swift '"settings"'): error: ConfigMap \
shop/settings is rendered twice, by Application 'Front' and by Application 'orders'" "$err"
expect_in 'and the other one' \
  "$(place specs/Shop.swift '"settings"'): note: the other declaration is here" "$err"
expect_in 'the missing field' "$(place specs/Teams/Orders.swift '"orders-tls"'): error: \
required field 'spec.secretName' is never set" "$err"
swell check
refused 'check of the same'
swell generate orders --environment prod
refused 'generate of the same'

sed 's/ConfigMap("settings") {[^}]*}/ConfigMap("settings")/' "$scratch/Shop.swift" >specs/Shop.swift
cp "$scratch/Orders.swift" specs/Teams/Orders.swift
before=$(snapshot)
swell render
refused 'what a rule of our own forbids'
expect_in 'at its place' "$(place specs/Shop.swift '"settings"'): error: the settings have no \
tier [shop.missing-tier]" "$err"

sed 's/dnsNames/dnsName/' "$scratch/Orders.swift" >specs/Teams/Orders.swift
cp "$scratch/Shop.swift" specs/Shop.swift
before=$(snapshot)
swell render
refused 'a misspelt field'
expect_in "the compiler's error is shown with its place" \
  "$(place specs/Teams/Orders.swift 'dnsName ='):13: error: value of type" "$err"
expect_in 'and it names the field' "'dnsName'" "$err"
swell codes
expect "meanwhile swell-tool lists swell's codes" 0
expect_in 'and says so' "swell's own codes alone" "$err"
swell explain policy.wildcard-rbac
expect 'and explains them' 0
expect_in 'with a reason' 'good-practices' "$out"
cp "$scratch/Orders.swift" specs/Teams/Orders.swift
swell check
expect 'with the mistakes gone, check finds nothing' 0 ''

sed 's/\[shop\]/[shop, shop]/' "$scratch/Main.swift" >specs/Main.swift
sed 's/\[Environment("prod"), /&Environment("prod"), /' "$scratch/Shop.swift" >specs/Shop.swift
before=$(snapshot)
swell render
refused 'two platforms of one name, and an environment given twice'
expect_in 'they are named' "$(place specs/Shop.swift 'let shop'): error: " "$err"
cp "$scratch/Shop.swift" specs/Shop.swift
cp "$scratch/Main.swift" specs/Main.swift

# --- Kills, two at once, no room: a platform that takes long enough ---

cat >specs/Load.swift <<'END'
import PlatformDSL

let load = Platform(
  "load",
  repository: "https://example.com/load.git",
  environments: [Environment("prod")]
) { _ in
  External(.namespace("*"), because: "this is about files")
  for number in 100..<160 {
    let digits = "\(number)".dropFirst()
    Application("load-\(digits)", wave: 1, namespace: "load-\(digits)") {
      ManifestFiles("data/load/\(digits).yaml")
    }
  }
}
END
sed 's/\[shop\]/[load]/' "$scratch/Main.swift" >specs/Main.swift
rm -r rendered
swell list
expect 'without its data, the other platform is refused' 1 ''
expect_in 'and the file is named' "can't read 'data/load/00.yaml'" "$err"
status=0
PYTHONDONTWRITEBYTECODE=1 python3 "$tests/crash.py" "$scratch" >"$out" 2>"$err" || status=$?
cat "$out"
passed=$((passed + $(grep -c '^ok ' "$out" || :)))
failed=$((failed + $(grep -c '^FAIL ' "$out" || :)))
if [ "$status" != 0 ] && ! grep -q '^FAIL ' "$out"; then
  bad 'kills, two at once and no room' "exit status $status"
fi

# --- The same in every process ---

rm -rf specs rendered data
mkdir specs
cat >specs/Shop.swift <<'END'
import KubernetesAPI
import PlatformDSL
import SwellKit

@main
struct Main {
  static func main() async { await Swell.main(platforms: [shop]) }
}

let words: Set = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

let shop = Platform(
  "shop",
  repository: "https://example.com/shop.git",
  environments: [Environment("prod")]
) { _ in
  Application("front", namespace: "shop") {
    ConfigMap("words") { $0.data = ["all": words.joined(separator: " ")] }
  }
  External(.namespace("shop"), because: "this is about the words")
}
END
swell render --quiet
expect 'a spec that goes through a Set renders' 0 ''
swell check
expect 'and gives the same in the next process' 0 ''
expect_in 'which says what was compared' 'shop/prod: 3 files compared, none differs' "$err"
swell check --twice
expect 'but not with other hash seeds' 1 ''
expect_in 'which says how many files' 'renders 1 of 3 files otherwise' "$err"
expect_in 'and which' "note: such as 'shop/prod/front/shop/configmap-words.yaml'" "$err"
sed 's/words.joined/words.sorted().joined/' specs/Shop.swift >"$scratch/Shop.swift"
cp "$scratch/Shop.swift" specs/Shop.swift
swell render --quiet
swell check --twice
expect 'sorted, it gives the same in every process' 0 ''
expect_in 'which is said' 'a second process renders the same' "$err"

mkdir -p rendered/shop/prod/front/shop
printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: mine}\n' >rendered/shop/prod/front/shop/mine.yaml
swell render --quiet
expect 'a manifest of somebody else does not stop a rendering' 0 ''
expect_in 'which warns of it' "warning: 'rendered/shop/prod/front/shop/mine.yaml' was not made by swell" "$err"
swell check
expect 'but a check fails' 1 ''
expect_in 'and names it' "error: 'rendered/shop/prod/front/shop/mine.yaml' was not made by swell" "$err"
swell check --format json
expect 'and says so to programs' 1 '{"clean":false,"files":[]}'
ln -s /etc/hostname rendered/shop/prod/front/link.yaml
swell check
expect_in 'and a link' "error: 'rendered/shop/prod/front/link.yaml' was not made by swell" "$err"
rm rendered/shop/prod/front/link.yaml
sed 's|    ConfigMap("words")|    UnmanagedFile("shop/mine.yaml", because: "it moves here next week")\n&|' \
  "$scratch/Shop.swift" >specs/Shop.swift
swell check
expect 'unless the spec says why it stays' 0 ''

# --- The first spec of README.md, word for word but for the place of this package ---

# readme FILE: the block of README.md that is this file
readme() {
  sed -n "/^<!-- file: $(printf '%s' "$1" | sed 's,/,\\/,g') -->\$/,/^\`\`\`\$/p" "$library/README.md" |
    sed '1,2d;$d'
}
rm -rf specs rendered data
mkdir specs
# shellcheck disable=SC2094 # it reads README.md, not the file that it is asked for
readme specs/Shop.swift >specs/Shop.swift
# shellcheck disable=SC2094
readme Package.swift |
  sed "s|.package(path: \"../swell\")|.package(name: \"swell\", path: \"$library\")|" >Package.swift
swell render --quiet
expect "README.md's first spec renders" 0 ''
swell check
expect 'and is clean' 0 ''
expect_equal 'into the files that README.md names' "$(files)" "$(printf '%s\n' \
  ./shop/production/applications/foundation.yaml \
  ./shop/production/applications/settings.yaml \
  ./shop/production/bootstrap/_cluster/namespace-argocd.yaml \
  ./shop/production/bootstrap/kustomization.yaml \
  ./shop/production/foundation/_cluster/namespace-argocd.yaml \
  ./shop/production/foundation/_cluster/namespace-shop.yaml \
  ./shop/production/foundation/kustomization.yaml \
  ./shop/production/root.yaml \
  ./shop/production/settings/shop/configmap-settings.yaml)"

summary
