#!/bin/sh
# Writes NAME.txt for every NAME.go here: what go vet says about the program, sorted by position (its own order changes
# from run to run). Needs Go 1.27 (GO=… tells which go).
cd "$(dirname "$0")" || exit 1
for file in *.go; do
  GOFLAGS=-mod=mod "${GO:-go}" vet "$file" 2>&1 | grep -v '^#' |
    awk -v file="$file:" 'index($0, file) == 1 && NR > 1 { print "" } { printf "%s\001", $0 } END { if (NR) print "" }' |
    sort -s -t: -k2,2n -k3,3n | tr -d '\n' | tr '\001' '\n' >"${file%.go}.txt"
done
