#!/bin/sh
# Adopts real manifests, compiles the code that comes of them with warnings as errors, renders it, and compares every
# object with its original. Needs Swift, libyaml and Python with PyYAML; changes nothing outside a temporary folder.
#
# YAML files may be named in the place of its own inputs: each is adopted as a group of its own, and must be typed
# throughout. Without a Python of its own it takes the one that PYTHON names.
#
# The code is compiled against what the main build made: a package of its own would build every module again.
set -eu
caller=$PWD
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
swell=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
mkdir "$scratch/inputs" "$scratch/specs"

python=${PYTHON:-}
if [ -z "$python" ] && ! python=$("$tests/../shell/python.sh" 2>"$scratch/log"); then
  printf 'skipped: %s\n' "$(cat "$scratch/log")"
  exit 0
fi

fail() {
  printf 'FAIL %s\n' "$1"
  exit 1
}

cd "$swell"
swift build
built=$(swift build --show-bin-path)
[ $# -gt 0 ] || "$python" "$tests/inputs.py" "$swell" "$scratch/inputs"

for file in "$@"; do
  case $file in /*) ;; *) file=$caller/$file ;; esac
  name=$(basename "$file" | sed 's/\.[^.]*$//; s/[^A-Za-z0-9]//g')
  cp "$file" "$scratch/inputs/Given$name.yaml"
done

names=
for input in "$scratch"/inputs/*.yaml; do
  name=${input##*/}
  name=${name%.yaml}
  strict=
  case $name in Given*) strict=--strict ;; esac
  "$built/swell-tool" adopt "$input" --name "$name" $strict \
    --output "$scratch/specs/$name.swift" >"$scratch/out" 2>&1 || {
    cat "$scratch/out"
    fail "$name is not adopted without errors"
  }
  tail -n 1 "$scratch/out" | sed "s|^.*/specs/|     |"
  names="$names $name"
done

# an environment for each group, because groups have objects of the same names
{
  printf 'import PlatformDSL\nimport SwellKit\n\nlet adopted = Platform(\n  "adopted",\n  repository: "r",\n'
  printf '  environments: ['
  for name in $names; do printf '"%s", ' "$name" | tr '[:upper:]' '[:lower:]'; done
  # shellcheck disable=SC2016 # the dollar is Swift's
  printf '].map { Environment($0) },\n  project: "adopted",\n  references: .reported\n) { environment in\n'
  # an external project allows everything; those of the inputs are objects like others
  printf '  External(\n    .object("argoproj.io", "AppProject", "adopted", namespace: "argocd"),\n'
  printf '    because: "these are no Applications of anybody"\n  )\n'
  printf '  Application("adopted", namespace: "default") {\n    switch environment.name {\n'
  for name in $names; do
    printf '    case "%s": %s()\n' "$(printf '%s' "$name" | tr '[:upper:]' '[:lower:]')" "$name"
  done
  printf '    default: Bootstrap {}\n    }\n  }\n}\n\n@main\nstruct Specs {\n'
  printf '  static func main() async { await Swell.main(platforms: [adopted]) }\n}\n'
} >"$scratch/specs/Specs.swift"

tr -d "'" <"$built/swell.product/Objects.LinkFileList" | grep -v '/swell\.build/' |
  sed 's|.*/\([^/]*\.build/.*\)|\1|' >"$scratch/objects"
(cd "$built" && find . -path './*API.build/*.o' | sed 's|^\./||') >>"$scratch/objects"
sort -u "$scratch/objects" | sed "s|^|$built/|" >"$scratch/objects.list"

cd "$scratch"
swiftc -swift-version 6 -warnings-as-errors -Onone -j 2 -parse-as-library -module-name swell \
  -I "$built/Modules" -I "$swell/Sources/CLibYAML" specs/*.swift "@$scratch/objects.list" -lyaml \
  -o "$scratch/swell" 2>"$scratch/err" || {
  grep -m 20 error "$scratch/err" || cat "$scratch/err"
  fail 'the adopted code does not compile without warnings'
}
printf 'ok   %s lines compile without warnings\n' "$(cat specs/*.swift | wc -l)"
SWELL_ROOT=$scratch "$scratch/swell" render --quiet
"$python" "$tests/compare.py" "$scratch/inputs" "$scratch/rendered/adopted"
