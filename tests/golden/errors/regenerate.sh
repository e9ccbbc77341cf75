#!/bin/sh
# Writes NAME.err for every NAME.go here: what gc says about the program. Needs Go 1.27 (GO=… tells which go).
cd "$(dirname "$0")" || exit 1
for file in *.go; do
  "${GO:-go}" build -o /dev/null "$file" 2>&1 | sed '/^# command-line-arguments$/d; s|^\./||; s|\([ 	(]\)\./|\1|g' >"${file%.go}.err"
done
