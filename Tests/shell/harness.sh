# Sourced by the scripts beside it, after they set `scratch`: counts and reports what holds, and runs
# bin/swell of the current folder.
# shellcheck shell=sh disable=SC2034,SC2154 # variables go between this file and the one that sources it
out=$scratch/out
err=$scratch/err
passed=0
failed=0

ok() {
  passed=$((passed + 1))
  printf 'ok   %s\n' "$1"
}

# bad NAME REASON: also shows what the last call printed
bad() {
  failed=$((failed + 1))
  printf 'FAIL %s: %s\n' "$1" "$2"
  for stream in out err; do
    [ ! -f "$scratch/$stream" ] || head -n 20 "$scratch/$stream" | sed "s/^/     std$stream: /"
  done
}

# skip NAME REASON: .ci/run lists such lines at its end
skip() { printf 'skipped %s: %s\n' "$1" "$2"; }

swell() {
  status=0
  bin/swell "$@" >"$out" 2>"$err" || status=$?
}

# expect NAME STATUS [STDOUT]
expect() {
  if [ "$status" != "$2" ]; then
    bad "$1" "exit status $status, expected $2"
  elif [ $# -gt 2 ] && [ "$(cat "$out")" != "$3" ]; then
    bad "$1" "expected '$3' on stdout"
  else
    ok "$1"
  fi
}

# expect_in NAME TEXT FILE
expect_in() {
  if grep -qF -- "$2" "$3"; then ok "$1"; else bad "$1" "'$2' is not in ${3##*/}"; fi
}

# expect_not_in NAME TEXT FILE
expect_not_in() {
  if grep -qF -- "$2" "$3"; then bad "$1" "'$2' is in ${3##*/}"; else ok "$1"; fi
}

# expect_empty NAME FILE
expect_empty() {
  if [ -s "$2" ]; then bad "$1" "${2##*/} is not empty"; else ok "$1"; fi
}

# The last line; fails when something did not hold.
summary() {
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
