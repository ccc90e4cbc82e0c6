#!/bin/sh
# Proves that bin/fetch-schemas fills the cache with what schemas.lock names and nothing else, from a folder and by
# download: from a server of files on this machine. Changes nothing outside a temporary folder.
set -eu
unset CDPATH

tests=$(cd "${0%/*}" && pwd)
repository=$(cd "$tests/../.." && pwd)
scratch=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || :
  rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM
# shellcheck source=Tests/shell/harness.sh
. "$tests/../shell/harness.sh"

checkout=$scratch/checkout
mkdir -p "$checkout/bin" "$scratch/given/other layout" "$scratch/served"
cp "$repository/bin/fetch-schemas" "$checkout/bin/"
cd "$checkout"

fetch() {
  status=0
  bin/fetch-schemas "$@" >"$out" 2>"$err" || status=$?
}
digest() { sha256sum "$1" 2>/dev/null || shasum -a 256 "$1"; }

printf 'kind: A\n' >"$scratch/given/other layout/a.yaml"
printf 'kind: B\n' >"$scratch/given/b.yaml"
a=$(digest "$scratch/given/other layout/a.yaml" | cut -d ' ' -f 1)
b=$(digest "$scratch/given/b.yaml" | cut -d ' ' -f 1)
# lock BASE: of two files
lock() {
  {
    printf '# two files\n'
    printf '%s crds/a/v1/a.yaml %s/a.yaml\n' "$a" "$1"
    printf '%s crds/b/v2/b.yaml %s/archive.zip#folder/b.yaml\n' "$b" "$1"
  } >schemas.lock
}

lock http://127.0.0.1:1
fetch
expect 'what cannot be downloaded is an error' 1 ''
expect_in 'it says what to do without a network' 'bin/fetch-schemas FOLDER' "$err"
fetch "$scratch/given"
expect 'a folder of any layout fills the cache' 0 '2 schemas verified in .build/schemas'
if cmp -s "$scratch/given/b.yaml" .build/schemas/crds/b/v2/b.yaml; then
  ok 'under the paths of the lock'
else
  bad 'under the paths of the lock' 'it is not'
fi
fetch
expect 'a full cache needs no network' 0 ''

printf 'kind: Old\n' >.build/schemas/crds/a/v1/old.yaml
printf 'spoiled\n' >.build/schemas/crds/b/v2/b.yaml
printf '\n' >>schemas.lock
fetch "$scratch/given"
expect 'another lock looks at all again' 0 '2 schemas verified in .build/schemas'
expect_in 'what was spoiled is replaced' 'kind: B' .build/schemas/crds/b/v2/b.yaml
if [ -e .build/schemas/crds/a/v1/old.yaml ]; then
  bad 'what the lock does not name goes' 'it is there'
else
  ok 'what the lock does not name goes'
fi

printf 'kind: Changed\n' >"$scratch/given/b.yaml"
rm -r .build
fetch "$scratch/given"
expect 'a file with another digest is not taken' 1 ''
expect_in 'it is named' 'has the digest of crds/b/v2/b.yaml' "$err"
if [ -e .build/schemas/schemas.lock ]; then
  bad 'and the cache is not complete' 'it is'
else
  ok 'and the cache is not complete'
fi

cp "$scratch/given/other layout/a.yaml" "$scratch/served/a.yaml"
python3 -c 'import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as archive: archive.writestr("folder/b.yaml", "kind: B\n")' \
  "$scratch/served/archive.zip"
# a free port, which it prints
python3 -u -c 'import functools, http.server, sys
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
print(server.server_port)
server.serve_forever()' "$scratch/served" >"$scratch/port" 2>/dev/null &
server=$!
while [ ! -s "$scratch/port" ]; do
  kill -0 "$server"
  sleep 0.05
done
lock "http://127.0.0.1:$(cat "$scratch/port")"
unset http_proxy HTTP_PROXY ALL_PROXY all_proxy
fetch
expect 'files, and parts of archives, are downloaded' 0 '2 schemas verified in .build/schemas'
expect_in 'and are what the lock says' 'kind: B' .build/schemas/crds/b/v2/b.yaml
rm -r .build
printf 'kind: Tampered\n' >"$scratch/served/a.yaml"
fetch
expect 'a download with another digest is refused' 1 ''
expect_in 'both digests are named' "not $a" "$err"
summary
