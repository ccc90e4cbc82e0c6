#!/bin/sh
# Proves what README.md promises, in a fresh clone of the last commit: what render, check, list and
# generate do with a tree that people work in, and that the commands of README.md run. Changes
# nothing outside a temporary folder.
set -eu
unset CDPATH SWELL_BINARY_DIR SWELL_ROOT GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

repository=$(cd "${0%/*}/../.." && pwd)
scratch=$(mktemp -d)
scratch=$(cd -P "$scratch" && pwd)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
clone=$scratch/clone
# shellcheck source=Tests/shell/harness.sh
. "$repository/Tests/shell/harness.sh"

# Everything under a folder: contents of files, and what else there is.
snapshot() {
  (cd "$1" && find . -type f -exec cksum {} + | LC_ALL=C sort &&
    find . ! -type f | LC_ALL=C sort)
}

# expect_same NAME: the clone's rendered/ is what the commit holds
expect_same() {
  changes=$(git status --porcelain --ignored rendered)
  if [ -z "$changes" ]; then ok "$1"; else bad "$1" "$changes"; fi
}

# --- A clone, with the binaries of this checkout where they are of the same sources ---

git clone --quiet "$repository" "$clone"
"$repository/bin/swell" help >/dev/null
"$repository/bin/swell" kinds >/dev/null
cd "$clone"
if [ "$(bin/swell digest)" = "$("$repository/bin/swell" digest)" ]; then
  mkdir .build
  cp -R "$repository/.build/swell" .build/
  # which versions were resolved is part of a binary's name
  [ ! -f "$repository/Package.resolved" ] || cp "$repository/Package.resolved" .
else
  printf 'this checkout is not as committed, so the clone is built\n'
fi

# --- As it is cloned ---

before=$(snapshot rendered)
swell check
expect 'check of a fresh clone finds nothing and prints nothing' 0 ''
swell render
expect 'render of a fresh clone works' 0
expect_same 'render of a fresh clone changes nothing'
if grep -v ': 0 written, 0 removed, [1-9][0-9]* unchanged$' "$out" >"$scratch/other"; then
  bad 'render of a fresh clone says so' "$(head -n 1 "$scratch/other")"
else
  ok 'render of a fresh clone says so'
fi
swell render --quiet
expect 'a quiet render prints nothing' 0 ''
if [ -s "$err" ]; then bad 'nor on stderr' 'it does'; else ok 'nor on stderr'; fi
if LC_ALL=C grep -q "$(printf '\033')" "$out" "$err"; then
  bad 'no colour in a file' 'there is'
else
  ok 'no colour in a file'
fi

# --- Edited by hand ---

object=$(git ls-files 'rendered/*/_cluster/*' | head -n 1)
application=$(git ls-files 'rendered/*/applications/*' | head -n 1)
environment=${application%/applications/*}
for file in "$object" "$application" "$environment/root.yaml"; do
  size=$(wc -c <"$file")
  # the first byte behind the mark, one in the middle, the last one
  for offset in "$(head -n 1 "$file" | wc -c)" $((size / 2)) $((size - 1)); do
    byte=X
    [ "$(tail -c +$((offset + 1)) "$file" | head -c 1)" != X ] || byte=Y
    printf %s "$byte" | dd of="$file" bs=1 seek="$offset" conv=notrunc 2>/dev/null
    swell check
    expect "check names the one file with byte $offset edited: ${file##*/}" 1 "stale      $file"
    swell render --quiet
    expect_same 'render restores it'
  done
done
printf '\n' >>"$object"
swell check
expect 'check names a file with an empty line more' 1 "stale      $object"
head -c -1 "$object" >"$scratch/short" && head -c -1 "$scratch/short" >"$object"
swell check
expect 'check names a file without its last newline' 1 "stale      $object"
: >"$object"
swell check
if [ "$status" = 1 ] && cat "$out" "$err" | grep -qF "$object"; then
  ok 'check names an emptied file'
else
  bad 'check names an emptied file' "exit status $status"
fi
git checkout --quiet rendered
printf X | dd of="$object" bs=1 conv=notrunc 2>/dev/null
swell check
if [ "$status" = 1 ] && cat "$out" "$err" | grep -qF "$object"; then
  ok 'check names a file whose mark is broken'
else
  bad 'check names a file whose mark is broken' "exit status $status"
fi
changed=$(snapshot rendered)
swell render
expect 'render does not overwrite it: it may be somebody else'"'"'s' 1 ''
if [ "$(snapshot rendered)" = "$changed" ]; then
  ok 'and changes nothing at all'
else
  bad 'and changes nothing at all' "$(git status --porcelain rendered)"
fi
git checkout --quiet rendered
sed 's/$/\r/' "$object" >"$scratch/crlf"
cp "$scratch/crlf" "$object"
swell check
expect 'check names a file with other line ends' 1 "stale      $object"
swell render --quiet
expect_same 'render restores that too'

# --- Removed, added, left over ---

rm "$object" "$application"
swell check
expect 'check names removed files' 1 "$(printf 'missing    %s\n' "$object" "$application" | sort)"
swell render --quiet
expect_same 'render restores them'
rm -r rendered
swell check
expect 'check of a checkout without rendered/ fails' 1
swell render --quiet
expect_same 'render restores the whole folder'

folder=${object%/*}
mine="rendered/NOTES.md $environment/notes.txt $folder/.hidden $folder/own.yaml $folder/own/a.yaml"
mkdir "$folder/own"
for file in $mine; do printf 'kept: true\n' >"$file"; done
swell check
expect 'check does not list foreign files' 0 ''
printf X >>"$object"
swell render --quiet
kept=0
for file in $mine; do [ "$(cat "$file" 2>&1)" != 'kept: true' ] || kept=$((kept + 1)); done
if [ "$kept" = 5 ]; then
  ok 'foreign files survive render'
else
  bad 'foreign files survive render' "$kept of 5 are left"
fi
git clean --quiet --force -d rendered
expect_same 'nothing else was left'

copy=${object%.yaml}-copy.yaml
cp "$object" "$copy"
mkdir -p "$environment/gone/gone"
cp "$object" "$environment/gone/gone/configmap-gone.yaml"
swell check
expect 'check lists files with our mark that are not rendered' 1 \
  "$(printf 'left over  %s\n' "$copy" "$environment/gone/gone/configmap-gone.yaml" | sort)"
swell render
expect 'render removes them' 0
expect_in 'and says so' "removed  $copy" "$out"
expect_same 'and nothing else'
if [ -e "$environment/gone" ]; then
  bad 'their folders go with them' "$environment/gone is there"
else
  ok 'their folders go with them'
fi
sed '1s/(.*)/(other\/place)/' "$object" >"$copy"
swell render --quiet
if [ -e "$copy" ]; then
  ok 'a file with the mark of another environment is kept'
else
  bad 'a file with the mark of another environment is kept' 'it is gone'
fi
rm "$copy"

for gone in "${environment%/*}/gone" rendered/gone/prod; do
  mkdir -p "$gone/applications"
  sed "1s|(.*)|(${gone#rendered/})|" "$environment/root.yaml" >"$gone/root.yaml"
  swell check
  expect "check reports a tree that no spec has: $gone" 1 "left over  $gone"
  swell render
  expect 'render leaves it' 0
  expect_in 'and says so on stderr' "left over: '$gone'" "$err"
  [ -e "$gone/root.yaml" ] || bad 'it is still there' 'it is not'
  rm -r "$gone"
done
git clean --quiet --force -d rendered
expect_same 'after all that, the tree is as committed'

# --- Where it refuses to render ---

mkdir -p "$scratch/home/inside" "$scratch/outside"
ln -s "$scratch/outside" link-out
ln -s "$scratch/home" link-home
ln -s / link-root
before=$(snapshot rendered)
for place in / // /. . ./ "$clone" "$clone/." bin/.. "$scratch" "$scratch/home" \
  "$scratch/home/inside/.." link-out link-out/deeper link-home link-root; do
  status=0
  HOME=$scratch/home bin/swell render --output "$place" >"$out" 2>"$err" || status=$?
  expect "render --output '$place' is refused" 1 ''
  expect_in 'by its own diagnostic' '[render.refused-output]' "$err"
done
cd specs
status=0
HOME=$scratch/home ../bin/swell render --output .. >"$out" 2>"$err" || status=$?
cd ..
expect 'so is the root, named from a folder in it' 1 ''
mv rendered "$scratch/rendered"
ln -s "$scratch/outside" rendered
swell render
expect 'rendered/ that links out of the repository is refused' 1 ''
rm rendered
mv "$scratch/rendered" rendered
if [ -z "$(ls -A "$scratch/outside")" ] && [ "$(ls -A "$scratch/home")" = inside ] &&
  [ "$(snapshot rendered)" = "$before" ]; then
  ok 'nothing was written anywhere'
else
  bad 'nothing was written anywhere' "$(ls -A "$scratch/outside" "$scratch/home")"
fi
rm link-out link-home link-root
swell render --quiet --output "$scratch/outside/rendered"
expect 'a folder outside is fine by its own name' 0 ''
if diff -r rendered "$scratch/outside/rendered" >"$out"; then
  ok 'and gets the same tree'
else
  bad 'and gets the same tree' 'it does not'
fi

# --- What can stand in the tree that is none of ours ---

platform=${environment%/*}
mv "$platform" "$scratch/platform"
mkdir "$scratch/elsewhere"
ln -s "$scratch/elsewhere" "$platform"
swell render
expect "a platform's folder that links out of the repository is refused" 1 ''
if [ -z "$(ls -A "$scratch/elsewhere")" ]; then
  ok 'nothing is written through the link'
else
  bad 'nothing is written through the link' "$(ls "$scratch/elsewhere")"
fi
rm "$platform"
mv "$scratch/platform" "$platform"

foreign=$environment/$(printf 'caf\351.txt')
if printf 'kept: true\n' 2>/dev/null >"$foreign"; then
  swell check
  expect 'a foreign file whose name is no UTF-8 is nothing to check' 0 ''
  swell render --quiet
  expect 'nor to render' 0 ''
  rm "$foreign"
else
  skip 'a foreign file whose name is no UTF-8' 'this file system has none'
fi

# what another environment's rendering left, by a copy or a move of its folder
stray=$folder/stray.yaml
{ printf '# Rendered by swell (aphex/other). Do not edit.\n'; printf 'a: 1\n'; } >"$stray"
swell check
expect 'check lists what another environment left' 1 "left over  $stray"
swell render --quiet
expect 'render leaves it' 0 ''
expect_in 'and says so' "left over: '$stray'" "$err"
rm "$stray"

# a killed render leaves such a folder; committed, Argo CD would read what is in it
mkdir "$folder/.swell-0123456789abcdef.tmp"
cp "$object" "$folder/.swell-0123456789abcdef.tmp/staged.yaml"
swell check
expect 'check lists what a killed render left' 1 "left over  $folder/.swell-0123456789abcdef.tmp"
swell render --quiet
expect_same 'render removes it'

for obstacle in "$environment/root.yaml" "$folder"; do
  printf X >>"$application"
  if [ -d "$obstacle" ]; then
    rm -r "$obstacle"
    printf 'kept: true\n' >"$obstacle"
  else
    rm "$obstacle"
    mkdir "$obstacle"
    printf 'kept: true\n' >"$obstacle/kept.txt"
  fi
  before=$(snapshot rendered)
  swell check
  expect "check: something else stands at $obstacle" 1
  expect_in 'it is named' '[render.foreign-file]' "$err"
  swell render
  expect 'render refuses' 1 ''
  expect_in 'and names it' '[render.foreign-file]' "$err"
  if [ "$(snapshot rendered)" = "$before" ]; then
    ok 'and changes nothing at all'
  else
    bad 'and changes nothing at all' "$(git status --porcelain rendered)"
  fi
  rm -r "$obstacle"
  git checkout --quiet rendered
done

# --- Two at once ---

if command -v flock >/dev/null; then
  printf X >>"$object"
  before=$(snapshot rendered)
  status=0
  flock rendered bin/swell render >"$out" 2>"$err" || status=$?
  expect 'render waits for nobody' 1 ''
  expect_in 'and says why' "another swell is working on 'rendered'" "$err"
  if [ "$(snapshot rendered)" = "$before" ]; then
    ok 'and changes nothing'
  else
    bad 'and changes nothing' "$(git status --porcelain rendered)"
  fi
  status=0
  flock rendered bin/swell check >"$out" 2>"$err" || status=$?
  expect 'check of a tree that is being rendered fails' 1 ''
  swell render --quiet
  status=0
  flock --shared rendered bin/swell check >"$out" 2>"$err" || status=$?
  expect 'two checks at once are fine' 0 ''
else
  skip 'two at once' 'flock is not installed'
fi

# --- Wrong usage ---

while IFS= read -r arguments; do
  # shellcheck disable=SC2086 # words are meant
  swell $arguments
  expect "wrong usage: $arguments" 64 ''
done <<'USAGE'
render --no-such-option
check --no-such-option
list --no-such-option
generate --no-such-option
rendr
render one
check --format xml
render --environment nowhere
check --platform nowhere
list --output
generate
codes --no-such-option
USAGE
expect_same 'wrong usage changes nothing'

# --- generate ---

bin/swell list --format json >"$scratch/list.json"
python3 - "$scratch/list.json" >"$scratch/applications" <<'PROGRAM'
import json, sys

for tree in json.load(open(sys.argv[1])):
    for each in tree["applications"]:
        rendered = each["objects"] and not each["charts"] and not each["remotes"]
        print(tree["platform"], tree["environment"], each["name"], "own" if rendered else "foreign")
PROGRAM
while read -r platform environment name sources; do
  swell generate "$name" --platform "$platform" --environment "$environment"
  title="generate $name --environment $environment"
  if [ "$sources" = foreign ]; then
    expect "$title is refused, with nothing on stdout" 1 ''
    continue
  fi
  expect "$title works" 0
  if [ -s "$err" ]; then bad "$title says nothing else" 'it does'; fi
  grep -vx -e --- "$out" | sort >"$scratch/generated"
  find "rendered/$platform/$environment/$name" -name '*.yaml' -exec sed 1,2d {} \; |
    sort >"$scratch/expected"
  if cmp -s "$scratch/generated" "$scratch/expected"; then
    ok "$title prints what is rendered, and nothing else"
  else
    bad "$title prints what is rendered, and nothing else" 'it differs'
  fi
done <"$scratch/applications"
name=$(awk '$4 == "own" { print $3; exit }' "$scratch/applications")
if [ -w /dev/full ]; then
  status=0
  bin/swell generate "$name" --environment kind >/dev/full 2>"$err" || status=$?
  : >"$out"
  if [ "$status" != 0 ] && [ -s "$err" ]; then
    ok 'generate fails when what it prints is lost: blank output means deletion'
  else
    bad 'generate fails when what it prints is lost: blank output means deletion' \
      "exit status $status"
  fi
else
  skip 'generate when what it prints is lost' 'there is no /dev/full'
fi
status=0
bin/swell generate "$name" --environment kind >&- 2>"$err" || status=$?
if [ "$status" != 0 ]; then
  ok 'and when there is no stdout'
else
  bad 'and when there is no stdout' "exit status $status"
fi
swell generate no-such-application --environment kind
expect 'generate of an unknown Application fails, with nothing on stdout' 64 ''

# --- For machines ---

for command in 'list' 'list --objects' 'check' 'codes' 'kinds'; do
  # shellcheck disable=SC2086 # words are meant
  swell $command --format json
  if [ "$status" = 0 ] && [ "$(wc -l <"$out")" = 1 ] && python3 -m json.tool "$out" >/dev/null; then
    ok "$command --format json is one line of JSON"
  else
    bad "$command --format json is one line of JSON" "exit status $status"
  fi
done
printf X >>"$object"
swell check --format json
expect 'check --format json lists what is stale' 1 \
  "{\"clean\":false,\"files\":[{\"path\":\"$object\",\"state\":\"stale\"}]}"
swell render --format json
if [ "$status" = 0 ] && while read -r line; do
  printf '%s\n' "$line" | python3 -m json.tool >/dev/null || exit 1
done <"$out"; then
  ok 'render --format json is a line of JSON for each environment'
else
  bad 'render --format json is a line of JSON for each environment' "exit status $status"
fi
expect_same 'and renders'

for file in $(git ls-files 'rendered/*/root.yaml'); do printf X >>"$file"; done
python3 - bin/swell render >"$out" 2>"$err" <<'PROGRAM' || :
import os, subprocess, sys

reader, writer = os.pipe()
os.close(reader)
subprocess.run(sys.argv[1:], stdout=writer)
PROGRAM
expect_same 'render whose output nobody reads renders every environment'

# --- The commands of README.md ---

if [ -f README.md ]; then
  # whole commands: lines that a backslash continues are one
  # shellcheck disable=SC2016 # backquotes are meant
  sed -n '/^```sh$/,/^```$/p' README.md | sed -e :a -e '/\\$/N; s/\\\n//; ta' |
    grep '^bin/swell ' | grep -v '^bin/swell test' >"$scratch/commands" || :
  while IFS= read -r command <&3; do
    status=0
    sh -c "$command" >"$out" 2>"$err" </dev/null || status=$?
    expect "README.md: $command" 0
  done 3<"$scratch/commands"
  if [ -s "$scratch/commands" ]; then
    ok 'README.md shows commands'
  else
    bad 'README.md shows commands' 'no line of a sh block begins with bin/swell'
  fi
  expect_same 'they leave the tree as committed'
else
  skip 'the commands of README.md' 'there is none'
fi

summary
