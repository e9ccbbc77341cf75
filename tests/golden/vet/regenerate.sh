#!/bin/sh
# Writes NAME.txt for every NAME.go here: what go vet says about the program, sorted by position, as far as vet.cc has
# the analyzers. Needs Go 1.27 (GO=… tells which go).
cd "$(dirname "$0")" || exit 1
analyzers='-appends -assign -atomic -bools -copylocks -defers -errorsas -ifaceassert -loopclosure -lostcancel -nilfunc -printf
  -sigchanyzer -stdmethods -stringintconv -structtag -timeformat -unmarshal -unreachable -unusedresult -waitgroup'
for file in *.go; do
  # shellcheck disable=SC2086
  GOFLAGS=-mod=mod "${GO:-go}" vet $analyzers "$file" 2>&1 | grep -v '^#' |
    awk -v file="$file:" 'index($0, file) == 1 && NR > 1 { print "" } { printf "%s\001", $0 } END { if (NR) print "" }' |
    sort -s -t: -k2,2n -k3,3n | tr -d '\n' | tr '\001' '\n' >"${file%.go}.txt"
done
