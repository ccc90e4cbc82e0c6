#!/bin/sh
# Proves the hooks of .pre-commit-hooks.yaml with a real pre-commit, as a repository of a user has
# them. A script stands in for bin/swell: the launcher has its own tests. Takes pre-commit from PATH,
# or from PyPI into a temporary folder; without either, it says so and skips.
set -eu
unset CDPATH GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

source=$(cd "${0%/*}/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
export HOME="$scratch" PRE_COMMIT_HOME="$scratch/cache" GIT_CONFIG_NOSYSTEM=1
passed=0
failed=0

if ! command -v pre-commit >/dev/null; then
  if ! { python3 -m venv "$scratch/venv" && "$scratch/venv/bin/pip" install --quiet pre-commit; } \
    >"$scratch/log" 2>&1; then
    printf 'skipped: no pre-commit on PATH, and it cannot be installed: %s\n' \
      "$(tail -n 1 "$scratch/log")"
    exit 0
  fi
  PATH=$scratch/venv/bin:$PATH
fi

git config --global user.name 'Somebody'
git config --global user.email 'somebody@example.com'
git config --global init.defaultBranch main

# The hooks as they are in the working tree, as the repository that pre-commit clones.
mkdir "$scratch/hooks"
cp "$source/.pre-commit-hooks.yaml" "$scratch/hooks/"
cd "$scratch/hooks"
git init --quiet
git add .
git commit --quiet -m 'Hooks'
revision=$(git rev-parse HEAD)

mkdir -p "$scratch/user/bin" "$scratch/user/specs"
cd "$scratch/user"
# Renders each spec file into a file of the same name, by copying.
cat >bin/swell <<'END'
#!/bin/sh
case $1 in
  render)
    mkdir -p rendered
    for file in rendered/*; do [ -e "specs/${file##*/}" ] || rm -f "$file"; done
    for file in specs/*; do
      cmp -s "$file" "rendered/${file##*/}" || cp "$file" "rendered/${file##*/}"
    done
    ;;
  check) diff -rq specs rendered ;;
esac
END
chmod +x bin/swell
printf 'one\n' >specs/a
bin/swell render
git init --quiet
git add .
git commit --quiet -m 'Begin'

use() {
  cat >.pre-commit-config.yaml <<END
repos:
  - repo: $scratch/hooks
    rev: $revision
    hooks:
      - id: $1
END
  git add .pre-commit-config.yaml
}

# expect NAME STATUS TEXT: runs the hook on what is staged
expect() {
  status=0
  pre-commit run >"$scratch/out" 2>&1 || status=$?
  if [ "$status" != "$2" ]; then
    failed=$((failed + 1))
    printf 'FAIL %s: exit status %s, expected %s\n' "$1" "$status" "$2"
    sed 's/^/     /' "$scratch/out"
  elif ! grep -qF -- "$3" "$scratch/out"; then
    failed=$((failed + 1))
    printf "FAIL %s: '%s' is not said\n" "$1" "$3"
    sed 's/^/     /' "$scratch/out"
  else
    passed=$((passed + 1))
    printf 'ok   %s\n' "$1"
  fi
}

use swell-check
printf 'two\n' >specs/a
git add .
expect 'check fails on a stale file and names it' 1 'specs/a and rendered/a differ'
bin/swell render
git add .
expect 'check passes when it was rendered' 0 'Passed'
git commit --quiet -m 'Two'
printf 'gone\n' >specs/gone
bin/swell render
git add .
git commit --quiet -m 'Gone'
git rm --quiet specs/gone
expect 'check fails on a commit that only deletes a spec' 1 'Only in rendered: gone'
bin/swell render
git add .
expect 'check passes when that was rendered' 0 'Passed'
git commit --quiet -m 'Not gone'
printf 'drift\n' >rendered/a
git add .
expect 'check fails on an edit of rendered/' 1 'specs/a and rendered/a differ'
bin/swell render
git add .

use swell-render
printf 'three\n' >specs/a
git add .
expect 'render fails when it changed a file' 1 'add these files to the commit'
expect 'render fails until it is added' 1 'rendered/a'
git add .
expect 'render passes when it was added' 0 'Passed'
git commit --quiet -m 'Three'
printf 'new\n' >specs/b
git add specs
expect 'render fails when it made a new file, which git does not track' 1 'rendered/b'
git add .
expect 'render passes when the new file was added' 0 'Passed'
git commit --quiet -m 'New'
git rm --quiet specs/b
expect 'render fails when it removed a file' 1 'rendered/b'
git add .
expect 'render passes when the removal was added' 0 'Passed'

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
