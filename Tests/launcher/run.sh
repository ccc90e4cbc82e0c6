#!/bin/sh
# Proves what bin/swell promises, on a small repository of the shape a user has: specs of its own,
# and swell-tool from a package beside it. Needs Swift and libyaml; changes nothing outside a
# temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT

launcher=$(cd "${0%/*}/../.." && pwd)/bin/swell
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
repository="$scratch/a platform"
calls=$scratch/calls
tests=${launcher%/bin/swell}/Tests
# shellcheck source=Tests/shell/harness.sh
. "$tests/shell/harness.sh"

# Runs bin/swell with the given arguments, and notes its status and how often it built.
swell() {
  : >"$calls"
  status=0
  "$repository/bin/swell" "$@" >"$out" 2>"$err" || status=$?
  builds=$(grep -c '^build' "$calls" || :)
}

# expect NAME STATUS BUILDS FIRST-LINE-OF-STDOUT
expect() {
  line=$(head -n 1 "$out")
  if [ "$status" != "$2" ]; then
    bad "$1" "exit status $status, expected $2"
  elif [ "$builds" != "$3" ]; then
    bad "$1" "$builds builds, expected $3"
  elif [ "$line" != "$4" ]; then
    bad "$1" "printed '$line', expected '$4'"
  else
    ok "$1"
  fi
}

# --- The scratch repository, and a `swift` that writes down how it is called ---

mkdir -p "$scratch/library/Sources/Kit" "$scratch/library/Sources/swell-tool" \
  "$repository/bin" "$repository/specs/tenants" "$repository/Sources/Names" \
  "$scratch/elsewhere" "$scratch/recording" "$scratch/without-swift" "$scratch/old"

cat >"$scratch/library/Package.swift" <<'END'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "library",
  products: [
    .library(name: "Kit", targets: ["Kit"]),
    .executable(name: "swell-tool", targets: ["swell-tool"]),
  ],
  targets: [
    .target(name: "Kit"),
    .executableTarget(name: "swell-tool", dependencies: ["Kit"]),
  ]
)
END
cat >"$scratch/library/Sources/Kit/Kit.swift" <<'END'
#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

public let word = "kit"

public func describe(_ name: String) {
  print(name, word, CommandLine.arguments.dropFirst().joined(separator: "|"))
  print("root", getenv("SWELL_ROOT").map { String(cString: $0) } ?? "unknown")
  print("folder", getcwd(nil, 0).map { String(cString: $0) } ?? "unknown")
}
END
printf 'import Kit\n\ndescribe("tool")\n' >"$scratch/library/Sources/swell-tool/main.swift"

cat >"$repository/Package.swift" <<'END'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "platform",
  dependencies: [
    .package(path: "../library")
  ],
  targets: [
    .target(name: "Names"),
    .executableTarget(
      name: "swell",
      dependencies: ["Names", .product(name: "Kit", package: "library")],
      path: "specs",
      exclude: ["tenants"]
    ),
  ]
)
END
printf 'public let name = "one"\n' >"$repository/Sources/Names/Names.swift"
printf 'let unused = 1\n' >"$repository/specs/Unused.swift"
printf 'import Kit\nimport Names\n\ndescribe(name)\n' >"$repository/specs/main.swift"
printf 'team: a\n' >"$repository/specs/tenants/a.yaml"
cp "$launcher" "$repository/bin/swell"

swift=$(command -v swift) || {
  printf "FAIL these tests need a 'swift' on PATH\n0 passed, 1 failed\n"
  exit 1
}
cat >"$scratch/recording/swift" <<END
#!/bin/sh
printf '%s\n' "\$*" >>"$calls"
[ -z "\${GIT_DIR-}\${GIT_INDEX_FILE-}\${GIT_WORK_TREE-}" ] || printf 'with git\n' >>"$calls"
case \$1 in
  test) printf 'tested %s\n' "\$2" && exit ;;
  build)
    if [ -n "\${INTERRUPT-}" ]; then kill -INT "\$PPID" && exit 130; fi
    if [ -e "$scratch/next.swift" ]; then
      "$swift" "\$@" && mv "$scratch/next.swift" "$repository/Sources/Names/Names.swift"
      exit
    fi
    ;;
esac
exec "$swift" "\$@"
END
cat >"$scratch/old/swift" <<'END'
#!/bin/sh
printf '{ "compilerVersion": "Swift version 5.10.1 (swift-5.10.1-RELEASE)",\n'
printf '  "runtimeResourcePath": "/nowhere/lib/swift" }\n'
END
chmod +x "$scratch/recording/swift" "$scratch/old/swift"
ln -s /usr/bin/* "$scratch/without-swift/"
for tool in /bin/*; do
  [ -e "$scratch/without-swift/${tool##*/}" ] || ln -s "$tool" "$scratch/without-swift/"
done
rm -f "$scratch"/without-swift/swift*
with_swift=$scratch/recording:$PATH
PATH=$with_swift

# --- First calls ---

: >"$calls"
"$repository/bin/swell" check >"$out.1" 2>"$err.1" &
first=$!
"$repository/bin/swell" check >"$out.2" 2>"$err.2" &
second=$!
status=0
wait "$first" || status=1
wait "$second" || status=1
cat "$err.1" "$err.2" >"$err"
builds=$(grep -c '^build' "$calls" || :)
command -v flock >/dev/null || builds=1
cp "$out.1" "$out"
expect 'two first calls at once: the first prints its own output only' 0 1 'one kit check'
cp "$out.2" "$out"
expect 'two first calls at once: so does the second' 0 1 'one kit check'
if [ "$(grep -c 'the first build takes' "$err")" -ge 1 ]; then
  ok 'the first build is announced on stderr'
else
  bad 'the first build is announced on stderr' 'it is not'
fi

swell check 'a  b' '*'
expect 'the second call does not build, and passes arguments on' 0 0 'one kit check|a  b|*'
expect_empty 'the second call does not even start swift' "$calls"
expect_empty 'the second call says nothing on stderr' "$err"
expect_in 'SWELL_ROOT is the repository, with its space' "root $repository" "$out"

ln -s "$repository/bin/swell" "$scratch/elsewhere/link"
ln -s link "$scratch/elsewhere/link-to-link"
: >"$calls"
status=0
(cd "$scratch/elsewhere" && ./link-to-link check) >"$out" 2>"$err" || status=$?
builds=$(grep -c '^build' "$calls" || :)
expect 'a link to a link from another folder runs' 0 0 'one kit check'
expect_in 'through a link, SWELL_ROOT is the repository' "root $repository" "$out"
expect_in "the binary runs in the caller's folder" "folder $scratch/elsewhere" "$out"

# --- Changes ---

touch "$repository/specs/main.swift"
swell check
expect 'a touched source does not build' 0 0 'one kit check'
swell check
expect_empty 'after a touched source, the next call does not start swift' "$calls"

printf 'public let name = "two"\n' >"$repository/Sources/Names/Names.swift"
swell check
expect 'an edit builds' 0 1 'two kit check'
expect_empty 'a build that succeeds says nothing when stderr is a file' "$err"

printf 'public let name = "one"\n' >"$repository/Sources/Names/Names.swift"
swell check
expect 'going back to known sources does not build' 0 0 'one kit check'

printf 'public let name = "dated"\n' >"$scratch/dated.swift"
touch -t 200101010000 "$scratch/dated.swift"
cp -p "$scratch/dated.swift" "$repository/Sources/Names/Names.swift"
swell check
expect 'a source copied with its old date builds' 0 1 'dated kit check'

rm "$repository/specs/Unused.swift"
swell check
expect 'a deleted source builds' 0 1 'dated kit check'

printf 'let also = 1\n' >"$repository/specs/.hidden.swift"
swell check
expect 'a hidden file does not build' 0 0 'dated kit check'

printf 'team: b\n' >"$repository/specs/tenants/a.yaml"
swell check
expect 'an edit of data beside the specs does not build' 0 0 'dated kit check'
expect_empty 'an edit of data does not even start swift' "$calls"
printf 'team: c\n' >"$repository/specs/tenants/c.yaml"
swell check
expect 'new data beside the specs does not build' 0 0 'dated kit check'

sed 's/"kit"/"better kit"/' "$scratch/library/Sources/Kit/Kit.swift" >"$scratch/Kit.swift"
cp "$scratch/Kit.swift" "$scratch/library/Sources/Kit/Kit.swift"
swell check
expect 'an edit of a package on disk builds' 0 1 'dated better kit check'

# --- Sources outside Sources ---

mkdir -p "$repository/modules/Extra"
printf 'public let extra = "extra"\n' >"$repository/modules/Extra/Extra.swift"
cp "$repository/Package.swift" "$scratch/Package.swift"
sed -e 's|    .target(name: "Names"),|&\n    .target(name: "Extra", path: "modules/Extra"),|' \
  -e 's|"Names", .product|"Names", "Extra", .product|' "$scratch/Package.swift" >"$repository/Package.swift"
printf 'import Extra\nimport Kit\nimport Names\n\ndescribe(name + extra)\n' >"$repository/specs/main.swift"
swell check
expect 'a target in a folder of its own is built' 0 1 'datedextra better kit check'
printf 'public let extra = "edited"\n' >"$repository/modules/Extra/Extra.swift"
swell check
expect 'an edit in it builds' 0 1 'datededited better kit check'
sed -e 's|path: "modules/Extra"|path: ["modules", "Extra"].joined(separator: "/")|' \
  -e 's|import PackageDescription|import Foundation\n&|' "$repository/Package.swift" >"$scratch/computed.swift"
cp "$scratch/computed.swift" "$repository/Package.swift"
swell check
expect 'a folder that Package.swift computes is refused: nothing could see an edit in it' 1 1 ''
expect_in 'the refusal names the source' "builds 'modules/Extra/Extra.swift'" "$err"
expect_in 'and what to write' 'help: write the folder of its target as plain text' "$err"
cp "$scratch/Package.swift" "$repository/Package.swift"
rm -r "$repository/modules"
printf 'import Kit\nimport Names\n\ndescribe(name)\n' >"$repository/specs/main.swift"
swell check
expect 'without it, the earlier binary runs' 0 0 'dated better kit check'

ln -s Loop.swift "$repository/Sources/Names/Loop.swift"
swell check
expect 'a source that cannot be read stops the run' 1 0 ''
expect_in 'it is named' 'Loop.swift' "$err"
expect_in 'and said to be the reason' 'error: cannot read the sources' "$err"
rm "$repository/Sources/Names/Loop.swift"
swell check
expect 'without it, the earlier binary runs again' 0 0 'dated better kit check'

# --- Binaries and dates that are not what they say ---

current=$(sed -n 1p "$repository/.build/swell/swell.state")
: >"$repository/.build/swell/$current/swell"
swell check
expect 'an empty binary is built again' 0 1 'dated better kit check'
# what was there prints something else, so that running it would show
printf '#!/bin/sh\nprintf "half a binary\\n"\n' >"$repository/.build/swell/$current/swell"
swell check
expect 'and so is one of another size' 0 0 'dated better kit check'
printf '#!/bin/sh\nprintf "half a binary\\n"\n' >"$repository/.build/swell/$current/swell"
rm "$repository/.build/swell/$current/swell.size"
swell check
expect 'and one that was never finished' 0 0 'dated better kit check'
touch -t 203801010000 "$repository/.build/swell/swell.state"
printf 'public let name = "future"\n' >"$repository/Sources/Names/Names.swift"
swell check
expect 'an edit is seen behind a check that is dated in the future' 0 1 'future better kit check'
cp -p "$scratch/dated.swift" "$repository/Sources/Names/Names.swift"
swell check
expect 'going back to the dated source does not build' 0 0 'dated better kit check'

# --- What is around: PATH, git, HOME ---

printf '#!/bin/sh\nprintf "the repository was run\\n"\n' >"$repository/swift"
chmod +x "$repository/swift"
cp "$repository/swift" "$repository/find"
printf 'public let name = "around"\n' >"$repository/Sources/Names/Names.swift"
: >"$calls"
status=0
(cd "$repository" && PATH=.:$PATH && bin/swell check) >"$out" 2>"$err" || status=$?
builds=$(grep -c '^build' "$calls" || :)
expect "a PATH with '.' runs no file of the repository" 0 1 'around better kit check'
rm "$repository/swift" "$repository/find"

printf 'public let name = "hook"\n' >"$repository/Sources/Names/Names.swift"
export GIT_DIR="$scratch/no.git" GIT_INDEX_FILE="$scratch/no.index" GIT_WORK_TREE="$scratch"
swell check
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE
expect "a build in a git hook is without git's variables" 0 1 'hook better kit check'
expect_not_in "swift doesn't get them" 'with git' "$calls"

printf 'public let name = "homeless"\n' >"$repository/Sources/Names/Names.swift"
home=$HOME
unset HOME
swell check
export HOME="$home"
expect 'without HOME, that of the user is taken' 0 1 'homeless better kit check'

# A folder that may not be written: root may write all, so somebody else is asked.
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  chmod 755 "$scratch"
  : >"$calls"
  status=0
  setpriv --reuid=65534 --regid=65534 --clear-groups "$repository/bin/swell" check >"$out" 2>"$err" || status=$?
  builds=0
  expect 'who may not write runs the binary that is there' 0 0 'homeless better kit check'
  touch "$repository/Sources/Names/Names.swift"
  status=0
  setpriv --reuid=65534 --regid=65534 --clear-groups "$repository/bin/swell" check >"$out" 2>"$err" || status=$?
  expect 'also where a file was touched' 0 0 'homeless better kit check'
  printf 'public let name = "locked"\n' >"$repository/Sources/Names/Names.swift"
  status=0
  setpriv --reuid=65534 --regid=65534 --clear-groups "$repository/bin/swell" check >"$out" 2>"$err" || status=$?
  expect 'but not one of other sources' 1 0 ''
  expect_in 'which is said' 'error: cannot write' "$err"
fi
cp -p "$scratch/dated.swift" "$repository/Sources/Names/Names.swift"
swell check

if readelf -d "$repository/.build/swell/"*/swell 2>/dev/null | grep -q 'RUNPATH.*ORIGIN'; then
  bad 'a binary loads no library from its own folder' 'its RUNPATH is its folder'
else
  ok 'a binary loads no library from its own folder'
fi

# --- The specs alone: what SwiftPM built is linked with them, without it ---

# In the file that a copy with an old date replaces, both texts have the same date.
printf 'let word = "alone"\n' >"$scratch/alone.swift"
printf 'let word = "other"\n' >"$scratch/other.swift"
touch -t 200101010000 "$scratch/alone.swift" "$scratch/other.swift"
cp -p "$scratch/alone.swift" "$repository/specs/Word.swift"
printf 'import Kit\nimport Names\n\ndescribe(name + word)\n' >"$repository/specs/main.swift"
swell check
expect 'a new spec is for SwiftPM' 0 1 'datedalone better kit check'
printf 'let word = "edited"\n' >"$repository/specs/Word.swift"
swell check
expect 'an edit of a spec is compiled without SwiftPM' 0 0 'datededited better kit check'
expect_empty 'and says nothing when stderr is a file' "$err"
cp -p "$scratch/other.swift" "$repository/specs/Word.swift"
swell check
expect 'a spec copied with its old date is compiled' 0 0 'datedother better kit check'
cp -p "$scratch/alone.swift" "$repository/specs/Word.swift"
rm -rf "$repository"/.build/swell/*-*
swell check
expect 'and so is another one with the same date' 0 0 'datedalone better kit check'

printf 'let word: Int = "text"\n' >"$repository/specs/Word.swift"
swell check
expect 'a mistake in a spec is found without SwiftPM' 1 0 ''
expect_in "the compiler's error is shown with its place" \
  "$repository/specs/Word.swift:1:17: error: cannot convert" "$err"
printf 'let word = "whole"\n' >"$repository/specs/Word.swift"
swell check
expect 'a spec that compiles again is compiled without SwiftPM' 0 0 'datedwhole better kit check'

# Somebody else's build leaves parts that are not of these sources: here of what was there meanwhile.
cp "$scratch/library/Sources/Kit/Kit.swift" "$scratch/kept.swift"
sed 's/better kit/strange kit/' "$scratch/kept.swift" >"$scratch/library/Sources/Kit/Kit.swift"
(cd "$repository" && "$swift" build --quiet --configuration release --product swell) >"$out" 2>&1
cp "$scratch/kept.swift" "$scratch/library/Sources/Kit/Kit.swift"
printf 'let word = "own"\n' >"$repository/specs/Word.swift"
swell check
expect "after somebody else's build, SwiftPM builds again" 0 1 'datedown better kit check'
printf 'let word = "ours"\n' >"$repository/specs/Word.swift"
swell check
expect 'from then on, specs are compiled without it' 0 0 'datedours better kit check'

# Killed while it compiles: the compiler that the launcher recorded is the one that is killed here.
cat >"$scratch/killed" <<'END'
#!/bin/sh
kill -KILL "$PPID"
END
chmod +x "$scratch/killed"
cp "$repository/.build/swell/specs/compiler" "$scratch/compiler"
printf '%s\n' "$scratch/killed" >"$repository/.build/swell/specs/compiler"
printf 'let word = "after"\n' >"$repository/specs/Word.swift"
swell check
expect 'a launcher that is killed while it compiles prints nothing' 137 0 ''
cp "$scratch/compiler" "$repository/.build/swell/specs/compiler"
swell check
expect 'the next call compiles' 0 0 'datedafter better kit check'

: >"$repository/.build/swell/specs/objects"
printf 'let word = "linked"\n' >"$repository/specs/Word.swift"
swell check
expect 'parts that cannot be linked are built again' 0 1 'datedlinked better kit check'

printf 'import Kit\nimport Names\n\ndescribe(name)\n' >"$repository/specs/main.swift"
rm "$repository/specs/Word.swift"
swell check
expect 'a deleted spec is for SwiftPM too' 0 1 'dated better kit check'

# --- The tool, and specs that do not compile ---

swell verify manifests
expect 'swell-tool is built from the package that has it' 0 1 'tool better kit verify|manifests'
printf 'let wrong: Int = "text"\n' >"$repository/specs/Wrong.swift"
swell check
expect 'specs that do not compile fail, with nothing on stdout' 1 1 ''
expect_in "SwiftPM's error is shown" 'Wrong.swift:1:18: error: cannot convert' "$err"
swell verify manifests
expect 'meanwhile swell-tool works without a build' 0 0 'tool better kit verify|manifests'
swell codes --format json
expect 'and answers codes, after the specs were tried' 0 1 'tool better kit codes|--format|json'
swell explain policy.wildcard-rbac
expect 'and explain' 0 1 'tool better kit explain|policy.wildcard-rbac'
expect_in 'and says so' "swell's own codes alone" "$err"
swell check
expect 'a second call still fails' 1 1 ''
rm "$repository/specs/Wrong.swift"
swell check
expect 'with the fault gone, the earlier binary runs' 0 0 'dated better kit check'

# --- Interrupted ---

printf 'public let name = "three"\n' >"$repository/Sources/Names/Names.swift"
export INTERRUPT=1
swell check
unset INTERRUPT
expect 'an interrupt ends the build' 130 1 ''
if [ -z "$(find "$repository/.build/swell" -name 'work.*')" ]; then
  ok 'an interrupted build leaves nothing behind'
else
  bad 'an interrupted build leaves nothing behind' "$(ls "$repository/.build/swell")"
fi
swell check
expect 'after an interrupt, the next call builds' 0 1 'three better kit check'

printf 'public let name = "early"\n' >"$repository/Sources/Names/Names.swift"
printf 'public let name = "late"\n' >"$scratch/next.swift"
swell check
expect 'an edit during the build builds again' 0 2 'late better kit check'
printf 'public let name = "three"\n' >"$repository/Sources/Names/Names.swift"
swell check
expect 'what was built before the edit is not kept for it' 0 0 'three better kit check'

# --- Toolchain ---

# shellcheck disable=SC2123 # the search path is meant
PATH=$scratch/without-swift
swell check
expect 'without swift, known sources run' 0 0 'three better kit check'
printf 'public let name = "four"\n' >"$repository/Sources/Names/Names.swift"
swell check
expect 'without swift, other sources are refused' 1 0 ''
expect_in 'a missing swift is named' "error: no 'swift' on PATH" "$err"
expect_in 'the way to get swift is named' 'https://www.swift.org/install' "$err"
PATH=$scratch/old:$scratch/without-swift
swell check
expect 'an old swift is refused' 1 0 ''
expect_in 'an old swift is named with its version' "/old/swift' is 5.10" "$err"
PATH=$with_swift
swell test --filter
expect 'test passes its arguments to swift test' 0 0 'tested --filter'

# --- Prebuilt binaries ---

swell digest
digest=$(cat "$out")
mkdir "$scratch/image"
export SWELL_BINARY_DIR="$scratch/image"
swell check
expect 'a binary that is not in SWELL_BINARY_DIR is refused, not built' 1 0 ''
expect_in 'the refusal names the digest' "$digest" "$err"
unset SWELL_BINARY_DIR
swell export "$scratch/image"
expect 'export builds both' 0 2 ''
mv "$repository/.build" "$scratch/.build"
# shellcheck disable=SC2123 # the search path is meant
PATH=$scratch/without-swift
export SWELL_BINARY_DIR="$scratch/image"
swell check
expect 'an exported binary runs without swift and .build' 0 0 'four better kit check'
swell verify
expect 'so does an exported swell-tool' 0 0 'tool better kit verify'
printf 'public let name = "five"\n' >"$repository/Sources/Names/Names.swift"
swell check
expect 'other sources are refused again' 1 0 ''
PATH=$with_swift
unset SWELL_BINARY_DIR
mv "$scratch/.build" "$repository/.build"

swell check
expect 'binaries are kept by digest' 0 1 'five better kit check'
set -- "$repository"/.build/swell/*/swell
if [ $# -eq 4 ]; then
  ok 'only the newest binaries are kept'
else
  bad 'only the newest binaries are kept' "there are $#"
fi

summary
