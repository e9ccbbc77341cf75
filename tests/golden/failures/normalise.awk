# Makes what a failed program has written comparable: paths are relative, arguments, addresses, offsets within functions,
# numbers of goroutines but the first and places within Go's own sources go, and so do frames of package runtime.
# -v folder=… and -v goroot=…: the paths that programs and Go's sources have.

function cut(text, prefix,    at) {
	while ((at = index(text, prefix)) > 0) text = substr(text, 1, at - 1) substr(text, at + length(prefix))
	return text
}

# Goroutines of the run-time itself are left out: a block is printed when its end has come.
function put(line) {
	if (line == "" || line ~ /^exit status /) putBlock()
	block = block line "\n"
}

function putBlock() {
	if (block !~ /\ncreated by runtime\./) printf "%s", block
	block = ""
}

function flush() {
	if (pending != "") put(pending)
	pending = ""
}

/^runtime stack:/ { skipping = 1 }
/^runtime: sp=0x/ { next }
skipping { if ($0 == "") skipping = 0; next }

{
	sub(/ gp=0x[0-9a-f]+ m=(nil|[0-9]+( mp=0x[0-9a-f]+)?)/, "")
	sub(/ fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x[0-9a-f]+$/, "")
	sub(/^\[signal .*\]$/, "[signal …]")
	if (/^runtime: out of memory/) gsub(/[0-9][0-9]+/, "N")
	gsub(/0xc?[0-9a-f][0-9a-f][0-9a-f][0-9a-f]+/, "0x…")
	sub(/ in goroutine [0-9]+/, " in goroutine N")
	sub(/^goroutine ([2-9]|[0-9][0-9]+) /, "goroutine N ")
	sub(/^\.\.\.[0-9]+ frames elided/, "...N frames elided")
}

/^\t/ && pending != "" {
	sub(/ \+0x[0-9a-f]+$/, "")
	if (index($0, goroot) > 0) $0 = "\t$GOROOT"
	$0 = cut($0, folder)
	if (pending ~ /^runtime\./) pending = ""
	else { flush(); put($0) }
	pending = ""
	next
}

{
	flush()
	$0 = cut(cut($0, folder), substr(folder, 1, length(folder) - 1))
	if ($0 ~ /^[a-z][A-Za-z0-9_\/.]*[(*.].*\)$/ || $0 ~ /^panic\(/) {
		if ($0 !~ /\(\)$/) sub(/\(([^()]|\(\*?[A-Za-z0-9.]*\))*\)$/, "(...)")
		pending = $0
	} else if ($0 ~ /^created by /) {
		pending = $0
	} else {
		put($0)
	}
}

END { flush(); putBlock() }
