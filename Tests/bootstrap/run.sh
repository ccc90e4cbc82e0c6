#!/bin/sh
# Proves what `swell bootstrap` does to a cluster, in which order, and how it goes on after a failure: with a kubectl that
# only writes down what it is asked, and, where one is at hand, with the real one at a real API server, on which a small
# stand-in for Argo CD plays the controllers. Changes nothing outside .build, the server's cache and a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT KUBECONFIG

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
shared=$repository/../shared
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
server=$scratch/server
stop() {
  [ ! -d "$server" ] || "$shared/tools/kube-apiserver" down "$server" >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM
cd "$repository"

if ! python=$("$tests/../shell/python.sh" 2>"$scratch/log"); then
  printf 'skipped: %s\n' "$(cat "$scratch/log")"
  exit 0
fi
export PYTHONDONTWRITEBYTECODE=1

bin/swell help >/dev/null
mkdir "$scratch/recorded"
"$python" "$tests/recorded.py" "$scratch/recorded"

if ! schemas=$("$tests/../shell/schemas.sh" 2>"$scratch/log"); then
  printf 'skipped: the real API server: %s\n' "$(cat "$scratch/log")"
  exit 0
fi
if ! command -v kubectl >/dev/null || [ ! -x "$shared/tools/kube-apiserver" ] ||
  ! "$shared/tools/kube-apiserver" build >/dev/null 2>&1; then
  printf 'skipped: the real API server; it needs kubectl and ../shared/tools/kube-apiserver\n'
  exit 0
fi
# ports of its own, so that it can run beside the other tests
KUBE_APISERVER_PORT=26543 ETCD_PORT=22579 "$shared/tools/kube-apiserver" up "$server" >"$scratch/up"
KUBECONFIG=$(sed -n 's/^KUBECONFIG=//p' "$scratch/up")
export KUBECONFIG
mkdir "$scratch/real"
"$python" "$tests/server.py" "$scratch/real" "$schemas"
