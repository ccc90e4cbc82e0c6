#!/bin/sh
# Proves that a real Kubernetes API server takes what is rendered: every object of each environment, in the order of the
# waves, by server-side apply, twice. That it refuses custom resources that the compiler refuses, and lets the reconciler
# do what it needs and nothing else. Changes nothing outside .build, the server's own cache and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
shared=$repository/../shared
if [ ! -x "$shared/tools/kube-apiserver" ]; then
  printf 'skipped: there is no ../shared/tools/kube-apiserver\n'
  exit 0
fi
if ! "$shared/tools/kube-apiserver" build >/dev/null 2>&1; then
  printf 'skipped: kube-apiserver cannot be built here\n'
  exit 0
fi
scratch=$(mktemp -d)
server=$scratch/server
stop() {
  "$shared/tools/kube-apiserver" down "$server" >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM
cd "$repository"

if ! schemas=$("$tests/../shell/schemas.sh" 2>"$scratch/log") ||
  ! python=$("$tests/../shell/python.sh" 2>"$scratch/log"); then
  printf 'skipped: %s\n' "$(cat "$scratch/log")"
  exit 0
fi
PATH=${python%/*}:$PATH

# One server for both: 80 definitions are most of its work. What both environments have is the second's update.
"$shared/tools/kube-apiserver" up "$server" >"$scratch/up"
KUBECONFIG=$(sed -n 's/^KUBECONFIG=//p' "$scratch/up")
export KUBECONFIG
"$python" "$shared/tools/load-crds" "$schemas/crds" \
  rendered/aphex/kind/platform-crds/_cluster >"$scratch/crds" 2>&1 || {
  cat "$scratch/crds" >&2
  exit 1
}
for environment in kind k3s; do
  PYTHONDONTWRITEBYTECODE=1 "$python" "$tests/main.py" "rendered/aphex/$environment"
done
