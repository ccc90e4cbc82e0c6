#!/bin/sh
# Every kind of every module, with all of its fields: objects are generated from the published schemas and judged by
# them, made strict, and by the schemas of two releases of Kubernetes; then adopted as Swift code, compiled, rendered and
# compared. Changes nothing outside .build and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
schemas=$repository/../shared/schemas
if [ ! -d "$schemas" ]; then
  printf 'skipped: the published schemas are not beside the repository\n'
  exit 0
fi
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$repository"

# --- Python with PyYAML, jsonschema and Kubernetes' schemas ---

venv=.build/kinds-venv
python=$repository/$venv/bin/python
if ! "$python" -c 'import yaml, jsonschema, kubernetes_validate' 2>/dev/null; then
  if ! { { [ -x "$python" ] || python3 -m venv "$venv"; } &&
    "$python" -m pip install --quiet --disable-pip-version-check \
      PyYAML==6.0.3 jsonschema==4.26.0 kubernetes-validate==1.37.0; } >"$scratch/log" 2>&1; then
    printf 'skipped: kubernetes-validate cannot be installed: %s\n' "$(tail -n 1 "$scratch/log")"
    exit 0
  fi
fi

# kinds COMMAND FOLDER [OPTION…]
kinds() {
  command=$1 folder=$2
  shift 2
  PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" "$command" \
    --repository "$repository" --schemas "$schemas" --cache "$scratch/schemas" "$@" "$folder"
}

# --- 1: objects that together set every field ---

PYTHONHASHSEED=1 kinds generate "$scratch/instances"

# --- 2: judged, and generated again: nothing may depend on how Python orders a set ---

PYTHONHASHSEED=2 kinds validate "$scratch/instances" --again

# --- 3: adopted as Swift code of typed kinds, compiled, rendered, and judged again ---

# adopted FOLDER: the objects of a folder of YAML, rendered by code that `swell adopt` makes of them, in FOLDER-rendered
adopted() {
  folder=$1
  specs=$folder-specs
  mkdir "$specs"
  modules=
  for path in "$folder"/*; do
    module=${path##*/}
    modules="$modules $module"
    "$built/swell-tool" adopt "$path" --name "$module" --strict --quiet --output "$specs/$module.swift"
  done
  # an environment for each module, because kinds of two modules may have one name
  {
    printf 'import PlatformDSL\nimport SwellKit\n\nlet kinds = Platform(\n  "kinds",\n  repository: "r",\n'
    printf '  environments: ['
    for module in $modules; do printf 'Environment("%s"), ' "$(lower "$module")"; done
    printf ']\n) { environment in\n  Application("kinds", namespace: "default") {\n    switch environment.name {\n'
    for module in $modules; do printf '    case "%s": %s()\n' "$(lower "$module")" "$module"; done
    printf '    default: Bootstrap {}\n    }\n  }\n}\n\n@main\nstruct Specs {\n'
    printf '  static func main() async { await Swell.main(platforms: [kinds]) }\n}\n'
  } >"$specs/Specs.swift"
  # compiled against what the main build made: a package of its own would build every module again
  {
    tr -d "'" <"$built/swell.product/Objects.LinkFileList" | grep -v '/swell\.build/' |
      sed 's|.*/\([^/]*\.build/.*\)|\1|'
    (cd "$built" && find . -path './*API.build/*.o' | sed 's|^\./||')
  } | sort -u | sed "s|^|$built/|" >"$specs/objects"
  (
    cd "$scratch"
    swiftc -swift-version 6 -warnings-as-errors -Onone -j 2 -parse-as-library -module-name swell \
      -I "$built/Modules" -I "$repository/Sources/CLibYAML" "$specs"/*.swift "@$specs/objects" -lyaml \
      -o "$specs/swell"
    SWELL_ROOT=$scratch "$specs/swell" render --quiet --output "$folder-rendered"
  )
  printf '%s lines of adopted code compile without warnings\n' "$(cat "$specs"/*.swift | wc -l)"
}

lower() { printf '%s' "$1" | tr '[:upper:]' '[:lower:]'; }

swift build
built=$(swift build --show-bin-path)
# the values of a Secret don't stand in a spec, and nothing is adopted that has some
secret=$scratch/instances/KubernetesAPI/Secret.v1-1.yaml
awk '/^["a-z]/ { skip = /^"?(data|stringData)"?:/ } !skip' "$secret" >"$scratch/secret"
mv "$scratch/secret" "$secret"
adopted "$scratch/instances"
kinds compare "$scratch/instances" --rendered "$scratch/instances-rendered"
